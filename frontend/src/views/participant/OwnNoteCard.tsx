import check from "lucide:check";
import dashed from "lucide:circle-dashed";
import clock from "lucide:clock";
import eyeOff from "lucide:eye-off";
import type { Action } from "../../actions/action";
import type { Desk } from "../../actions/desk";
import { deleteNote } from "../../actions/note-delete";
import { editNote } from "../../actions/note-edit";
import { isProvisional, type OwnNoteView } from "../../board/overlay";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { Translated } from "../../parts/Translated";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";

/** One's own note, with what became of it. */
export function OwnNoteCard({ desk, note }: { desk: Desk; note: With<OwnNoteView> }) {
  const ways = isProvisional(note.id) ? [] : [editNote, deleteNote].filter((action) => action.when(desk, note.id));
  return (
    <li>
      <Trouble desk={desk} about={note.id} />
      <div class={`note${note.saved ? "" : " is-pending"}${note.hidden ? " is-hidden" : ""}`}>
        {note.text}
        {note.saved && <Translated tr={note.tr} />}
        <div class="foot">
          <Fate note={note} />
          <span class="row">
            {ways.map((action) => (
              <NoteButton key={action.id} desk={desk} action={action} note={note} />
            ))}
          </span>
        </div>
      </div>
    </li>
  );
}

function NoteButton({ desk, action, note }: { desk: Desk; action: Action; note: With<OwnNoteView> }) {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={`${t(action.words)}: ${note.text}`}
      onClick={() => action.perform(desk, note.id)}
    >
      <Icon of={action.icon} />
      {t(action.words)}
    </button>
  );
}

function Fate({ note }: { note: OwnNoteView }) {
  if (!note.saved)
    return (
      <span class="state pending">
        <Icon of={dashed} />
        {t("participant.pending")}
      </span>
    );
  if (note.hidden)
    return (
      <span class="state">
        <Icon of={eyeOff} />
        {t("participant.hidden", { reason: t(`participant.hidden.${note.hidden}`) })}
      </span>
    );
  if (note.held)
    return (
      <span class="state">
        <Icon of={clock} />
        {t("participant.held")}
      </span>
    );
  return (
    <span class="state held">
      <Icon of={check} />
      {t("participant.saved")}
      {note.into !== undefined && `, ${t("participant.merged")}`}
      {note.parked && `, ${t("participant.parked")}`}
    </span>
  );
}
