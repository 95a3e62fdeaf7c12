/** Which screens a person can be on, and which one the workshop is on. Pure. */
import { lastClosed, lastClosedRound, openRound } from "../../board/select";
import type { With } from "../../board/view";
import type { Activity, Call, Question, Rating, Round, Run } from "../../wire/messages";

export type ScreenName = "wait" | "break" | "look" | "write" | "board" | "vote" | "rate" | "results";

/** Screens a person may go to by themselves. */
export const OWN_WAYS = ["write", "board", "vote", "rate", "results"] as const;
export type OwnWay = (typeof OWN_WAYS)[number];

export interface Situation {
  run: Run | null;
  activity: With<Activity> | null;
  questions: readonly With<Question>[];
  rounds: readonly With<Round>[];
  ratings: readonly With<Rating>[];
}

/** The screen that the workshop is on now. */
export function screenOf({ run, activity, questions, rounds, ratings }: Situation): ScreenName {
  const revealed = questions.some((question) => question.revealed);
  const closedRound = lastClosedRound(rounds);
  const closed = lastClosed(rounds, ratings) !== null;
  if (!run || run.state === "waiting") return "wait";
  if (run.state === "closed") return closed ? "results" : revealed ? "board" : "wait";
  if (openRound(rounds)) return "vote";
  if (openRound(ratings)) return "rate";
  switch (activity?.kind) {
    case "break":
      return "break";
    case "practice":
    case "ideate":
      return "write";
    case "share":
    case "cluster":
    case "confirm":
      return activity.question === undefined || isRevealed(questions, activity.question) || revealed
        ? "board"
        : "write";
    case "vote":
      return closedRound && (closedRound.closed ?? 0) >= run.since ? "results" : "look";
    case "prioritize":
    case "playback":
      return closed ? "results" : revealed ? "board" : "look";
    case "discuss":
      return "look";
    default:
      return "wait";
  }
}

/** The screens a person may choose between. */
export function waysOf({ run, activity, questions, rounds, ratings }: Situation): OwnWay[] {
  if (!run || run.state === "waiting") return [];
  const here: Record<OwnWay, boolean> = {
    write: run.state === "open" && questions.length > 0 && activity?.kind !== "welcome",
    board: questions.some((question) => question.revealed),
    vote: openRound(rounds) !== null,
    rate: openRound(ratings) !== null,
    results: lastClosed(rounds, ratings) !== null,
  };
  return OWN_WAYS.filter((way) => here[way]);
}

/** Where a call leads: the board of its question, or the field to write to it; without a question, where the room is. */
export function placeOfCall(
  { q }: Call,
  situation: Situation,
): { question: string | null; screen: "write" | "board" | null } {
  if (q === undefined) return { question: null, screen: null };
  const screen = isRevealed(situation.questions, q) ? "board" : "write";
  return { question: q, screen: screen === screenOf(situation) ? null : screen };
}

const isRevealed = (questions: readonly With<Question>[], id: string): boolean =>
  questions.some((question) => question.id === id && question.revealed);

/** The question a screen starts with: the activity's; else, to write, the first that is still hidden. */
export function questionFor(
  screen: "write" | "board",
  { activity, questions }: Pick<Situation, "activity" | "questions">,
): With<Question> | undefined {
  const own = questions.find(({ id }) => id === activity?.question);
  if (screen === "board") {
    const shown = questions.filter(({ revealed }) => revealed);
    return own?.revealed ? own : (shown.at(-1) ?? own);
  }
  const real = questions.filter(({ kind }) => kind !== "practice");
  return own ?? real.find(({ revealed }) => !revealed) ?? real[0] ?? questions[0];
}
