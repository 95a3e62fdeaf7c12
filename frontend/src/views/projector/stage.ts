/** What the projector shows, from the state of the workshop alone. Pure. */
import { lastClosed, lastClosedRound, openRound } from "../../board/select";
import type { With } from "../../board/view";
import type { Activity, Question, Rating, Round, Run } from "../../wire/messages";

export type StageName =
  | "lobby"
  | "write"
  | "board"
  | "theme"
  | "vote"
  | "rate"
  | "results"
  | "matrix"
  | "title"
  | "break"
  | "closed"
  | "pause"
  | "next";

export interface Scene {
  run: Run | null;
  activity: With<Activity> | null;
  questions: readonly With<Question>[];
  rounds: readonly With<Round>[];
  ratings: readonly With<Rating>[];
}

const OUTCOMES = { round: "results", rating: "matrix", none: null } as const;

export function stageOf(scene: Scene): StageName {
  const { run, activity, rounds, ratings } = scene;
  const closedRound = lastClosedRound(rounds);
  const latest = OUTCOMES[lastClosed(rounds, ratings) ?? "none"];
  const board = boardQuestion(scene) !== undefined;
  if (!run || run.state === "waiting") return "lobby";
  if (run.state === "closed" && run.results?.released !== undefined) return "next";
  if (run.state === "closed") return latest ?? "closed";
  if (run.paused) return "pause";
  if (openRound(rounds)) return "vote";
  const rating = openRound(ratings);
  if (rating) return rating.together ? "matrix" : "rate";
  const called = calledQuestion(scene);
  if (called) return called.revealed ? "board" : "write";
  switch (activity?.kind) {
    case "practice":
    case "ideate":
      return writeQuestion(scene)?.revealed ? "board" : "write";
    case "share":
    case "cluster":
    case "confirm":
      return board ? "board" : "title";
    case "vote":
      return closedRound && (closedRound.closed ?? 0) >= run.since ? "results" : board ? "board" : "title";
    case "prioritize":
      return latest ?? (board ? "board" : "title");
    case "playback":
      return latest ?? (board ? "theme" : "title");
    case "discuss":
      return "title";
    case "break":
      return "break";
    default:
      return "lobby";
  }
}

/** A board is shown whole or one theme at a time, as somebody at this screen chose; else as the activity has it (B220). */
export const asChosen = (stage: StageName, alone: boolean | undefined): StageName =>
  stage !== "board" && stage !== "theme" ? stage : (alone ?? stage === "theme") ? "theme" : "board";

/** The question to which everybody was called, as long as that stands. */
const calledQuestion = ({ run, questions }: Scene): With<Question> | undefined =>
  questions.find(({ id }) => id === run?.call?.q);

/** The question people write to: that of the activity, else the first that is still hidden. */
export function writeQuestion(scene: Scene): With<Question> | undefined {
  const { activity, questions } = scene;
  return (
    calledQuestion(scene) ??
    questions.find(({ id }) => id === activity?.question) ??
    questions.find(({ revealed, kind }) => !revealed && kind !== "practice") ??
    questions[0]
  );
}

/** The question whose board is shown: that of the activity if it is revealed, else the one revealed last in order. */
export function boardQuestion(scene: Scene): With<Question> | undefined {
  const { run, activity, questions } = scene;
  const shown = questions.filter(({ revealed }) => revealed);
  return (
    shown.find(({ id }) => id === run?.call?.q) ?? shown.find(({ id }) => id === activity?.question) ?? shown.at(-1)
  );
}

/** How a question is counted on screen: practice is not. */
export function placeOf(question: With<Question>, questions: readonly With<Question>[]): { n: number; total: number } {
  const real = questions.filter(({ kind }) => kind !== "practice");
  return { n: real.findIndex(({ id }) => id === question.id) + 1, total: real.length };
}
