/** What the projector shows, from the state of the workshop alone. Pure. */
import { lastClosedRound, openRound } from "../../board/select";
import type { With } from "../../board/view";
import type { Activity, Question, Round, Run } from "../../wire/messages";

export type StageName = "lobby" | "write" | "board" | "vote" | "results" | "title" | "break" | "closed" | "next";

export interface Scene {
  run: Run | null;
  activity: With<Activity> | null;
  questions: readonly With<Question>[];
  rounds: readonly With<Round>[];
}

export function stageOf(scene: Scene): StageName {
  const { run, activity, rounds } = scene;
  const closedRound = lastClosedRound(rounds);
  const board = boardQuestion(scene) !== undefined;
  if (!run || run.state === "waiting") return "lobby";
  if (run.state === "closed" && run.results?.released !== undefined) return "next";
  if (run.state === "closed") return closedRound ? "results" : "closed";
  if (openRound(rounds)) return "vote";
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
    case "playback":
      return closedRound ? "results" : board ? "board" : "title";
    case "discuss":
      return "title";
    case "break":
      return "break";
    default:
      return "lobby";
  }
}

/** The question people write to: that of the activity, else the first that is still hidden. */
export function writeQuestion({ activity, questions }: Scene): With<Question> | undefined {
  return (
    questions.find(({ id }) => id === activity?.question) ??
    questions.find(({ revealed, kind }) => !revealed && kind !== "practice") ??
    questions[0]
  );
}

/** The question whose board is shown: that of the activity if it is revealed, else the one revealed last in order. */
export function boardQuestion({ activity, questions }: Scene): With<Question> | undefined {
  const shown = questions.filter(({ revealed }) => revealed);
  return shown.find(({ id }) => id === activity?.question) ?? shown.at(-1);
}

/** How a question is counted on screen: practice is not. */
export function placeOf(question: With<Question>, questions: readonly With<Question>[]): { n: number; total: number } {
  const real = questions.filter(({ kind }) => kind !== "practice");
  return { n: real.findIndex(({ id }) => id === question.id) + 1, total: real.length };
}
