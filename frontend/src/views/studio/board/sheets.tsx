import { useState } from "preact/hooks";
import { textTrouble } from "../../../actions/note-add";
import { HIDE_REASONS, hideNotes, reasonWords } from "../../../actions/note-hide";
import { addPaperNote } from "../../../actions/note-paper";
import { noteOf } from "../../../actions/subject";
import { lengthOf, NOTE_MAX } from "../../../board/length";
import { boardOf, questionText } from "../../../board/select";
import { Picker } from "../../../panels/Picker";
import { CatchUpSheet } from "../../../panels/pace/CatchUpSheet";
import { SheetFrame } from "../../../panels/SheetFrame";
import type { SheetView } from "../../../panels/Sheets";
import { describedBy, Field } from "../../../parts/Field";
import { lazily } from "../../../parts/lazily";
import { api } from "../../../studio/api";
import { language, loadWords, t } from "../../../text/text";
import { useLoad } from "../parts/useLoad";
import { ConfirmSheet, FlagSheet } from "./SortingSheets";

/** Why a note is hidden; one press hides it. */
const HideSheet: SheetView = ({ desk, ids }) => (
  <SheetFrame
    desk={desk}
    title={t("console.hideWhy", { n: ids.length })}
    about={ids.length === 1 ? noteOf(desk, ids[0] ?? "")?.text : undefined}
  >
    <p class="sheet-none sm quiet">{t("console.hide.what")}</p>
    <Picker
      choices={HIDE_REASONS.map((reason) => ({ id: reason, words: reasonWords(reason) }))}
      find=""
      none=""
      onChoose={(reason) => {
        const found = HIDE_REASONS.find((one) => one === reason);
        if (found) hideNotes(desk, ids, found);
      }}
    />
  </SheetFrame>
);

/** A note for a person without a device; the sheet stays open for the next one. */
const PaperSheet: SheetView = ({ desk }) => {
  const questions = desk.board.view.questions.value;
  const { activity } = desk.moment;
  const [q, setQ] = useState(activity?.question ?? questions[0]?.id ?? "");
  const [text, setText] = useState("");
  const [dept, setDept] = useState("");
  const [sent, setSent] = useState(0);
  const departments = useLoad("departments", api.departments).value ?? [];
  const trouble = textTrouble(text);
  const note = { id: "paper-text", label: t("board.note"), hint: t("console.paper.hint") };
  const submit = (event: Event) => {
    event.preventDefault();
    if (trouble !== null) return;
    addPaperNote(desk, q, text, dept);
    setText("");
    setSent(sent + 1);
    document.getElementById("paper-text")?.focus();
  };
  return (
    <SheetFrame desk={desk} title={t("console.paper")}>
      <form class="sheet-form" onSubmit={submit}>
        <Field id="paper-question" label={t("studio.activity.question")}>
          <select class="input" id="paper-question" value={q} onChange={(event) => setQ(event.currentTarget.value)}>
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
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <Field id="paper-dept" label={t("studio.department")} optional>
          <select class="input" id="paper-dept" value={dept} onChange={(event) => setDept(event.currentTarget.value)}>
            <option value="">{t("console.paper.noDept")}</option>
            {departments.map((one) => (
              <option key={one.id} value={one.name}>
                {one.name}
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

/** Every card by its words; choosing one goes to it. */
const FindSheet: SheetView = ({ desk }) => {
  const { questions, notes, clusters } = desk.board.view;
  const cards = questions.value.flatMap(({ id }) => {
    const { groups, loose, parked } = boardOf(id, notes.value, clusters.value);
    return [
      ...groups.flatMap((group) => group.cards.map((card) => ({ card, colour: group.colour }))),
      ...plain([...loose, ...parked]),
    ];
  });
  const goTo = (id: string) => {
    desk.sheet.value = null;
    setTimeout(() => document.querySelector<HTMLElement>(`[data-stop="note:${CSS.escape(id)}"]`)?.focus());
  };
  return (
    <SheetFrame desk={desk} title={t("console.find")}>
      <Picker
        choices={cards.map(({ card, colour }) => ({ id: card.id, words: card.text ?? "", colour }))}
        find={t("board.note.find")}
        none={t("board.note.noneFound")}
        onChoose={goTo}
      />
    </SheetFrame>
  );
};

const plain = <One,>(cards: readonly One[]) => cards.map((card) => ({ card, colour: undefined }));

/** With its reader of files and its words it is a page of its own. */
const ImportSheet: SheetView = lazily(async () => {
  const [{ ImportSheet }] = await Promise.all([import("../../../panels/import/ImportSheet"), loadWords(["import"])]);
  return ImportSheet;
});

/** The questions that only the studio asks. */
export const SHEETS: Readonly<Record<string, SheetView>> = {
  "catch-up": CatchUpSheet,
  confirm: ConfirmSheet,
  find: FindSheet,
  flag: FlagSheet,
  hide: HideSheet,
  import: ImportSheet,
  paper: PaperSheet,
};
