import drawing from "lucide:palette";
import { t } from "../text/text";
import type { Colour } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, clusterOf } from "./subject";

export const colourTheme: Action = {
  id: "cluster.colour",
  on: "cluster",
  words: "board.theme.colour",
  icon: drawing,
  shortcut: "c",
  when: (desk, id) => arrangeable(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => desk.ask("colour", id),
};

export function paintTheme(desk: Desk, cluster: string, colour: Colour): void {
  desk.putDown();
  void desk.give({ c: "cluster.colour", d: { cluster, colour } }, cluster, t("board.theme.coloured"));
}
