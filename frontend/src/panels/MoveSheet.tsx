import plus from "lucide:plus";
import type { Desk } from "../actions/desk";
import { moveNotes } from "../actions/note-move";
import { nameOf, noteOf } from "../actions/subject";
import { boardOf } from "../board/select";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";
import { Picker } from "./Picker";
import { SheetFrame } from "./SheetFrame";

/** "Move to…": every theme of the question, out of any, or a new one. */
export function MoveSheet({ desk, ids }: { desk: Desk; ids: readonly string[] }) {
  const note = noteOf(desk, ids[0] ?? "");
  if (!note) return null;
  const { groups } = boardOf(note.q, desk.board.view.notes.value, desk.board.view.clusters.value);
  const choices = groups
    .filter(({ id }) => ids.length > 1 || id !== note.c)
    .map((group) => ({
      id: group.id,
      words: nameOf(group),
      colour: group.colour,
      detail: (
        <>
          <span aria-hidden="true">{group.cards.length}</span>
          <span class="vh">{t("board.notes", { n: group.cards.length })}</span>
        </>
      ),
    }));
  return (
    <SheetFrame
      desk={desk}
      title={t("sheets.move.this", { n: ids.length })}
      about={ids.length === 1 ? note.text : undefined}
    >
      <Picker
        choices={choices}
        find={t("sheets.theme.find")}
        none={t("sheets.theme.noneFound")}
        onChoose={(cluster) => moveNotes(desk, ids, cluster)}
      />
      <div class="pair">
        <button type="button" class="button" onClick={() => desk.ask("new-theme", ...ids)}>
          <Icon of={plus} />
          {t("board.theme.new")}
        </button>
        {note.c !== undefined && (
          <button type="button" class="button" onClick={() => moveNotes(desk, ids, null)}>
            {t("sheets.move.out")}
          </button>
        )}
      </div>
    </SheetFrame>
  );
}
