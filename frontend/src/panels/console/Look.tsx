import flag from "lucide:flag";
import type { Desk } from "../../actions/desk";
import { hideNotes, isHeld, releaseNote } from "../../actions/note-hide";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Note } from "../../wire/messages";

/** Notes that may hold personal data or an insult: nobody else sees them before a person has looked. */
export function Look({ desk }: { desk: Desk }) {
  const held = [...desk.board.view.notes.value].filter(([, note]) => isHeld(note));
  const waiting = desk.board.view.questions.value.reduce((sum, question) => sum + (question.waiting ?? 0), 0);
  const more = Math.max(0, waiting - held.length);
  return (
    <section class="section" aria-labelledby="console-look">
      <h2 id="console-look">
        {t("console.look")}
        {waiting > 0 && <span class="quiet num light"> {waiting}</span>}
      </h2>
      {held.length === 0 && more === 0 && <p class="quiet">{t("console.look.none")}</p>}
      {held.length > 0 && (
        <ul class="looks">
          {held.map(([id, note]) => (
            <Held key={id} desk={desk} id={id} note={note} />
          ))}
        </ul>
      )}
      {more > 0 && <p class="quiet">{t("console.look.later", { n: more })}</p>}
    </section>
  );
}

function Held({ desk, id, note }: { desk: Desk; id: string; note: Note }) {
  return (
    <li>
      <Trouble desk={desk} about={id} />
      <p class="state pending">
        <Icon of={flag} />
        {(note.held ?? []).map((reason) => t(`console.held.${reason}`)).join(", ")}
      </p>
      <p class="note">{note.text}</p>
      <div class="row wrap">
        <button type="button" class="button" onClick={() => releaseNote.perform(desk, id)}>
          {t("console.release")}
          <span class="vh">: {note.text}</span>
        </button>
        <button type="button" class="button plain" onClick={() => hideNotes(desk, [id], "personal")}>
          {t("console.hideIt")}
          <span class="vh">: {note.text}</span>
        </button>
      </div>
    </li>
  );
}
