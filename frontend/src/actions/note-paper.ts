import drawing from "lucide:file-text";
import { mayWrite } from "../board/may";
import { t } from "../text/text";
import type { Answer } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";

/** "Note for somebody": writes a note for a person without a device, who counts like everybody else. */
export const paperNote: Action = {
  id: "note.paper",
  on: "board",
  words: "console.paper",
  icon: drawing,
  shortcut: "n",
  when: (desk) => desk.moment.audience === "facilitator" && mayWrite(desk.moment),
  perform: (desk) => desk.ask("paper"),
};

export function addPaperNote(desk: Desk, q: string, text: string, dept: string): Promise<Answer> {
  const d = dept === "" ? { q, text: text.trim() } : { q, text: text.trim(), dept };
  return desk.give({ c: "note.add", d }, "paper", t("console.paper.kept"));
}
