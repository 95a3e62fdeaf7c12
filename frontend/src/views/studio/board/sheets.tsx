import { canvas } from "../../../actions/canvas";
import { HIDE_REASONS, hideNotes, reasonWords } from "../../../actions/note-hide";
import { noteOf } from "../../../actions/subject";
import { boardOf } from "../../../board/select";
import { leadTo } from "../../../outline/folding";
import { Picker } from "../../../panels/Picker";
import { CatchUpSheet } from "../../../panels/pace/CatchUpSheet";
import { SheetFrame } from "../../../panels/SheetFrame";
import type { SheetView } from "../../../panels/Sheets";
import { TwinSheet } from "../../../panels/twins/TwinSheet";
import { lazily } from "../../../parts/lazily";
import { loadWords, t } from "../../../text/text";
import { PaperSheet } from "./PaperSheet";
import { ConfirmSheet, FlagSheet } from "./SortingSheets";
import { TranslateSheet } from "./TranslateSheet";

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
    if (canvas.peek()) setTimeout(() => canvas.peek()?.goTo("note", id));
    else leadTo(desk, id);
  };
  return (
    <SheetFrame desk={desk} title={t("console.find")}>
      <Picker
        choices={cards.map(({ card, colour }) => ({ id: card.id, words: card.text ?? "", colour }))}
        find={t("sheets.note.find")}
        none={t("sheets.note.noneFound")}
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
  translate: TranslateSheet,
  twins: TwinSheet,
};
