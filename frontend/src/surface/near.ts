/** Where an arrow leads from a place, by position. */
import { middleOf, type Rect } from "./geometry";

export type Way = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

export const isWay = (key: string): key is Way => key.startsWith("Arrow");

/** The nearest of the others that lies that way; what lies straight ahead is nearer than what lies aside. */
export function nearest<T>(from: Rect, way: Way, others: Iterable<readonly [T, Rect]>): T | null {
  const here = middleOf(from);
  const across = way === "ArrowLeft" || way === "ArrowRight";
  const sign = way === "ArrowRight" || way === "ArrowDown" ? 1 : -1;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [one, rect] of others) {
    const there = middleOf(rect);
    const ahead = sign * (across ? there.x - here.x : there.y - here.y);
    // Of what lies beside, only what is really further that way; its edge counts where it reaches over.
    const edge =
      sign *
      (across
        ? edgeOf(rect.x, rect.w, sign) - edgeOf(from.x, from.w, -sign)
        : edgeOf(rect.y, rect.h, sign) - edgeOf(from.y, from.h, -sign));
    if (ahead <= 1 || edge < -1) continue;
    const aside = across ? apart(from.y, from.h, rect.y, rect.h) : apart(from.x, from.w, rect.x, rect.w);
    const off = Math.abs(across ? there.y - here.y : there.x - here.x);
    const cost = ahead + 4 * aside + off / 4;
    if (cost < least) [best, least] = [one, cost];
  }
  return best;
}

/** The near edge of a stretch, seen from the side that an arrow comes from. */
const edgeOf = (at: number, long: number, sign: number): number => (sign > 0 ? at : at + long);

/** How far two stretches are from touching; 0 where they overlap. */
const apart = (a: number, long: number, b: number, other: number): number =>
  Math.max(0, b - (a + long), a - (b + other));
