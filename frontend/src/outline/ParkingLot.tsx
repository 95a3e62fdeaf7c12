import type { ComponentChildren } from "preact";
import { useCallback, useId } from "preact/hooks";
import { type Card, countOf } from "../board/select";
import { t } from "../text/text";

type Signs = ((card: Card) => ComponentChildren) | undefined;

/** Draws a card that is in no theme, with what stands under its text. */
export type DrawCard = (card: Card, signs: Signs) => ComponentChildren;

export interface LotProps {
  cards: readonly Card[];
  draw: DrawCard;
  extra?: Signs;
  /** Which board it is of, where a page has several. */
  name?: string | undefined;
}

/** What is off topic for now: in sight, in no theme, and to be brought back at any time. */
export function ParkingLot({ cards, draw, extra, name }: LotProps) {
  const heading = useId();
  const signs = useCallback(
    (card: Card) => (
      <>
        <span class="tag">{t("triage.parked")}</span>
        {extra?.(card)}
      </>
    ),
    [extra],
  );
  const notes = countOf(cards);
  return (
    <section class="tray is-parked" aria-labelledby={heading}>
      <div class="tray-head">
        <h3 id={heading}>
          {t("triage.lot")}
          {name !== undefined && <span class="vh">: {name}</span>}
        </h3>
        <span class="sm quiet num">
          <span aria-hidden="true">{notes}</span>
          <span class="vh">{t("board.notes", { n: notes })}</span>
        </span>
      </div>
      <p class="quiet sm">{t("triage.lot.what")}</p>
      <ul class="cards">{cards.map((card) => draw(card, signs))}</ul>
    </section>
  );
}
