import type { LiveBoard } from "../../board/live";
import { t } from "../../text/text";
import type { Colour, Round } from "../../wire/messages";

/** What something that is or was voted on is called, and its colour if it is a theme. */
export function itemName(board: LiveBoard, target: Round["target"], id: string): { name: string; colour?: Colour } {
  if (target === "note") return { name: board.view.notes.value.get(id)?.text ?? t("projector.itemGone") };
  const cluster = board.view.clusters.value.get(id);
  if (!cluster) return { name: t("projector.itemGone") };
  return { name: cluster.label || t("board.theme.unnamed"), colour: cluster.colour };
}
