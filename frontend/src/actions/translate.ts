import drawing from "lucide:languages";
import { t } from "../text/text";
import type { Answer, Translation } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { clusterOf, noteOf } from "./subject";

const mayTranslate = ({ moment: { audience, run } }: Desk): boolean =>
  audience === "facilitator" && run?.state !== "closed";

export const translateNote: Action = {
  id: "note.translate",
  on: "note",
  words: "console.translate",
  icon: drawing,
  shortcut: "l",
  when: (desk, id) => mayTranslate(desk) && noteOf(desk, id) !== undefined,
  perform: (desk, id) => desk.ask("translate", "note", id),
};

export const translateTheme: Action = {
  id: "cluster.translate",
  on: "cluster",
  words: "console.translate",
  icon: drawing,
  shortcut: "l",
  when: (desk, id) => mayTranslate(desk) && Boolean(clusterOf(desk, id)?.label),
  perform: (desk, id) => desk.ask("translate", "cluster", id),
};

/** Enters what a note says in the other language, made from that version of its text; without words takes it away. */
export function sayNote(desk: Desk, note: string, tv: number, { lang, text }: Translation): Promise<Answer> {
  return desk.give({ c: "note.translate", d: { note, lang, text, tv } }, note, doneWith(text));
}

/** The same for the name of a theme. */
export function sayTheme(desk: Desk, cluster: string, { lang, text }: Translation): Promise<Answer> {
  return desk.give({ c: "cluster.translate", d: { cluster, lang, label: text } }, cluster, doneWith(text));
}

const doneWith = (text: string) => t(text ? "console.translate.done" : "console.translate.gone");
