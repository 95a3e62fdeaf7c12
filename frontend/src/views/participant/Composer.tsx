import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { addNote, textTrouble } from "../../actions/note-add";
import { lengthOf, NOTE_MAX, NUDGE_WORDS, wordsIn } from "../../board/length";
import { graceLeft, mayWrite, standsStill } from "../../board/may";
import { timeLeft } from "../../board/timer";
import { Trouble } from "../../parts/Trouble";
import { tick } from "../../parts/tick";
import { t } from "../../text/text";
import { DoneButton } from "./DoneButton";
import type { Drafts } from "./drafts";

/** The one large field. What is typed is kept on the device from the first letter. */
export function Composer({ desk, drafts, question }: { desk: Desk; drafts: Drafts; question: string }) {
  const [empty, setEmpty] = useState(false);
  const text = drafts.of(question);
  const open = (mayWrite(desk.moment) || secondsLeft(desk, text) > 0) && !desk.board.state.me.value?.muted;
  const trouble = textTrouble(text);

  const send = () => {
    setEmpty(trouble === "empty");
    if (!open || trouble !== null) {
      document.getElementById("note")?.focus();
      return;
    }
    if (!addNote(desk, question, text)) return;
    drafts.write(question, "");
    desk.announcer.say(t("participant.sent"));
    document.getElementById("note")?.focus();
  };

  return (
    <footer data-region>
      <Trouble desk={desk} about={question} />
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="vh" for="note">
          {t("participant.newNote")}
        </label>
        <textarea
          class="input"
          id="note"
          rows={2}
          placeholder={t("participant.hint")}
          aria-describedby="note-count note-hint"
          aria-invalid={trouble === "long"}
          value={text}
          onInput={(event) => {
            setEmpty(false);
            drafts.write(question, event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            send();
          }}
        />
        <Hint text={text} open={open} empty={empty} desk={desk} />
        <div class="row wrap">
          <p id="note-count" class="sm quiet num">
            {t("board.count", { n: lengthOf(text), max: NOTE_MAX })}
          </p>
          <button type="submit" class="button primary push" aria-disabled={!open || trouble === "long"}>
            {t("participant.send")}
          </button>
        </div>
        <DoneButton desk={desk} />
      </form>
    </footer>
  );
}

/** What is left for a draft once notes were stopped: the buzzer cuts nobody off in a sentence. */
function secondsLeft(desk: Desk, text: string): number {
  tick.value;
  const left = graceLeft(desk.moment.run, desk.board.clock.now());
  return text.trim() === "" || standsStill(desk.moment) ? 0 : Math.ceil(left / 1000);
}

/** One line under the field, always there so that nothing jumps; filled when there is something to say. */
function Hint({ desk, text, open, empty }: { desk: Desk; text: string; open: boolean; empty: boolean }) {
  tick.value;
  const over = timeLeft(desk.board.view.run.value?.timer, desk.board.clock.now()) === 0;
  let words = "";
  let kind = "quiet";
  if (!open) words = t(standsStill(desk.moment) ? "participant.pausedHere" : "participant.frozen");
  else if (lengthOf(text) > NOTE_MAX) {
    words = t("participant.tooLong", { max: NOTE_MAX });
    kind = "is-wrong";
  } else if (empty) words = t("participant.hint");
  else if (!mayWrite(desk.moment)) words = t("participant.lastCall", { n: secondsLeft(desk, text) });
  else if (over && text !== "") words = t("participant.grace");
  else if (wordsIn(text) > NUDGE_WORDS) words = t("participant.nudge");
  return (
    <p id="note-hint" class={`composer-hint sm ${kind}`}>
      {words}
    </p>
  );
}
