/** What is read next (board/RULES.md B155). Pure. */
import type { Card } from "../board/select";

/** The next card after a place that was not read, round again from the start; null when all are. */
export function nextAfter(cards: readonly Card[], from: string | null, isRead: (card: Card) => boolean): Card | null {
  const at = cards.findIndex(({ id }) => id === from);
  const ahead = [...cards.slice(at + 1), ...cards.slice(0, at + 1)];
  return ahead.find((card) => !isRead(card)) ?? null;
}
