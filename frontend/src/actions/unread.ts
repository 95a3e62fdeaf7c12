import drawing from "lucide:chevron-down";
import type { Action } from "./action";

/** Goes to the next note that was not read on this device. */
export const nextUnread: Action = {
  id: "unread.next",
  on: "board",
  words: "board.unread.next",
  icon: drawing,
  shortcut: "j",
  when: (desk) => desk.nextUnread.value !== null,
  perform: (desk) => desk.nextUnread.peek()?.(),
};
