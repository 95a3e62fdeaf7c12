import drawing from "lucide:split";
import { t } from "../text/text";
import type { Answer } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { clusterOf, reshapeable } from "./subject";

/** "Split…": some notes of a theme become a theme of their own. */
export const splitTheme: Action = {
  id: "cluster.split",
  on: "cluster",
  words: "board.theme.split",
  icon: drawing,
  when: (desk, id) => reshapeable(desk, clusterOf(desk, id)?.q) && notesIn(desk, id) > 1,
  perform: (desk, id) => desk.ask("split-theme", id),
};

const notesIn = (desk: Desk, id: string): number =>
  [...desk.board.view.notes.value.values()].filter((note) => note.c === id && note.into === undefined).length;

export function splitOff(
  desk: Desk,
  cluster: string,
  notes: readonly string[],
  label: string,
): Promise<Answer> | undefined {
  desk.putDown();
  if (notes.length === 0) return undefined;
  const done = t("board.grouped", { n: notes.length });
  return desk.give({ c: "cluster.split", d: { cluster, notes: [...notes], label: label.trim() } }, cluster, done);
}
