import { useState } from "preact/hooks";
import type { Desk } from "../../../actions/desk";
import { textTrouble } from "../../../actions/note-add";
import { addPaperNote } from "../../../actions/note-paper";
import { lengthOf, NOTE_MAX } from "../../../board/length";
import { questionText } from "../../../board/select";
import { useDraft } from "../../../panels/draft";
import { SheetFrame } from "../../../panels/SheetFrame";
import type { SheetView } from "../../../panels/Sheets";
import { describedBy, Field } from "../../../parts/Field";
import { Trouble } from "../../../parts/Trouble";
import { api } from "../../../studio/api";
import { language, t } from "../../../text/text";
import { askLinkDoor } from "../../link/door";
import { useLoad } from "../parts/useLoad";

/** The names to choose from; who came by a link has them from that door. */
const departmentsFor = async (desk: Desk): Promise<string[]> =>
  desk.guest
    ? (await askLinkDoor(desk.board.place.ref)).departments
    : (await api.departments()).map(({ name }) => name);

/** A note for a person without a device; the sheet stays open for the next one. */
export const PaperSheet: SheetView = ({ desk }) => {
  const questions = desk.board.view.questions.value;
  const { activity } = desk.moment;
  const start = { q: activity?.question ?? questions[0]?.id ?? "", dept: "", text: "" };
  const [place, setPlace] = useState(start);
  const draft = useDraft(desk, "paper", place);
  const { q, text, dept } = draft.now;
  const [sent, setSent] = useState(0);
  const departments = useLoad("departments", () => departmentsFor(desk)).value ?? [];
  const trouble = textTrouble(text);
  const note = { id: "paper-text", label: t("board.note"), hint: t("console.paper.hint") };
  const submit = (event: Event) => {
    event.preventDefault();
    if (trouble !== null) return;
    const answer = addPaperNote(desk, q, text, dept);
    // The next note is often to the same question, from the same table.
    setPlace({ q, dept, text: "" });
    draft.done();
    setSent(sent + 1);
    // What was refused is there again, before what was typed meanwhile.
    void answer.then(
      ({ t }) => t === "refused" && draft.change({ text: [text, draft.typed()?.text].filter(Boolean).join("\n") }),
    );
    document.getElementById("paper-text")?.focus();
  };
  return (
    <SheetFrame desk={desk} title={t("console.paper")} draft={draft}>
      <form class="sheet-form" onSubmit={submit}>
        <Trouble desk={desk} about="paper" />
        <Field id="paper-question" label={t("studio.activity.question")}>
          <select
            class="input"
            id="paper-question"
            value={q}
            onChange={(event) => draft.change({ q: event.currentTarget.value })}
          >
            {questions.map((question) => (
              <option key={question.id} value={question.id}>
                {question.n}. {questionText(question, language.value)}
              </option>
            ))}
          </select>
        </Field>
        <Field {...note}>
          <textarea
            class="input said"
            id="paper-text"
            rows={3}
            aria-describedby={describedBy(note)}
            aria-invalid={trouble === "long"}
            autofocus
            value={text}
            onInput={(event) => draft.change({ text: event.currentTarget.value })}
          />
        </Field>
        <Field id="paper-dept" label={t("studio.department")} optional>
          <select
            class="input"
            id="paper-dept"
            value={dept}
            onChange={(event) => draft.change({ dept: event.currentTarget.value })}
          >
            <option value="">{t("console.paper.noDept")}</option>
            {departments.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <div class="row wrap">
          <p class="sm quiet num" role="status">
            {sent > 0 ? t("console.paper.sent", { n: sent }) : t("board.count", { n: lengthOf(text), max: NOTE_MAX })}
          </p>
          <button type="submit" class="button primary push" aria-disabled={trouble !== null}>
            {t("console.paper.send")}
          </button>
        </div>
      </form>
    </SheetFrame>
  );
};
