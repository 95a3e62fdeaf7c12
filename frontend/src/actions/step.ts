import { currentActivity, openRound as openRoundOf } from "../board/select";
import type { With } from "../board/view";
import type { Activity, Question, Rating, Round, Run } from "../wire/messages";
import type { Desk } from "./desk";
import { revealQuestion } from "./question-reveal";
import { closeRating, openRating, usualTarget } from "./rating";
import { closeWorkshop } from "./room";
import { closeRound, openRound, type RoundRules } from "./round";

/** What the one primary button of the console does next. */
export type Step =
  | { do: "start" | "go"; activity: With<Activity> }
  | { do: "reveal"; activity: With<Activity> | null; question: With<Question> }
  | { do: "vote"; activity: With<Activity> | null }
  | { do: "closeVote"; round: string }
  | { do: "rate"; activity: With<Activity> | null }
  | { do: "closeRating"; rating: string }
  | { do: "finish" }
  | { do: "nothing" };

export interface Stage {
  run: Run | null;
  activities: readonly With<Activity>[];
  questions: readonly With<Question>[];
  rounds: readonly With<Round>[];
  ratings: readonly With<Rating>[];
  /** Whether there is anything to vote on or to rate. */
  votable: boolean;
}

/** The next step of the run of show. What an activity is for comes before going on. */
export function nextStep(stage: Stage): Step {
  const { run, activities, rounds, ratings } = stage;
  if (!run || run.state === "closed") return { do: "nothing" };
  const now = currentActivity(run.activity, activities);
  if (!now) return activities[0] ? { do: "start", activity: activities[0] } : { do: "nothing" };
  const round = openRoundOf(rounds);
  if (round) return { do: "closeVote", round: round.id };
  const rating = openRoundOf(ratings);
  if (rating) return { do: "closeRating", rating: rating.id };
  const due = dueIn(now, stage, null);
  const held = (asked: readonly { opened: number }[]) => asked.some(({ opened }) => opened >= run.since);
  const doneHere = (due?.do === "vote" && held(rounds)) || (due?.do === "rate" && held(ratings));
  if (due && !doneHere) return due;
  const next = activities[activities.findIndex(({ id }) => id === now.id) + 1];
  if (!next) return { do: "finish" };
  return dueIn(next, stage, next) ?? { do: "go", activity: next };
}

/** What an activity wants done as it begins: a reveal to read, a vote or a rating to open. */
function dueIn(activity: With<Activity>, { questions, votable }: Stage, go: With<Activity> | null): Step | null {
  if (activity.kind === "vote" && votable) return { do: "vote", activity: go };
  if (activity.kind === "prioritize" && votable) return { do: "rate", activity: go };
  if (activity.kind !== "share") return null;
  const question = questions.find(({ id, revealed }) => id === activity.question && !revealed);
  return question ? { do: "reveal", activity: go, question } : null;
}

/** Whether the step ends what people are at: a vote, a rating, or the activity. */
export const endsSomething = (step: Step): boolean =>
  step.do === "closeVote" ||
  step.do === "closeRating" ||
  step.do === "go" ||
  ("activity" in step && step.activity !== null);

/** Takes the step. Where it begins an activity and does something in it, both happen, in this order. */
export async function takeStep(desk: Desk, step: Step, rules: RoundRules): Promise<void> {
  const go = async (activity: With<Activity> | null) => {
    if (!activity) return true;
    return (await desk.give({ c: "activity.go", d: { activity: activity.id } }, "agenda")).t === "done";
  };
  switch (step.do) {
    case "start":
    case "go":
      await go(step.activity);
      break;
    case "reveal":
      if (await go(step.activity)) await revealQuestion(desk, step.question.id, step.question.n);
      break;
    case "vote":
      if (await go(step.activity)) await openRound(desk, rules);
      break;
    case "closeVote":
      await closeRound(desk, step.round);
      break;
    case "rate":
      if (await go(step.activity)) await openRating(desk, usualTarget(desk));
      break;
    case "closeRating":
      await closeRating(desk, step.rating);
      break;
    case "finish":
      closeWorkshop(desk);
      break;
    case "nothing":
      break;
  }
}

/** Goes back to the activity before; null at the first. */
export function stepBack({ run, activities }: Pick<Stage, "run" | "activities">): With<Activity> | null {
  const at = activities.findIndex(({ id }) => id === run?.activity);
  return at > 0 ? (activities[at - 1] ?? null) : null;
}

export function goBack(desk: Desk, activity: With<Activity>): void {
  void desk.give({ c: "activity.go", d: { activity: activity.id } }, "agenda");
}
