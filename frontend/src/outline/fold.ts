/** How a theme is read where there is little room (board/RULES.md B153, B154). Pure. */
import { type Card, countOf, type Group, type QuestionBoard } from "../board/select";
import { wordsOf } from "../text/plain";

/** Cards of a theme that stand first; the others are behind "n more". */
const CENTRAL = 2;

/** A card as it is drawn, with how many cards say the same, where several do. */
export interface FoldedCard {
  card: Card;
  times: number;
}

export interface Folded {
  cards: readonly FoldedCard[];
  /** Notes that are not drawn, the merged ones included. */
  more: number;
  /** Whether anything can be folded away, folded or not. */
  folds: boolean;
}

/**
 * A theme with its central notes first: those that stand for most notes, merged under them or in the same words, and among
 * equals the oldest. `opened` holds the ids of themes that are shown whole, and of cards whose likes stand by themselves; a
 * theme of up to `small` cards is whole anyway.
 */
export function foldOf(group: Group, opened: ReadonlySet<string>, small = CENTRAL): Folded {
  const heaps = heapsOf(group.cards);
  const folds = heaps.length > small;
  const whole = !folds || opened.has(group.id);
  const ordered = centralFirst(heaps);
  const rest = ordered.slice(CENTRAL);
  const shown = whole ? ordered : ordered.slice(0, CENTRAL);
  return {
    cards: shown.flatMap(([first, ...likes]) => {
      const all = first && opened.has(first.id) ? likes : [];
      return first ? [{ card: first, times: likes.length + 1 }, ...all.map((card) => ({ card, times: 1 }))] : [];
    }),
    more: whole ? 0 : rest.reduce((sum, heap) => sum + countOf(heap), 0),
    folds,
  };
}

function centralFirst(heaps: readonly (readonly Card[])[]): (readonly Card[])[] {
  const central = [...heaps].sort((a, b) => countOf(b) - countOf(a)).slice(0, CENTRAL);
  return [...central, ...heaps.filter((heap) => !central.includes(heap))];
}

/** All cards of a theme with the central ones first, the same words once; `times` counts what is merged under them, too. */
export const wholeOf = (cards: readonly Card[]): FoldedCard[] =>
  centralFirst(heapsOf(cards)).flatMap((heap) => (heap[0] ? [{ card: heap[0], times: countOf(heap) }] : []));

/** Cards in the same words, however they are written; each heap by age, and heaps by their oldest. */
function heapsOf(cards: readonly Card[]): (readonly Card[])[] {
  const heaps = new Map<string, Card[]>();
  for (const card of cards) {
    // What has no words, as a note of signs alone, is like no other.
    const words = wordsOf(card.text ?? "") || card.id;
    const heap = heaps.get(words);
    if (heap) heap.push(card);
    else heaps.set(words, [card]);
  }
  return [...heaps.values()];
}

/** What has to be opened so that a card is drawn: its theme, its heap, both or nothing. */
export function toOpenFor(
  card: string,
  groups: readonly Group[],
  opened: ReadonlySet<string>,
  small = CENTRAL,
): string[] {
  const group = groups.find(({ cards }) => cards.some(({ id }) => id === card));
  if (!group || foldOf(group, opened, small).cards.some((one) => one.card.id === card)) return [];
  const heap = heapsOf(group.cards).find((likes) => likes.some(({ id }) => id === card));
  return [group.id, ...(heap?.[0] && heap[0].id !== card ? [heap[0].id] : [])];
}

/** Cards in the order in which they are read; cards in the same words are read once. */
export function toRead({ groups, loose, parked }: QuestionBoard): Card[] {
  const themed = groups.flatMap((group) => foldOf(group, new Set([group.id])).cards.map(({ card }) => card));
  return [...loose, ...themed, ...parked];
}
