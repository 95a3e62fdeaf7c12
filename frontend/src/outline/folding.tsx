import { effect, type Signal, signal } from "@preact/signals";
import type { Desk } from "../actions/desk";
import { noteOf } from "../actions/subject";
import { type Card, type Group, topOf } from "../board/select";
import { recallList, remember } from "../parts/device";
import { t } from "../text/text";
import { type Folded, foldOf, toOpenFor } from "./fold";
import type { NameProps } from "./GroupTray";
import type { Tree } from "./Outline";
import type { Stop } from "./order";
import { stepIn } from "./tree";

/** Themes of up to so many cards are seen at a glance, and shown whole. */
const SMALL = 8;

/** A theme of which only the name is shown. */
const CLOSED: Folded = { cards: [], more: 0, folds: false };

type Ids = ReadonlySet<string>;

/**
 * What a person folded away on a board of several questions, and where they are in it; kept on the device, told to nobody
 * (board/RULES.md B170 to B173).
 */
export class Folding implements Tree {
  readonly opened = signal<Ids>(new Set());
  readonly closed = signal<Ids>(new Set());
  /** Questions that were folded or unfolded by hand; for the others the present activity decides. */
  questions = signal<ReadonlyMap<string, boolean>>(new Map());
  /** The place that was last gone to, in any question. */
  last = signal<Stop | null>(null);
  /** How often somebody was led to a note. */
  led = signal(0);
  #places = new Map<string, Signal<Stop | null>>();

  /** What is drawn now: this, or what is looked for in it. */
  drawn: Folding = this;

  /**
   * @param key under which the device keeps it; null for what lives as long as the page
   * @param say tells that a theme was closed, or opened
   * @param whole whether every theme is whole as long as nobody closes it
   */
  constructor(
    key: string | null,
    private readonly say?: (theme: string, closes: boolean) => void,
    private readonly whole = false,
  ) {
    if (key === null) return;
    const [opened, closed] = kept(key);
    this.opened.value = opened;
    this.closed.value = closed;
    effect(() => keep(key, [this.opened.value, this.closed.value]));
  }

  /** What is drawn from now on: while a part of the board is looked for, the same places with nothing closed. */
  lookFor(part: boolean): Folding {
    this.drawn = part ? new Folding(null, this.say, true) : this;
    const { drawn } = this;
    [drawn.questions, drawn.last, drawn.led, drawn.#places] = [this.questions, this.last, this.led, this.#places];
    return drawn;
  }

  foldOf = (group: Group, opened: Ids): Folded => {
    if (this.closed.value.has(group.id)) return CLOSED;
    return this.whole ? { cards: group.cards.map(once), more: 0, folds: false } : foldOf(group, opened, SMALL);
  };

  /** A theme that was closed stays so, whatever moves into it. */
  toOpenFor = (card: string, groups: readonly Group[], opened: Ids): string[] => {
    const open = groups.filter(({ id }) => !this.closed.value.has(id));
    return this.whole ? [] : toOpenFor(card, open, opened, SMALL);
  };

  step = (columns: readonly Stop[][], from: Stop, key: string): Stop | null => {
    const step = stepIn(columns, from, key, this.closed.peek());
    if (typeof step !== "boolean") return step;
    this.close(from.id, step);
    return from;
  };

  /** What was folded away, or is whole by now, has its place at the theme's name. */
  home(place: Stop | null, groups: readonly Group[]): Stop | null {
    if (place?.on !== "note") return place && { on: "cluster", id: place.id };
    const group = groups.find(({ cards }) => cards.some(({ id }) => id === place.id));
    return group ? { on: "cluster", id: group.id } : null;
  }

  Name = ({ id, stop, children }: NameProps) => {
    const closed = this.closed.value.has(id);
    return (
      <button
        type="button"
        class="fold"
        {...stop}
        aria-expanded={!closed}
        onClick={() => this.close(id, !closed)}
        // To the outline "Enter" is a question for what can be done with it; here it presses.
        onKeyDown={(event) => event.key === "Enter" && event.stopPropagation()}
      >
        {children}
      </button>
    );
  };

  close(id: string, closes: boolean): void {
    const next = new Set(this.closed.peek());
    if (closes) next.add(id);
    else next.delete(id);
    this.closed.value = next;
    this.say?.(id, closes);
  }

  /** Folds a question away, or unfolds it. */
  fold(question: string, folds: boolean): void {
    this.questions.value = new Map([...this.questions.peek(), [question, !folds]]);
  }

  /** Of all these themes only the names, from which each is opened anew. */
  closeAll(themes: Iterable<string>): void {
    this.closed.value = new Set(themes);
    this.opened.value = new Set();
  }

  /** All of these themes, whole. */
  openAll(themes: Iterable<string>): void {
    this.opened.value = new Set([...this.opened.peek(), ...themes]);
    this.closed.value = new Set();
  }

  /** Where in a question one is or was. */
  place(question: string): Signal<Stop | null> {
    const known = this.#places.get(question);
    if (known) return known;
    const place = signal<Stop | null>(null);
    this.#places.set(question, place);
    effect(() => {
      if (place.value) this.last.value = place.value;
    });
    return place;
  }

  /** Opens whatever a note lies in, and makes it the place to be at. */
  show(note: string, question: string, theme: string | undefined): void {
    if (theme !== undefined && this.closed.peek().has(theme))
      this.closed.value = new Set([...this.closed.peek()].filter((id) => id !== theme));
    this.fold(question, false);
    this.place(question).value = { on: "note", id: note };
    this.led.value++;
  }
}

const once = (card: Card) => ({ card, times: 1 });

const known = new WeakMap<Desk, Folding>();

/** What is folded on the board that lies on this desk. */
export function foldingOf(desk: Desk): Folding {
  const there = known.get(desk);
  if (there) return there;
  const say = (theme: string, closes: boolean) => {
    const n = [...desk.board.view.notes.peek().values()].filter(({ c }) => c === theme).length;
    desk.announcer.say(t(closes ? "console.folded" : "console.unfolded", { n }));
  };
  const folding = new Folding(`throughline.folds.${desk.board.place.ref}`, say);
  known.set(desk, folding);
  return folding;
}

/** Leads to the card that a note is found on, wherever it is folded away. */
export function leadTo(desk: Desk, id: string): void {
  const top = topOf(id, desk.board.view.notes.peek());
  const note = noteOf(desk, top);
  if (!note) return;
  foldingOf(desk).show(top, note.q, note.c);
  setTimeout(() => document.querySelector<HTMLElement>(`[data-stop="note:${CSS.escape(top)}"]`)?.focus());
}

function kept(key: string): [Ids, Ids] {
  const [one, other] = recallList<string[]>(key);
  return [new Set(one), new Set(other)];
}

const keep = (key: string, folds: readonly Ids[]): void =>
  remember(key, folds.every(({ size }) => size === 0) ? null : folds.map((ids) => [...ids]));
