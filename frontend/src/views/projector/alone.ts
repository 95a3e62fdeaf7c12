/** Which theme stands alone on the wall, and which come after it (board/RULES.md B221, B222). Pure. */
import { countOf, type Group, type QuestionBoard } from "../../board/select";
import { type FoldedCard, wholeOf } from "../../outline/fold";

/** What is in no theme; no theme has this id. */
export const LOOSE = "-";

export interface Alone {
  id: string;
  /** Absent for what is in no theme. */
  group?: Group;
  cards: readonly FoldedCard[];
  notes: number;
}

/** What can stand alone, largest first as on the board; what is in no theme comes last. Nothing is empty. */
export function aloneOf({ groups, loose }: QuestionBoard): Alone[] {
  const themes = groups
    .filter(({ cards }) => cards.length > 0)
    .sort((a, b) => b.cards.length - a.cards.length)
    .map<Alone>((group) => ({ id: group.id, group, cards: wholeOf(group.cards), notes: countOf(group.cards) }));
  if (loose.length === 0) return themes;
  const cards = loose.map((card) => ({ card, times: card.under.length + 1 }));
  return [...themes, { id: LOOSE, cards, notes: countOf(loose) }];
}

/** The order once something came or went: what was there keeps its place, gone or not, and the new follows. */
export function orderAfter(before: readonly string[], now: readonly string[]): string[] {
  const known = new Set(before);
  const all = [...before, ...now.filter((id) => !known.has(id))];
  return all.includes(LOOSE) ? [...all.filter((id) => id !== LOOSE), LOOSE] : all;
}

/** What is shown where `wanted` was: itself, else the next that is there, else the one before; the first at the start. */
export function landOn(order: readonly string[], there: ReadonlySet<string>, wanted: string | undefined) {
  const at = wanted === undefined ? 0 : Math.max(0, order.indexOf(wanted));
  return (
    order.slice(at).find((id) => there.has(id)) ??
    order
      .slice(0, at)
      .reverse()
      .find((id) => there.has(id))
  );
}

/** The next one, or the one before; after the last comes the first. */
export function beside(order: readonly string[], there: ReadonlySet<string>, shown: string | undefined, step: 1 | -1) {
  const present = order.filter((id) => there.has(id));
  const at = present.indexOf(landOn(order, there, shown) ?? "");
  return present[(at + step + present.length) % present.length];
}
