import drawing from "lucide:timer";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";

const ABOUT = "timer";

/** Without a plan a timer runs this long. Minutes. */
const DEFAULT_MINUTES = 5;

/** Minutes the present activity was planned for. */
export const plannedMinutes = (desk: Desk): number => desk.moment.activity?.minutes ?? DEFAULT_MINUTES;

export function startTimer(desk: Desk, minutes: number): void {
  void desk.give({ c: "timer.start", d: { seconds: minutes * 60 } }, ABOUT, t("console.timer.started", { n: minutes }));
}

export function pauseTimer(desk: Desk): void {
  void desk.give({ c: "timer.pause", d: {} }, ABOUT, t("console.timer.paused"));
}

export function resumeTimer(desk: Desk): void {
  void desk.give({ c: "timer.resume", d: {} }, ABOUT, t("console.timer.resumed"));
}

export function addMinute(desk: Desk): void {
  void desk.give({ c: "timer.add", d: { seconds: 60 } }, ABOUT, t("console.timer.added"));
}

export function stopTimer(desk: Desk): void {
  void desk.give({ c: "timer.stop", d: {} }, ABOUT, t("console.timer.stopped"));
}

/** Pauses a running timer, resumes a paused one, starts one where there is none. */
export const toggleTimer: Action = {
  id: "timer.toggle",
  on: "board",
  words: "console.timer.toggle",
  icon: drawing,
  shortcut: "Shift t",
  when: ({ moment: { audience, run } }) => audience === "facilitator" && run?.state === "open",
  perform: (desk) => {
    const timer = desk.moment.run?.timer;
    if (!timer) startTimer(desk, plannedMinutes(desk));
    else if (timer.left === undefined) pauseTimer(desk);
    else resumeTimer(desk);
  },
};
