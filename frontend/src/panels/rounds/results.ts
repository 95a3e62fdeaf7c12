import type { Held } from "../../board/state";
import type { With } from "../../board/view";
import type { Cluster, Note, Round, Score, Translation } from "../../wire/messages";

/** One line of a closed vote. */
export interface Line {
  id: string;
  words: string;
  tr?: Translation | undefined;
  colour: string | undefined;
  dots: number;
  voters: number;
  /** What it is now, with the merges made since, where that differs. */
  now: { dots: number; voters: number } | null;
  /** Of the theme's notes, for votes on themes. */
  people: number | undefined;
  departments: number | undefined;
}

/** Most dots first; with equal dots more voters first, then the order of the ballot. */
export function linesOf(round: With<Round>, notes: Held<Note>, clusters: Held<Cluster>): Line[] {
  const frozen = new Map((round.tally ?? []).map((score) => [score[0], score]));
  const now = new Map((round.now ?? []).map((score) => [score[0], score]));
  const lines = round.items.map((id) =>
    lineOf(
      round.target,
      id,
      frozen.get(id),
      round.now ? now.get(id) : undefined,
      round.now !== undefined,
      notes,
      clusters,
    ),
  );
  return lines.sort(byDots);
}

/** Dots on the notes of each theme, for votes on notes. */
export function themeLinesOf(round: With<Round>, clusters: Held<Cluster>): Line[] {
  return (round.themes ?? [])
    .map((score) => lineOf("cluster", score[0], score, undefined, false, new Map(), clusters))
    .sort(byDots);
}

function lineOf(
  target: "note" | "cluster",
  id: string,
  frozen: Score | undefined,
  now: Score | undefined,
  hasNow: boolean,
  notes: Held<Note>,
  clusters: Held<Cluster>,
): Line {
  const note = target === "note" ? notes.get(id) : undefined;
  const cluster = target === "cluster" ? clusters.get(id) : clusters.get(note?.c ?? "");
  const [, dots, voters] = frozen ?? [id, 0, 0];
  const [, dotsNow, votersNow] = now ?? [id, 0, 0];
  return {
    id,
    words: (target === "note" ? note?.text : cluster?.label) ?? "",
    tr: (target === "note" ? note : cluster)?.tr,
    colour: cluster?.colour,
    dots,
    voters,
    now: hasNow && (dotsNow !== dots || votersNow !== voters) ? { dots: dotsNow, voters: votersNow } : null,
    people: target === "cluster" ? cluster?.people : undefined,
    departments: target === "cluster" ? cluster?.departments : undefined,
  };
}

const byDots = (a: Line, b: Line): number => b.dots - a.dots || b.voters - a.voters;

/** All dots placed in a round. */
export const dotsPlacedIn = (round: Round): number => (round.tally ?? []).reduce((sum, [, dots]) => sum + dots, 0);
