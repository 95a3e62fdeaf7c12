import type { Card } from "../../board/select";
import type { Colour } from "../../wire/messages";
import { withOther } from "./InOther";
import type { Piece } from "./Paged";

/** A card as it is drawn on the wall, with how many notes it stands for and in the other language, too. */
export function notePieces(card: Card, times: number, { colour, head }: { colour?: Colour; head?: string }): Piece[] {
  return withOther({ id: card.id, ...(head && { head }) }, { text: card.text ?? "", tr: card.tr }, (other) => (
    <p class="note" data-colour={colour}>
      {card.text}
      {times > 1 && <span class="times num"> ×{times}</span>}
      {other}
    </p>
  ));
}
