import drawing from "lucide:trash";
import { mayReshape, standsStill } from "../board/may";
import { t } from "../text/text";
import type { Action } from "./action";

/** Deletes one's own note; not while a vote could stand on it. */
export const deleteNote: Action = {
  id: "note.delete",
  on: "note",
  words: "board.delete",
  icon: drawing,
  when: (desk, id) => {
    const { run } = desk.moment;
    const open = run !== null && run.state !== "closed" && !standsStill(desk.moment);
    return (
      open &&
      desk.board.state.ownNotes.value.has(id) &&
      mayReshape(desk.board.view.rounds.value, desk.board.view.ratings.value)
    );
  },
  perform: (desk, id) => void desk.give({ c: "note.delete", d: { note: id } }, id, t("board.deleted")),
};
