import drawing from "lucide:type";
import { t } from "../text/text";
import type { Answer } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, clusterOf } from "./subject";

export const renameTheme: Action = {
  id: "cluster.rename",
  on: "cluster",
  words: "board.theme.rename",
  icon: drawing,
  shortcut: "r",
  when: (desk, id) => arrangeable(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => desk.ask("rename", id),
};

export function nameTheme(desk: Desk, cluster: string, label: string): Promise<Answer> | undefined {
  desk.putDown();
  if (clusterOf(desk, cluster)?.label === label.trim()) return undefined;
  const done = t("board.theme.renamed", { theme: label.trim() });
  return desk.give({ c: "cluster.rename", d: { cluster, label: label.trim() } }, cluster, done);
}
