import type { Desk } from "../../actions/desk";
import { nameOf } from "../../actions/subject";
import { t } from "../../text/text";
import type { Colour, Round, Translation } from "../../wire/messages";

/** What was put to the vote, as it is on the board now. */
export interface Item {
  id: string;
  name: string;
  colour?: Colour;
  tr?: Translation | undefined;
  /** Notes in it, for themes. */
  notes?: number;
}

export function itemOf(desk: Desk, round: Pick<Round, "target">, id: string): Item {
  if (round.target === "note") {
    const note = desk.board.view.notes.value.get(id);
    return { id, name: note?.text ?? t("ballot.vote.itemGone"), tr: note?.tr };
  }
  const cluster = desk.board.view.clusters.value.get(id);
  if (!cluster) return { id, name: t("ballot.vote.itemGone") };
  return { id, name: nameOf(cluster), colour: cluster.colour, tr: cluster.tr, notes: cluster.notes ?? 0 };
}
