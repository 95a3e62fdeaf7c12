import down from "lucide:chevron-down";
import right from "lucide:chevron-right";
import eye from "lucide:eye";
import eyeOff from "lucide:eye-off";
import pin from "lucide:map-pin";
import type { Action } from "../../../actions/action";
import type { Desk } from "../../../actions/desk";
import { hasDevice } from "../../../actions/device-mute";
import { isHeld, reasonWords } from "../../../actions/note-hide";
import { callEverybody } from "../../../actions/pace";
import { coverQuestion, revealQuestion } from "../../../actions/question-reveal";
import { type Card, ownNotesOf, questionText, type Sift } from "../../../board/select";
import type { With } from "../../../board/view";
import type { Folding } from "../../../outline/folding";
import { Outline } from "../../../outline/Outline";
import { Icon } from "../../../parts/Icon";
import { Trouble } from "../../../parts/Trouble";
import { language, t } from "../../../text/text";
import type { Question } from "../../../wire/messages";

interface Props {
  desk: Desk;
  question: With<Question>;
  actions: readonly Action[];
  sift: Sift | null;
  folding: Folding;
}

/** One function for all drawings, so that a card can tell that nothing changed. */
const signs = (card: Card) => <Signs card={card} />;

/** One question: how many notes it has and, once revealed, its themes and notes. */
export function QuestionPart({ desk, question, actions, sift, folding }: Props) {
  const revealed = question.revealed ?? false;
  const several = desk.board.view.questions.value.filter((one) => one.revealed).length > 1;
  const own = ownNotesOf(question.id, desk.board.view.ownNotes.value);
  const hasBody = revealed || own.length > 0;
  const about = desk.moment.activity?.question;
  const elsewhere = about !== undefined && about !== question.id;
  const open = hasBody && (sift !== null || (folding.questions.value.get(question.id) ?? !elsewhere));
  const body = `body-${question.id}`;
  return (
    <section class="question-part" aria-labelledby={`question-${question.id}`}>
      <div class="question-head">
        <button
          type="button"
          class="button plain icon-only"
          aria-expanded={open}
          aria-controls={body}
          aria-labelledby={`question-${question.id}`}
          disabled={!hasBody}
          onClick={() => folding.fold(question.id, open)}
        >
          <Icon of={open ? down : right} />
        </button>
        <h2 id={`question-${question.id}`} class="said">
          <span class="vh">{t("console.question", { n: question.n })}: </span>
          {questionText(question, language.value)}
        </h2>
        {revealed && <span class="sm quiet num">{t("board.notes", { n: question.notes ?? 0 })}</span>}
        <Bring desk={desk} question={question} />
        <Reveal desk={desk} question={question} />
      </div>
      <Trouble desk={desk} about={question.id} />
      {!revealed && (
        <p class="sm quiet covered">
          <Icon of={eyeOff} />
          {desk.moment.audience === "participant"
            ? t("link.covered", { n: question.notes ?? 0 })
            : t("console.hiddenYet", { n: question.notes ?? 0 })}
        </p>
      )}
      <div id={body} hidden={!open}>
        {open && revealed && (
          <Outline
            desk={desk}
            question={question.id}
            actions={actions}
            extra={signs}
            sift={sift}
            folds
            tree={folding}
            place={folding.place(question.id)}
            name={several ? t("console.question", { n: question.n }) : undefined}
          />
        )}
        {open && !revealed && own.length > 0 && (
          <>
            <h3 class="sm">{t("console.entered")}</h3>
            <ul class="entered">
              {own.map((note) => (
                <li key={note.id} class={`note${note.saved ? "" : " is-pending"}`}>
                  {note.text}
                  {!note.saved && <span class="foot">{t("console.notSaved")}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/** "Bring everyone here": every phone comes to this question; nobody loses what they type. */
function Bring({ desk, question }: { desk: Desk; question: With<Question> }) {
  const { run, audience } = desk.moment;
  if (audience !== "facilitator" || run?.state !== "open") return null;
  return (
    <>
      {run.call?.q === question.id && <span class="tag held">{t("pace.calledHere")}</span>}
      <button type="button" class="button plain" onClick={() => callEverybody(desk, question)}>
        <Icon of={pin} />
        {t("pace.call")}
        <span class="vh">: {t("console.question", { n: question.n })}</span>
      </button>
    </>
  );
}

/** Shows all notes of a question, or hides them again. */
export function Reveal({ desk, question }: { desk: Desk; question: With<Question> }) {
  const { run, audience } = desk.moment;
  if (audience !== "facilitator" || !run || run.state !== "open") return null;
  const { id, n, revealed } = question;
  return revealed ? (
    <button type="button" class="button plain" onClick={() => void coverQuestion(desk, id, n)}>
      <Icon of={eyeOff} />
      {t("console.cover")}
      <span class="vh">: {t("console.question", { n })}</span>
    </button>
  ) : (
    <button type="button" class="button" onClick={() => void revealQuestion(desk, id, n)}>
      <Icon of={eye} />
      {t("console.reveal")}
      <span class="vh">: {t("console.question", { n })}</span>
    </button>
  );
}

/** What only the console knows about a note: hidden and why, or waiting for a look. */
function Signs({ card }: { card: Card }) {
  if (card.hidden) {
    return (
      <>
        <span class="state">
          <Icon of={eyeOff} />
          {t("console.hiddenFor", { reason: reasonWords(card.hidden) })}
        </span>
        {card.muted && <span class="tag">{t("console.muted")}</span>}
        {!hasDevice(card) && <span>{t("console.noDevice")}</span>}
      </>
    );
  }
  if (isHeld(card)) return <span>{t("console.heldHere")}</span>;
  if (card.origin === "facilitator") return <span>{t("console.fromPaper")}</span>;
  return null;
}
