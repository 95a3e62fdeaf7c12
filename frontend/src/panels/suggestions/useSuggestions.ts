import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { acceptGroups } from "../../actions/suggestion";
import { api } from "../../studio/api";
import type { Job, Suggestions } from "../../studio/shapes";
import { language, t } from "../../text/text";
import { useJob } from "../job/useJob";
import { acceptedAs, changeOne, membersOf, openOf, runOf, type Suggestion, type SuggestionRun } from "./run";

export interface Suggesting {
  job: Job<Suggestions> | null;
  failure: unknown;
  run: SuggestionRun | null;
  /** What can still be decided. */
  open: Suggestion[];
  start: () => void;
  rename: (one: Suggestion, label: string) => void;
  accept: (list: readonly Suggestion[]) => Promise<void>;
  reject: (list: readonly Suggestion[]) => void;
  /** Takes back everything of this run that was accepted. */
  undoAll: () => Promise<void>;
  accepted: number;
}

/** Asks for groups and keeps what is decided about each; the last run survives a reload of the page. */
export function useSuggestions(desk: Desk, workshop: string): Suggesting {
  const run = useSignal<SuggestionRun | null>(null);
  const { job, failure, start } = useJob<Suggestions>((done) => {
    if (done.result) run.value = runOf(done.id, done.result);
    remember(workshop, done.id);
  });
  useEffect(() => {
    const last = remembered(workshop);
    if (last) start(() => api.job<Suggestions>(last));
  }, [workshop, start]);
  const { notes, clusters } = desk.board.view;
  const change = (list: readonly Suggestion[], by: Partial<Suggestion>) => {
    if (!run.peek()) return;
    run.value = list.reduce((now, one) => changeOne(now, one.key, by), run.peek() as SuggestionRun);
  };
  const accept = async (list: readonly Suggestion[]) => {
    const now = run.peek();
    const groups = list.filter((one) => membersOf(one, notes.peek()).length > 0);
    if (!now || groups.length === 0) return;
    const answer = await acceptGroups(
      desk,
      now.job,
      groups.map((one) => acceptedAs(one, notes.peek())),
    );
    if (answer.t === "done") change(groups, { state: "accepted", step: { f: answer.f, v: answer.v } });
  };
  const undoAll = async () => {
    const steps = new Map<number, { f: number; v: number }>();
    for (const { step } of run.peek()?.list ?? []) if (step) steps.set(step.f, step);
    for (const step of [...steps.values()].sort((a, b) => b.f - a.f)) {
      const answer = await desk.give({ c: "step.undo", d: { f: step.f, v: step.v } }, "suggestions");
      const of = (run.peek()?.list ?? []).filter((one) => one.step?.f === step.f);
      if (answer.t === "done") change(of, { state: "open", step: undefined });
    }
    desk.announcer.say(t("board.undone"));
  };
  return {
    job,
    failure,
    run: run.value,
    open: run.value ? openOf(run.value, notes.value, clusters.value) : [],
    start: () => {
      run.value = null;
      forget(workshop);
      start(() => api.suggest(workshop, language.value));
    },
    rename: (one, label) => change([one], { label }),
    accept,
    reject: (list) => change(list, { state: "rejected" }),
    undoAll,
    accepted: run.value?.list.filter(({ state }) => state === "accepted").length ?? 0,
  };
}

const KEY = "throughline.suggest.";

function remember(workshop: string, job: string): void {
  try {
    sessionStorage.setItem(KEY + workshop, job);
  } catch {
    // Storage is switched off: the run lasts as long as the page.
  }
}

function remembered(workshop: string): string | null {
  try {
    return sessionStorage.getItem(KEY + workshop);
  } catch {
    return null;
  }
}

function forget(workshop: string): void {
  try {
    sessionStorage.removeItem(KEY + workshop);
  } catch {
    // Nothing was kept.
  }
}
