/**
 * Sorts the board into trays, and again only where something changed: what lies in a tray is the same list as long as it
 * holds the same notes.
 */

import { type Card, compareIds, topOf } from "../board/select";
import type { Held } from "../board/state";
import type { With } from "../board/view";
import type { Cluster, Note, Question } from "../wire/messages";
import type { Item } from "./columns";
import type { Section, Tray, TrayKind } from "./layout";

interface Drawer {
  kind: TrayKind;
  q: string;
  cards: Card[];
  /** The list as it was given out; null once it is out of date. */
  items: readonly Item[] | null;
}

export const looseKey = (q: string): string => `loose:${q}`;
export const themeKey = (cluster: string): string => `cluster:${cluster}`;
/** The cluster of such a key, which a stop of the outline has as well. */
export const themeIn = (key: string): string => key.slice("cluster:".length);
const parkedKey = (q: string): string => `parked:${q}`;

export class Model {
  readonly cards = new Map<string, Card>();
  readonly #where = new Map<string, string>();
  readonly #drawers = new Map<string, Drawer>();
  #notes: Held<Note> = new Map();
  #clusters: Held<Cluster> = new Map();
  #merged = new Map<string, string>();

  constructor(private readonly heightOf: (card: Card) => number) {}

  /** The tray that a card lies in. */
  trayOf = (id: string): string | undefined => this.#where.get(id);

  /** Takes the board in and says which cards are drawn anew. */
  look(notes: Held<Note>, clusters: Held<Cluster>): Set<string> {
    const touched = new Set<string>();
    const merged = new Map<string, string>();
    let fresh = 0;
    for (const [id, note] of notes) {
      const was = this.#notes.get(id);
      if (was === undefined) fresh += 1;
      if (was !== note) touched.add(id);
      if (note.into !== undefined) merged.set(id, topOf(id, notes));
    }
    // Nothing went if there are as many as were and came.
    if (notes.size < this.#notes.size + fresh) for (const id of this.#notes.keys()) if (!notes.has(id)) touched.add(id);
    const themes = clusters !== this.#clusters && !sameKeys(clusters, this.#clusters);
    // Where notes lie under others, or themes came and went, places depend on more than the note itself.
    for (const [id, top] of this.#merged) if (touched.has(id) || touched.has(top)) touched.add(top);
    for (const [id, top] of merged)
      if (top !== this.#merged.get(id) || touched.has(id) || touched.has(top)) touched.add(id).add(top);
    for (const [id, top] of this.#merged) if (merged.get(id) !== top) touched.add(id).add(top);
    if (themes)
      for (const [id, { c }] of notes)
        if (c !== undefined && clusters.has(c) !== this.#clusters.has(c)) touched.add(id);
    this.#notes = notes;
    this.#clusters = clusters;
    this.#merged = merged;
    const under = new Map<string, With<Note>[]>();
    for (const [id, top] of merged) if (top !== id) put(under, top, { ...(notes.get(id) as Note), id });
    for (const list of under.values()) list.sort(older);
    for (const id of touched) this.#file(id, under.get(id) ?? []);
    return touched;
  }

  /** A card is higher or lower now. */
  resized(id: string): void {
    const drawer = this.#drawers.get(this.#where.get(id) ?? "");
    if (drawer) drawer.items = null;
  }

  /** Every height is measured anew. */
  resizedAll(): void {
    for (const drawer of this.#drawers.values()) drawer.items = null;
  }

  /** Trays of the questions whose notes are shown, themes in the order in which they came to be. */
  sections(questions: readonly With<Question>[]): Section[] {
    const themes = [...this.#clusters].sort(([a], [b]) => compareIds(a, b));
    return questions
      .filter(({ revealed }) => revealed)
      .map(({ id: q }) => {
        const own = themes
          .filter(([, cluster]) => cluster.q === q)
          .map(([id]) => this.#tray(themeKey(id), "cluster", q));
        const some = (key: string, kind: TrayKind) =>
          this.#drawers.get(key)?.cards.length ? [this.#tray(key, kind, q)] : [];
        return { q, trays: [...some(looseKey(q), "loose"), ...own, ...some(parkedKey(q), "parked")] };
      })
      .filter(({ trays }) => trays.length > 0);
  }

  #tray(key: string, kind: TrayKind, q: string): Tray {
    const drawer = this.#open(key, kind, q);
    drawer.items ??= drawer.cards.map((card) => ({ id: card.id, h: this.heightOf(card) }));
    return { key, kind, q, items: drawer.items };
  }

  #file(id: string, under: readonly With<Note>[]): void {
    const note = this.#notes.get(id);
    const before = this.#where.get(id);
    const drawer = before === undefined ? undefined : this.#drawers.get(before);
    if (drawer) {
      const at = drawer.cards.findIndex((card) => card.id === id);
      if (at >= 0) drawer.cards.splice(at, 1);
      drawer.items = null;
      this.#where.delete(id);
    }
    if (!note || (this.#merged.has(id) && this.#merged.get(id) !== id)) {
      this.cards.delete(id);
      return;
    }
    const card: Card = { ...note, id, under };
    this.cards.set(id, card);
    const [key, kind] = this.#placeOf(note);
    const into = this.#open(key, kind, note.q);
    into.cards.splice(placeIn(into.cards, card), 0, card);
    into.items = null;
    this.#where.set(id, key);
  }

  #placeOf({ c, q, parked }: Note): [string, TrayKind] {
    if (parked) return [parkedKey(q), "parked"];
    return c !== undefined && this.#clusters.has(c) ? [themeKey(c), "cluster"] : [looseKey(q), "loose"];
  }

  #open(key: string, kind: TrayKind, q: string): Drawer {
    let drawer = this.#drawers.get(key);
    if (!drawer) {
      drawer = { kind, q, cards: [], items: null };
      this.#drawers.set(key, drawer);
    }
    return drawer;
  }
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

const older = (a: With<Note>, b: With<Note>): number => a.at - b.at || compareIds(a.id, b.id);

/** Where a card belongs among others, oldest first. */
function placeIn(cards: readonly Card[], card: Card): number {
  let [low, high] = [0, cards.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    const other = cards[mid] as Card;
    if (older(other, card) < 0) low = mid + 1;
    else high = mid;
  }
  return low;
}

const sameKeys = (a: Held<unknown>, b: Held<unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));
