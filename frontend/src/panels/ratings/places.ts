/** Where the numbers of the picture go. Pure; in the units of the picture. */
import type { Line } from "./standing";

/** The square in which values from 1 to 5 lie, and the circle of a number. */
export const PLOT = { left: 44, top: 12, size: 484, pad: 30, radius: 17 };

/** More numbers than this would be a crowd; the table has them all. */
export const MOST = 30;

export interface Point {
  x: number;
  y: number;
}

export interface Placed {
  line: Line;
  /** Where it belongs. */
  true: Point;
  /** Where its number stands. */
  at: Point;
  moved: boolean;
}

const scale = (value: number): number => PLOT.pad + ((value - 1) / 4) * (PLOT.size - 2 * PLOT.pad);

/** Effort goes to the right. */
export const xOf = (effort: number): number => PLOT.left + scale(effort);
/** Impact goes up. */
export const yOf = (impact: number): number => PLOT.top + PLOT.size - scale(impact);

/** The whole step nearest to where something was put in the picture. */
export const valuesAt = ({ x, y }: Point): { impact: number; effort: number } => ({
  effort: nearest((x - PLOT.left - PLOT.pad) / (PLOT.size - 2 * PLOT.pad)),
  impact: nearest((PLOT.top + PLOT.size - PLOT.pad - y) / (PLOT.size - 2 * PLOT.pad)),
});

const nearest = (share: number): number => Math.min(5, Math.max(1, Math.round(share * 4 + 1)));

const GAP = 4;
const APART = 2 * PLOT.radius + GAP;
const TURNS = 12;
const RINGS = 16;

/**
 * Puts every number at its place, or at the nearest free one around it, in the order of the numbers: the same figures are
 * always the same picture.
 */
export function placesOf(lines: readonly Line[]): Placed[] {
  const placed: Placed[] = [];
  for (const line of lines) {
    if (!line.impact || !line.effort || placed.length >= MOST) continue;
    const home = { x: xOf(line.effort.median), y: yOf(line.impact.median) };
    const free = ways(home).find((way) => inside(way) && placed.every(({ at }) => distance(at, way) >= APART));
    const at = free ?? home;
    placed.push({ line, true: home, at, moved: at !== home });
  }
  return placed;
}

/** The place itself, then rings around it, each turned against the last. */
function ways(home: Point): Point[] {
  const around = [home];
  for (let ring = 1; ring <= RINGS; ring++)
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (2 * Math.PI * (turn + (ring % 2) / 2)) / TURNS;
      const far = (ring * APART) / (ring === 1 ? 1 : 1.5);
      around.push({ x: home.x + far * Math.cos(angle), y: home.y + far * Math.sin(angle) });
    }
  return around;
}

const inside = ({ x, y }: Point): boolean =>
  x >= PLOT.left + PLOT.radius &&
  x <= PLOT.left + PLOT.size - PLOT.radius &&
  y >= PLOT.top + PLOT.radius &&
  y <= PLOT.top + PLOT.size - PLOT.radius;

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
