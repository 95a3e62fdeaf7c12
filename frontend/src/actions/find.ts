import drawing from "lucide:search";
import type { Action } from "./action";

/** Finds a note by its words and goes to it. */
export const findNote: Action = {
  id: "find",
  on: "board",
  words: "console.find",
  icon: drawing,
  shortcut: "/",
  when: (desk) => desk.board.view.notes.value.size > 0,
  perform: (desk) => desk.ask("find"),
};
