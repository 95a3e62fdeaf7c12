/** A run of suggestions while a person decides about it. Pure. */
import type { Accepted } from "../../actions/suggestion";
import type { Held } from "../../board/state";
import type { SuggestedGroup, Suggestions } from "../../studio/shapes";
import type { Cluster, Note } from "../../wire/messages";

export interface Suggestion {
  key: number;
  /** `cluster` is null for a new theme. */
  group: SuggestedGroup & { cluster: string | null };
  /** As it will be named; a person may change it. */
  label: string;
  state: "open" | "accepted" | "rejected";
  /** The step that accepted it, shared by all accepted at once. */
  step?: { f: number; v: number } | undefined;
}

export interface SuggestionRun {
  job: string;
  list: readonly Suggestion[];
}

/** Surest first, as they came otherwise. */
export function runOf(job: string, { groups }: Suggestions): SuggestionRun {
  const list = groups
    .map(
      (group, key): Suggestion => ({
        key,
        group: { ...group, cluster: group.cluster ?? null },
        label: group.label,
        state: "open",
      }),
    )
    .sort((a, b) => b.group.confidence - a.group.confidence || a.key - b.key);
  return { job, list };
}

export function changeOne(run: SuggestionRun, key: number, by: Partial<Suggestion>): SuggestionRun {
  return { ...run, list: run.list.map((one) => (one.key === key ? { ...one, ...by } : one)) };
}

/** Members that can still be moved: shown, in no theme, not merged. What people grouped meanwhile stays. */
export function membersOf({ group }: Suggestion, notes: Held<Note>): string[] {
  return group.members
    .map(({ note }) => note)
    .filter((id) => {
      const note = notes.get(id);
      return note !== undefined && note.c === undefined && note.into === undefined && !note.hidden && !note.parked;
    });
}

/** Suggestions that still have something to move. */
export function openOf(run: SuggestionRun, notes: Held<Note>, clusters: Held<Cluster>): Suggestion[] {
  return run.list.filter(
    (one) =>
      one.state === "open" &&
      (one.group.cluster === null || clusters.has(one.group.cluster)) &&
      membersOf(one, notes).length > 0,
  );
}

export function acceptedAs(one: Suggestion, notes: Held<Note>): Accepted {
  return { cluster: one.group.cluster, label: one.label.trim(), notes: membersOf(one, notes) };
}

export type Strength = "strong" | "fair" | "weak";

/** Confidence (0 to 1) as a word. */
export function strengthOf(confidence: number): Strength {
  if (confidence >= 0.8) return "strong";
  return confidence >= 0.6 ? "fair" : "weak";
}

export interface Piece {
  text: string;
  shared: boolean;
}

/** A text cut where shared words stand in it; case and accents don't matter, endings may differ. */
export function pieces(text: string, keywords: readonly string[]): Piece[] {
  const stems = keywords
    .flatMap((keyword) => keyword.split(/\s+/))
    .map(stem)
    .filter((word) => word.length > 2);
  const cut: Piece[] = [];
  for (const part of text.split(/(\p{L}[\p{L}\p{M}’']*)/u)) {
    if (part === "") continue;
    const shared = /^\p{L}/u.test(part) && stems.includes(stem(part));
    const last = cut.at(-1);
    if (last && !shared && !last.shared) last.text += part;
    else cut.push({ text: part, shared });
  }
  return cut;
}

const stem = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(es|s)$/, "");
