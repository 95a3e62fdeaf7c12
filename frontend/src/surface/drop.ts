/** What a note that is dropped at a point would do. Pure: what is not offered here can't happen by dropping. */
import { holds, type Point, type Rect } from "./geometry";
import { themeIn } from "./model";
import type { Places } from "./places";

export type Zone =
  /** To the end of a theme. */
  | { kind: "into"; tray: string; cluster: string }
  /** One card with this note. */
  | { kind: "onto"; note: string }
  /** In the theme of this note or, where it has none, in a new one with it. */
  | { kind: "beside"; note: string; cluster: string | null; after: boolean }
  /** Out of its theme. */
  | { kind: "out" }
  /** Beside the themes, off topic for now. */
  | { kind: "park"; tray: string }
  /** Back where it was. */
  | { kind: "none" };

export interface Carried {
  notes: ReadonlySet<string>;
  /** The question they belong to. */
  q: string;
  /** Trays they were taken from. */
  from: ReadonlySet<string>;
}

export interface Allowed {
  merge: boolean;
  park: boolean;
  /** Whether the server has named it, so that it can be told where a note goes. */
  named: (id: string) => boolean;
}

const NONE: Zone = { kind: "none" };

/** The middle of a note is "onto", the rest of it "beside". */
const RIM_X = 0.2;
const RIM_Y = 0.28;

const inner = ({ x, y, w, h }: Rect): Rect => ({
  x: x + w * RIM_X,
  y: y + h * RIM_Y,
  w: w * (1 - 2 * RIM_X),
  h: h * (1 - 2 * RIM_Y),
});

export function zoneAt(places: Places, point: Point, carried: Carried, allowed: Allowed): Zone {
  const placed = places.trayAt(point);
  if (!placed) return outOf(places, carried);
  const { tray } = placed;
  if (tray.q !== carried.q) return NONE;
  if (tray.kind === "parked")
    return allowed.park && !carried.from.has(tray.key) ? { kind: "park", tray: tray.key } : NONE;
  const note = places.noteAt(point, carried.notes);
  const rect = note === undefined ? undefined : places.note(note);
  if (note !== undefined && rect && allowed.named(note)) return over(note, rect, point, tray.key, carried, allowed);
  if (tray.kind === "loose") return outOf(places, carried);
  return into(tray.key, carried, allowed);
}

function over(note: string, rect: Rect, point: Point, tray: string, carried: Carried, allowed: Allowed): Zone {
  const middle = holds(inner(rect), point);
  if (middle && allowed.merge && carried.notes.size === 1) return { kind: "onto", note };
  const after = point.y > rect.y + rect.h / 2;
  if (tray.startsWith("loose:")) return { kind: "beside", note, cluster: null, after };
  const whole = into(tray, carried, allowed);
  return whole.kind === "into" ? { kind: "beside", note, cluster: whole.cluster, after } : NONE;
}

function into(tray: string, { from }: Carried, { named }: Allowed): Zone {
  const cluster = themeIn(tray);
  const all = from.size === 1 && from.has(tray);
  return all || !named(cluster) ? NONE : { kind: "into", tray, cluster };
}

/** On the ground, or among the loose ones: out of a theme, for who was in one. */
const outOf = (places: Places, { from }: Carried): Zone =>
  [...from].some((key) => places.trays.get(key)?.tray.kind === "cluster") ? { kind: "out" } : NONE;

export const sameZone = (a: Zone, b: Zone): boolean => JSON.stringify(a) === JSON.stringify(b);
