import drawing from "lucide:ungroup";
import { t } from "../text/text";
import type { Action } from "./action";
import { clusterOf, reshapeable } from "./subject";

/** Takes a theme away; its notes stay on the board without one. */
export const removeTheme: Action = {
  id: "cluster.remove",
  on: "cluster",
  words: "board.theme.remove",
  icon: drawing,
  when: (desk, id) => reshapeable(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => void desk.give({ c: "cluster.remove", d: { cluster: id } }, id, t("board.theme.removed")),
};
