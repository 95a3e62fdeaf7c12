import type { ComponentChildren } from "preact";
import { useCallback, useId } from "preact/hooks";
import type { Action } from "../actions/action";
import type { Desk } from "../actions/desk";
import { type Card, countOf } from "../board/select";
import { t } from "../text/text";
import { NoteCard } from "./NoteCard";
import type { Stop } from "./order";

export interface LotProps {
  desk: Desk;
  cards: readonly Card[];
  stance: string;
  actions: readonly Action[];
  current: Stop | null;
  extra?: ((card: Card) => ComponentChildren) | undefined;
  /** Which board it is of, where a page has several. */
  name?: string | undefined;
}

/** What is off topic for now: in sight, in no theme, and to be brought back at any time. */
export function ParkingLot({ desk, cards, stance, actions, current, extra, name }: LotProps) {
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
      <ul class="cards">
        {cards.map((card) => (
          <NoteCard
            key={card.id}
            desk={desk}
            card={card}
            stance={stance}
            colour={undefined}
            actions={actions}
            current={current?.on === "note" && current.id === card.id}
            extra={signs}
          />
        ))}
      </ul>
    </section>
  );
}
