import drawing from "lucide:ungroup";
import { t } from "../text/text";
import type { Action } from "./action";
import { groupedIn, noteOf, reshapeable } from "./subject";

/** Takes a merged note out again; its own dots come with it. */
export const splitNote: Action = {
  id: "note.split",
  on: "note",
  words: "board.split",
  icon: drawing,
  when: (desk, id) => noteOf(desk, id)?.into !== undefined && reshapeable(desk, groupedIn(desk, id)),
  perform: (desk, id) => void desk.give({ c: "note.split", d: { note: id } }, id, t("board.splitDone")),
};
