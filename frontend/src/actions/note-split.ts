import drawing from "lucide:ungroup";
import { t } from "../text/text";
import type { Action } from "./action";
import { noteOf, reshapeable } from "./subject";

/** Takes a merged note out again; its own dots come with it. */
export const splitNote: Action = {
  id: "note.split",
  on: "note",
  words: "board.split",
  icon: drawing,
  when: (desk, id) => {
    const note = noteOf(desk, id);
    return note?.into !== undefined && reshapeable(desk, note.q);
  },
  perform: (desk, id) => void desk.give({ c: "note.split", d: { note: id } }, id, t("board.splitDone")),
};
