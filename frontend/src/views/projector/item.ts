import type { LiveBoard } from "../../board/live";
import { t } from "../../text/text";
import type { Colour, Round, Translation } from "../../wire/messages";

interface Named {
  name: string;
  tr: Translation | undefined;
  colour?: Colour;
}

/** What something that is or was voted on is called, in the other language too, and its colour if it is a theme. */
export function itemName(board: LiveBoard, target: Round["target"], id: string): Named {
  if (target === "note") {
    const note = board.view.notes.value.get(id);
    return { name: note?.text ?? t("projector.itemGone"), tr: note?.tr };
  }
  const cluster = board.view.clusters.value.get(id);
  if (!cluster) return { name: t("projector.itemGone"), tr: undefined };
  return { name: cluster.label || t("board.theme.unnamed"), tr: cluster.tr, colour: cluster.colour };
}
