import drawing from "lucide:combine";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { clusterOf, nameOf, reshapeable } from "./subject";

/** "Join with…": all notes of a theme go into another one. */
export const mergeTheme: Action = {
  id: "cluster.merge",
  on: "cluster",
  words: "board.theme.join",
  icon: drawing,
  shortcut: "g",
  when: (desk, id) => reshapeable(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => desk.ask("join-themes", id),
};

export function joinThemes(desk: Desk, cluster: string, into: string): void {
  desk.putDown();
  const done = t("board.theme.joined", { theme: nameOf(clusterOf(desk, into)) });
  void desk.give({ c: "cluster.merge", d: { cluster, into } }, into, done);
}
