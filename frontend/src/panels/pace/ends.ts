/** When the workshop ends as it stands, and how what is left could be shortened. Pure. */
import { timeLeft } from "../../board/timer";
import type { With } from "../../board/view";
import type { Activity, Run } from "../../wire/messages";

const MINUTE = 60_000;

export interface Ends {
  /** Now and what is left. Epoch milliseconds. */
  projected: number;
  /** The first start and everything that was planned. */
  planned: number;
  /** Whole minutes; negative when the workshop is early. */
  late: number;
}

/** Minutes of an activity as it was planned. */
export const plannedOf = ({ planned, minutes }: Activity): number => planned ?? minutes ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Activities that are still ahead, dropped ones included. */
export function aheadOf(run: Run | null, agenda: readonly With<Activity>[]): With<Activity>[] {
  const at = agenda.findIndex(({ id }) => id === run?.activity);
  return agenda.slice(at + 1);
}

/** The end as it stands beside the end as planned; null before the start and after the close. `minutes` tries others out. */
export function endsOf(
  run: Run | null,
  agenda: readonly With<Activity>[],
  now: number,
  minutes: (activity: With<Activity>) => number = (activity) => activity.minutes ?? 0,
): Ends | null {
  const current = agenda.find(({ id }) => id === run?.activity);
  if (run?.state !== "open" || run.started === undefined || !current) return null;
  const left = timeLeft(run.timer, now) ?? Math.max(0, run.since + (current.minutes ?? 0) * MINUTE - now);
  const from = Math.max(now, run.paused?.back ?? 0);
  const projected = from + left + sum(aheadOf(run, agenda).map(minutes)) * MINUTE;
  const planned = run.started + sum(agenda.map(plannedOf)) * MINUTE;
  return { projected, planned, late: Math.round((projected - planned) / MINUTE) };
}

/** Nothing useful is done in less. Minutes. */
const LEAST = 3;

/** The fewest minutes that are proposed: half of the plan, but never under three; a break is not touched. */
function leastOf(activity: Activity): number {
  const minutes = activity.minutes ?? 0;
  if (activity.kind === "break") return minutes;
  return Math.min(minutes, Math.max(LEAST, Math.ceil(plannedOf(activity) / 2)));
}

/** Takes up to `late` minutes from what is ahead, from each in proportion to what it can spare. */
export function shortened(ahead: readonly With<Activity>[], late: number): Map<string, number> {
  const spare = ahead.map((activity) => (activity.minutes ?? 0) - leastOf(activity));
  const all = sum(spare);
  const cut = Math.min(Math.max(0, late), all);
  const exact = spare.map((one) => (all === 0 ? 0 : (cut * one) / all));
  const whole = exact.map(Math.floor);
  // What rounding left over is taken where it was rounded most.
  const order = exact.map((one, at) => ({ at, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest);
  for (const { at } of order.slice(0, cut - sum(whole))) whole[at] = (whole[at] ?? 0) + 1;
  return new Map(ahead.map(({ id, minutes = 0 }, at) => [id, minutes - (whole[at] ?? 0)]));
}

/** A time of day ("10:45") as the next moment at which a clock shows it; null where nothing was given. */
export function nextAt(text: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 1);
  return at.getTime();
}
