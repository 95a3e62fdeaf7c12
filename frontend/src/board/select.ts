/** Questions about a board that several views ask. Pure: they read plain values and have no signals. */
import type { Activity, Cluster, Note, OwnDots, Question, Rating, Round, Score } from "../wire/messages";
import type { OwnNoteView } from "./overlay";
import type { Held } from "./state";
import type { With } from "./view";

/** A card on the board: a note, with the notes merged under it. */
export interface Card extends With<Note> {
  under: readonly With<Note>[];
}

/** A cluster with its cards, in the order they were written. */
export interface Group extends With<Cluster> {
  cards: readonly Card[];
}

/** One question's board: its clusters, and the cards that are in none. */
export interface QuestionBoard {
  groups: readonly Group[];
  loose: readonly Card[];
  /** Off topic for now: in the parking lot. */
  parked: readonly Card[];
  /** Notes that are not parked, the merged ones included. */
  notes: number;
}

/** Leaves a part of a board to look at. */
export type Sift = (board: QuestionBoard) => QuestionBoard;

/** Sorts a question's notes into clusters. Clusters keep the order in which they came to be. */
export function boardOf(question: string, notes: Held<Note>, clusters: Held<Cluster>): QuestionBoard {
  const all = [...notes].filter(([, note]) => note.q === question).map(([id, note]) => ({ ...note, id }));
  all.sort((a, b) => a.at - b.at || compareIds(a.id, b.id));
  const under = mergedUnder(all, notes);
  const byCluster = new Map<string, Card[]>();
  const loose: Card[] = [];
  const parked: Card[] = [];
  for (const note of all) {
    if (note.into !== undefined && notes.has(note.into)) continue;
    const card = cardOf(note.id, notes.get(note.id) as Note, under.get(note.id));
    if (note.parked) parked.push(card);
    else if (note.c !== undefined && clusters.has(note.c)) {
      const cards = byCluster.get(note.c);
      if (cards) cards.push(card);
      else byCluster.set(note.c, [card]);
    } else loose.push(card);
  }
  const groups = [...clusters]
    .filter(([, cluster]) => cluster.q === question)
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, cluster]) => ({ ...cluster, id, cards: byCluster.get(id) ?? [] }));
  return { groups, loose, parked, notes: all.length - countOf(parked) };
}

/** Notes on these cards, the merged ones included. */
export const countOf = (cards: readonly Card[]): number => cards.reduce((sum, { under }) => sum + 1 + under.length, 0);

const plain = new WeakMap<Note, Card>();

/** The same card as long as the note is the same, so that what draws it can tell that nothing changed. */
function cardOf(id: string, note: Note, under: readonly With<Note>[] = []): Card {
  const known = plain.get(note);
  if (under.length === 0 && known?.id === id) return known;
  const card = { ...note, id, under };
  if (under.length === 0) plain.set(note, card);
  return card;
}

/** For each card the notes that lie under it, through merges of merges. */
function mergedUnder(all: readonly With<Note>[], notes: Held<Note>): Map<string, With<Note>[]> {
  const under = new Map<string, With<Note>[]>();
  for (const note of all) {
    const top = topOf(note.id, notes);
    if (top === note.id) continue;
    const list = under.get(top);
    if (list) list.push(note);
    else under.set(top, [note]);
  }
  return under;
}

/** The card a note is found under: itself, or where its merges lead. */
export function topOf(id: string, notes: Held<Note>): string {
  let top = id;
  for (let steps = 0; steps < notes.size; steps++) {
    const into = notes.get(top)?.into;
    if (into === undefined || !notes.has(into)) return top;
    top = into;
  }
  return top;
}

/** Server ids are numbers in base 36: shorter is older. Provisional ids come last. */
export function compareIds(a: string, b: string): number {
  const [fresh, other] = [a.startsWith("~"), b.startsWith("~")];
  if (fresh !== other) return fresh ? 1 : -1;
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The person's own notes of a question, newest first: by id, as the time of an unsaved one is by the device's clock and may
 * be hours off.
 */
export function ownNotesOf(question: string, own: Held<OwnNoteView>): With<OwnNoteView>[] {
  return [...own]
    .filter(([, note]) => note.q === question)
    .map(([id, note]) => ({ ...note, id }))
    .sort((a, b) => compareIds(b.id, a.id));
}

/** The current activity, if the workshop was started. */
export function currentActivity(
  activity: string | undefined,
  activities: readonly With<Activity>[],
): With<Activity> | null {
  return activities.find(({ id }) => id === activity) ?? null;
}

/** The vote, or the rating, that is going on; at most one is. */
export const openRound = <T extends Pick<Round, "state">>(rounds: readonly T[]): T | null =>
  rounds.find(({ state }) => state === "open") ?? null;

/** The vote, or the rating, that was closed last. */
export const lastClosedRound = <T extends Pick<Round, "state">>(rounds: readonly T[]): T | null =>
  [...rounds].reverse().find(({ state }) => state === "closed") ?? null;

/** Which was closed last of all: a vote or a rating. */
export function lastClosed(
  rounds: readonly With<Round>[],
  ratings: readonly With<Rating>[],
): "round" | "rating" | null {
  const round = lastClosedRound(rounds);
  const rating = lastClosedRound(ratings);
  if (!rating) return round && "round";
  return round && (round.closed ?? 0) > (rating.closed ?? 0) ? "round" : "rating";
}

/** Up to this many notes without a dot each have a row of their own; more are one number. Themes are always named. */
const WITHOUT_ROWS = 12;

/** A closed vote as it is shown to the room. */
export interface Standing {
  /** Most dots first, with equal dots most voters first; what got none comes last. */
  rows: readonly Score[];
  /** How many more notes stand on the ballot and got no dot. */
  without: number;
}

/** Everything that was voted on; what was merged into something else since has given its dots there and is gone. */
export function standingOf(round: Round, notes: Held<Note>, clusters: Held<Cluster>): Standing {
  const scores = round.now ?? round.tally ?? [];
  const withDots = new Set([...scores, ...(round.tally ?? [])].map(([id]) => id));
  const isThere = (id: string) =>
    round.target === "note" ? notes.has(id) && topOf(id, notes) === id : clusters.has(id);
  const none = round.items.filter((id) => !withDots.has(id) && isThere(id));
  const rows = [...scores].sort((a, b) => b[1] - a[1] || b[2] - a[2]);
  if (round.target === "note" && none.length > WITHOUT_ROWS) return { rows, without: none.length };
  return { rows: [...rows, ...none.map<Score>((id) => [id, 0, 0])], without: 0 };
}

/** Dots a person has placed in a round. */
export const dotsPlaced = (dots: OwnDots | undefined): number =>
  Object.values(dots ?? {}).reduce((sum, placed) => sum + placed, 0);

/** Text of an entity in the wanted language, where somebody gave one. */
export const questionText = (question: Question, lang: string): string =>
  lang === "es" && question.textEs ? question.textEs : question.text;

export const activityTitle = (activity: Activity, lang: string): string =>
  lang === "es" && activity.titleEs ? activity.titleEs : activity.title;
