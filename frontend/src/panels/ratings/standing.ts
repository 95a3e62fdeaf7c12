/** A closed rating as it is shown. Pure. */
import { topOf } from "../../board/select";
import type { Held } from "../../board/state";
import type { Cluster, Colour, Note, Priority, Rating, Translation } from "../../wire/messages";

/** Median, and where the middle half of the answers lies. */
export interface Axis {
  median: number;
  low: number;
  high: number;
}

export type Quarter = "start" | "plan" | "easy" | "later" | "line";

/** The quarters with a name, and where they lie. */
export const QUARTERS = [
  { quarter: "start", high: true, easy: true },
  { quarter: "plan", high: true, easy: false },
  { quarter: "easy", high: false, easy: true },
  { quarter: "later", high: false, easy: false },
] as const;

/** One row of the table, and one number of the picture. */
export interface Line {
  id: string;
  /** From 1, most impact first; the same in table and picture. */
  n: number;
  /** Empty for what has no name, null for what is no longer on the board. */
  words: string | null;
  /** The same in the other language, where a person entered that. */
  tr?: Translation | undefined;
  colour: Colour | undefined;
  /** Null where nobody rated it. */
  impact: Axis | null;
  effort: Axis | null;
  raters: number;
  quarter: Quarter | null;
  differ: boolean;
  few: boolean;
  /** The room placed it, or would have: there is no spread, and nobody rated it. */
  together: boolean;
  /** Where the room agreed that it belongs, after everybody had rated alone. */
  room: { impact: number; effort: number } | null;
  /** As it was at the close, where merges have changed it since. */
  before: { impact: number; effort: number; raters: number } | null;
}

/** From this distance on people differ (board rule B56). */
const DIFFER = 2;
/** Fewer people than this say so. */
const FEW = 3;
/** Between little and much. */
const MIDDLE = 3;

/**
 * Most impact first, with equal impact least effort; what nobody rated comes last. What was merged away is gone. While
 * the room places, every item keeps its number.
 */
export function linesOf(rating: Rating, notes: Held<Note>, clusters: Held<Cluster>): Line[] {
  const { together = false, places = {} } = rating;
  if (together && rating.state === "open")
    return rating.items.map((id, at) => {
      const place = places[id];
      const line = place ? ratedLine(placedAt(id, place), undefined) : UNRATED;
      return { ...line, ...wordsOf(rating.target, id, notes, clusters), ...PLACED, id, n: at + 1 };
    });
  const figures = rating.now ?? rating.figures ?? [];
  const then = new Map((rating.figures ?? []).map((figure) => [figure[0], figure]));
  const rated = new Set([...figures, ...(rating.figures ?? [])].map(([id]) => id));
  const isThere = (id: string) =>
    rating.target === "note" ? notes.has(id) && topOf(id, notes) === id : clusters.has(id);
  const sorted = [...figures].sort((a, b) => b[1] - a[1] || a[4] - b[4]);
  const rest = rating.items.filter((id) => !rated.has(id) && isThere(id));
  const about = (id: string) => wordsOf(rating.target, id, notes, clusters);
  return [
    ...sorted.map((figure) => ({ ...ratedLine(figure, then.get(figure[0])), ...about(figure[0]) })),
    ...rest.map((id) => ({ ...UNRATED, id, ...about(id) })),
  ].map((line, at) => ({ ...line, ...(together ? PLACED : { room: roomOf(places[line.id]) }), n: at + 1 }));
}

const PLACED = { together: true, few: false, differ: false, room: null };

const placedAt = (id: string, [impact, effort]: [number, number]): Priority => [
  id,
  impact,
  impact,
  impact,
  effort,
  effort,
  effort,
  0,
];

const roomOf = (place: [number, number] | undefined): Line["room"] =>
  place ? { impact: place[0], effort: place[1] } : null;

function wordsOf(target: Rating["target"], id: string, notes: Held<Note>, clusters: Held<Cluster>) {
  const note = target === "note" ? notes.get(id) : undefined;
  const cluster = clusters.get(target === "cluster" ? id : (note?.c ?? ""));
  if (target === "note") return { words: note?.text ?? null, tr: note?.tr, colour: cluster?.colour };
  return { words: cluster ? (cluster.label ?? "") : null, tr: cluster?.tr, colour: cluster?.colour };
}

const UNRATED = {
  ...{ id: "", n: 0, impact: null, effort: null, raters: 0, quarter: null, before: null },
  ...{ differ: false, few: false, together: false, room: null },
};

function ratedLine(figure: Priority, then: Priority | undefined) {
  const [id, median, low, high, effort, effortLow, effortHigh, raters] = figure;
  const same = then?.every((value, at) => value === figure[at]);
  return {
    id,
    n: 0,
    impact: { median, low, high },
    effort: { median: effort, low: effortLow, high: effortHigh },
    raters,
    quarter: quarterOf(median, effort),
    differ: high - low >= DIFFER || effortHigh - effortLow >= DIFFER,
    few: raters < FEW,
    together: false,
    room: null,
    before: then && !same ? { impact: then[1], effort: then[4], raters: then[7] } : null,
  };
}

export function quarterOf(impact: number, effort: number): Quarter {
  if (impact === MIDDLE || effort === MIDDLE) return "line";
  if (impact > MIDDLE) return effort < MIDDLE ? "start" : "plan";
  return effort < MIDDLE ? "easy" : "later";
}
