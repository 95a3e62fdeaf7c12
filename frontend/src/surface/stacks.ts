import type { Filled, LaidTray } from "./layout";
import { APART } from "./sizes";

/**
 * Puts trays beside and under each other. Who lay somewhere stays, and moves down only where one above it grew into it;
 * a newcomer goes where it lies highest. `side` is 1 for what begins at the left edge, -1 for what ends at it.
 */
export function stackOf(trays: readonly Filled[], room: number, side: 1 | -1): LaidTray[] {
  const laid: LaidTray[] = [];
  const known = trays.filter(({ at }) => at).sort((a, b) => (a.at?.y ?? 0) - (b.at?.y ?? 0) || compare(a.key, b.key));
  for (const { at, ...tray } of known) {
    const x = at?.x ?? 0;
    laid.push({ ...tray, x, y: Math.max(at?.y ?? 0, floorOf(laid, x, tray.w)) });
  }
  for (const { at: _none, ...tray } of trays.filter(({ at }) => !at)) {
    const x = side === 1 ? highest(laid, tray.w, room) : -APART - tray.w;
    laid.push({ ...tray, x, y: floorOf(laid, x, tray.w) });
  }
  return laid;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How far down something so wide has to lie, to be under all that is there. */
function floorOf(laid: readonly LaidTray[], x: number, w: number): number {
  let floor = 0;
  for (const other of laid)
    if (other.x < x + w + APART && x < other.x + other.w + APART) floor = Math.max(floor, other.y + other.h + APART);
  return floor;
}

/** The place furthest up; of several the one furthest left. Only edges of what is there come into question. */
function highest(laid: readonly LaidTray[], w: number, room: number): number {
  const starts = [0, ...laid.flatMap(({ x, w: wide }) => [x, x + wide + APART])].sort((a, b) => a - b);
  let best = { x: 0, y: Number.POSITIVE_INFINITY };
  for (const x of new Set(starts)) {
    if (x > 0 && x + w > room) continue;
    const y = floorOf(laid, x, w);
    if (y < best.y) best = { x, y };
  }
  return best.x;
}
