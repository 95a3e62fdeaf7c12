import type { With } from "../board/view";
import { t } from "../text/text";
import type { Command, Rating } from "../wire/messages";
import type { Desk } from "./desk";
import type { Said } from "./rating";

/** Off the matrix. */
const NOWHERE: Said = { impact: 0, effort: 0 };

/** The rating that the room does together now, if it does. */
export const placing = (ratings: readonly With<Rating>[]): With<Rating> | null =>
  ratings.find(({ state, together }) => together && state === "open") ?? null;

/** The same rating with what is on its way laid over its places. */
export function withPending(rating: With<Rating>, pending: readonly { command: Command }[]): With<Rating> {
  const places = { ...rating.places };
  for (const { command } of pending) {
    if (command.c !== "item.place" && command.c !== "item.unplace") continue;
    const { rating: of, item } = command.d;
    if (of !== rating.id) continue;
    if (command.c === "item.place") places[item] = [command.d.impact, command.d.effort];
    else delete places[item];
  }
  return { ...rating, places };
}

/** Where an item stands; nothing said while it has no place. */
export function placeOf(rating: Rating, item: string): Said {
  const place = rating.places?.[item];
  return place ? { impact: place[0], effort: place[1] } : NOWHERE;
}

/** Puts an item where both values say, or takes it off where one of the two is gone. */
export function place(desk: Desk, rating: With<Rating>, item: { id: string; name: string }, to: Said): void {
  const { id, name } = item;
  const before = placeOf(rating, id);
  if (to.impact > 0 && to.effort > 0) {
    if (to.impact === before.impact && to.effort === before.effort) return;
    const done = t("rating.placed", { name, impact: to.impact, effort: to.effort });
    void desk.give({ c: "item.place", d: { rating: rating.id, item: id, ...to } }, id, done, true);
  } else if (before.impact > 0) {
    const done = t("rating.takenOff", { name });
    void desk.give({ c: "item.unplace", d: { rating: rating.id, item: id } }, id, done, true);
  }
}

const ARROWS: Record<string, Said> = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowRight: { impact: 0, effort: 1 },
  ArrowLeft: { impact: 0, effort: -1 },
};

const within = (value: number): number => Math.min(5, Math.max(1, value));

/** Where a key takes an item: the arrows by a step, first of all to the middle; Delete takes it off. Null for other keys. */
export function byKey(key: string, from: Said): Said | null {
  if (key === "Delete" || key === "Backspace") return NOWHERE;
  const step = ARROWS[key];
  if (!step) return null;
  if (from.impact === 0) return { impact: 3, effort: 3 };
  return { impact: within(from.impact + step.impact), effort: within(from.effort + step.effort) };
}
