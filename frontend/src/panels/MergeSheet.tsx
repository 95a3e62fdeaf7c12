import type { Desk } from "../actions/desk";
import { mergeInto } from "../actions/note-merge";
import { noteOf } from "../actions/subject";
import { boardOf } from "../board/select";
import { t } from "../text/text";
import { Picker } from "./Picker";
import { SheetFrame } from "./SheetFrame";

/** "Merge with…": the other cards of the question, those of the same theme first. */
export function MergeSheet({ desk, ids }: { desk: Desk; ids: readonly string[] }) {
  const id = ids[0] ?? "";
  const note = noteOf(desk, id);
  if (!note) return null;
  const { groups, loose } = boardOf(note.q, desk.board.view.notes.value, desk.board.view.clusters.value);
  const near = (cluster: string | undefined) => (cluster === note.c ? 0 : 1);
  const cards = [...groups.flatMap((group) => group.cards), ...loose]
    .filter((card) => card.id !== id)
    .sort((a, b) => near(a.c) - near(b.c));
  const colourOf = (cluster: string | undefined) => groups.find((group) => group.id === cluster)?.colour;
  return (
    <SheetFrame desk={desk} title={t("sheets.merge.this")} about={note.text}>
      <p class="sheet-none sm quiet">{t("sheets.merge.why")}</p>
      <Picker
        choices={cards.map((card) => ({ id: card.id, words: card.text ?? "", colour: colourOf(card.c) }))}
        find={t("sheets.note.find")}
        none={t("sheets.note.noneFound")}
        onChoose={(into) => mergeInto(desk, id, into)}
      />
    </SheetFrame>
  );
}
