import drawing from "lucide:check";
import type { Action } from "./action";
import { arrangeable, groupedIn } from "./subject";

/** Chooses a note, or no longer; what is chosen moves together. */
export const chooseNote: Action = {
  id: "note.choose",
  on: "note",
  words: "board.choose",
  icon: drawing,
  shortcut: " ",
  when: (desk, id) => arrangeable(desk, groupedIn(desk, id)),
  perform: (desk, id) => desk.choose(id),
};
