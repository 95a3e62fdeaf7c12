import type { Held } from "../board/state";
import type { With } from "../board/view";
import { t } from "../text/text";
import type { Cluster, Note, Question } from "../wire/messages";
import type { Desk } from "./desk";

/** How a vote is held: what on, dots for each person, dots on one item at most, own notes or not. */
export interface RoundRules {
  target: "note" | "cluster";
  dots: number;
  max: number;
  own: boolean;
}

/** Past this many notes people vote on themes: nobody reads so many options. */
const NOTES_TO_READ = 40;

/** What there is to vote on among the revealed questions. */
export interface Options {
  clusters: number;
  notes: number;
}

export function optionsOf(
  questions: readonly With<Question>[],
  notes: Held<Note>,
  clusters: Held<Cluster>,
  only?: ReadonlySet<string>,
): Options {
  const shown = new Set(
    questions
      .filter(({ id, revealed, kind }) => revealed && kind !== "practice" && (only?.has(id) ?? true))
      .map(({ id }) => id),
  );
  const themes = new Set<string>();
  let votable = 0;
  // Counted without sorting the board: with thousands of notes this is asked whenever one of them moves.
  for (const note of notes.values()) {
    if (!shown.has(note.q) || note.parked || note.hidden || note.held?.length) continue;
    if (note.into !== undefined && notes.has(note.into)) continue;
    votable += 1;
    if (note.c !== undefined && clusters.has(note.c)) themes.add(note.c);
  }
  return { clusters: themes.size, notes: votable };
}

/** About a third of the options, never under 3 nor over 5. */
export const dotsFor = (options: number): number => Math.min(5, Math.max(3, Math.round(options / 3)));

/** The rules to offer first; what the workshop was planned with wins over the rule of thumb. */
export function suggestedRules(options: Options, planned: { dots?: number; max?: number; own: boolean }): RoundRules {
  const target = options.clusters > 0 && (options.notes > NOTES_TO_READ || options.clusters >= 3) ? "cluster" : "note";
  const dots = planned.dots ?? dotsFor(target === "cluster" ? options.clusters : options.notes);
  return { target, dots, max: Math.min(dots, planned.max ?? 2), own: planned.own };
}

export function openRound(desk: Desk, rules: RoundRules, questions: readonly string[] = []): Promise<unknown> {
  const d = questions.length > 0 ? { ...rules, q: [...questions] } : rules;
  return desk.give({ c: "round.open", d }, "round", t("console.round.opened"));
}

export function closeRound(desk: Desk, round: string): Promise<unknown> {
  return desk.give({ c: "round.close", d: { round } }, "round", t("console.round.closed"));
}
