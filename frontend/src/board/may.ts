/** What a person may do now, so that a screen offers only what the server will accept. The server decides all the same. */
import type { Activity, Audience, Question, Round, Run } from "../wire/messages";

/** The moment: who looks, and how the workshop stands. */
export interface Moment {
  audience: Audience;
  run: Run | null;
  activity: Activity | null;
  /** A table captain sorts and names at any time. */
  arranges?: boolean;
}

/** Whether the room is paused for this person; a facilitator goes on tidying up. */
export const standsStill = ({ audience, run }: Pick<Moment, "audience" | "run">): boolean =>
  audience === "participant" && run?.paused !== undefined;

const ARRANGING: ReadonlySet<Activity["kind"]> = new Set(["share", "cluster"]);

/** Whether notes of a question may be moved, grouped, merged and named. */
export function mayArrange(moment: Moment, question: Question | undefined): boolean {
  const { audience, run, activity } = moment;
  if (standsStill(moment) || !run || !question?.revealed || run.state === "closed") return false;
  if (audience === "facilitator" || moment.arranges) return true;
  if (audience !== "participant" || run.state !== "open" || !run.mayMove) return false;
  return activity !== null && ARRANGING.has(activity.kind);
}

/** While a vote or a rating runs, what it is about must stay whole: no merging, splitting or removing. */
export const mayReshape = (rounds: readonly Pick<Round, "state">[], ratings: readonly Pick<Round, "state">[] = []) =>
  ![...rounds, ...ratings].some(({ state }) => state === "open");

/** Whether new notes are taken: until the workshop closes, unless the facilitator stopped it or the room is paused. */
export const mayWrite = (moment: Moment): boolean => {
  const { run } = moment;
  return run !== null && run.state !== "closed" && run.intake !== false && !standsStill(moment);
};

/** How long a sentence that was begun may still be ended once notes are stopped. Milliseconds. */
const GRACE_MS = 10_000;

/** What is left of it; 0 when it is over, or when notes were not stopped at all. */
export const graceLeft = (run: Run | null, now: number): number =>
  run?.state === "open" && run.frozen !== undefined ? Math.max(0, run.frozen + GRACE_MS - now) : 0;
