import drawing from "lucide:pause";
import { signal } from "@preact/signals";
import { activityTitle } from "../board/select";
import type { With } from "../board/view";
import { clockTime } from "../parts/clockTime";
import { language, t } from "../text/text";
import type { Answer, Commands, Question } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";

const ABOUT = "pace";

/** Lets the room stand still; in a pause, says when it goes on. */
export function pauseRoom(desk: Desk, until: Commands["room.pause"] = {}): void {
  const words = until.back === undefined ? t("pace.pausedNow") : t("pace.back", { time: clockTime(until.back) });
  void desk.give({ c: "room.pause", d: until }, ABOUT, words);
}

export function resumeRoom(desk: Desk): void {
  void desk.give({ c: "room.resume", d: {} }, ABOUT, t("pace.resumedNow"));
}

/** One press: pauses the room, or lets it go on. */
export const togglePause: Action = {
  id: "room.pause",
  on: "board",
  words: "pace.toggle",
  icon: drawing,
  shortcut: "Shift p",
  when: ({ moment: { audience, run } }) => audience === "facilitator" && run?.state === "open",
  perform: (desk) => (desk.moment.run?.paused ? resumeRoom(desk) : pauseRoom(desk)),
};

/** "Bring everyone here": to a question, or to the current activity. */
export function callEverybody(desk: Desk, question: With<Question> | null): void {
  const { activity } = desk.moment;
  const done = question
    ? t("pace.calledTo", { n: question.n })
    : t("pace.calledToNow", { title: activity ? activityTitle(activity, language.peek()) : "" });
  void desk.give({ c: "room.call", d: question ? { q: question.id } : {} }, question?.id ?? ABOUT, done);
}

export type Lengths = Commands["agenda.change"]["lengths"];

/** The minutes before the last change that was made here: the way back. */
export const minutesBefore = signal<{ desk: Desk; lengths: Lengths } | null>(null);

/** Gives what is ahead these minutes, in one step. */
export async function changeAgenda(desk: Desk, lengths: Lengths): Promise<Answer> {
  const agenda = desk.board.view.agenda.peek();
  const before = lengths.map(({ activity }) => ({
    activity,
    minutes: agenda.find(({ id }) => id === activity)?.minutes ?? 0,
  }));
  const answer = await desk.give({ c: "agenda.change", d: { lengths } }, ABOUT, t("pace.catch.applied"));
  if (answer.t === "done") minutesBefore.value = { desk, lengths: before };
  return answer;
}

/** Puts the minutes of before back, where they still lie ahead. */
export function putMinutesBack(desk: Desk, lengths: Lengths): void {
  minutesBefore.value = null;
  void desk.give({ c: "agenda.change", d: { lengths } }, ABOUT, t("pace.catch.undone"));
}
