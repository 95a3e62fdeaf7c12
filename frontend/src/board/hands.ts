import { type ReadonlySignal, signal } from "@preact/signals";
import type { Surroundings } from "../wire/socket";

/** A hand that is not heard of for so long has let go. Milliseconds. */
const LET_GO_MS = 1_500;

/** How far a note in hand is from its place on the canvas. */
export type Offset = readonly [x: number, y: number];

/** Notes that somebody has in hand at the moment, as far as this page has heard. Nothing is lost with it. */
export class Hands {
  readonly #notes = signal<ReadonlySet<string>>(new Set());
  /** Of those on a canvas, where. Apart, so that who has none is not told of every step. */
  readonly offsets = signal<ReadonlyMap<string, Offset>>(new Map());
  readonly #until = new Map<string, () => void>();

  constructor(private readonly around: Surroundings) {}

  get notes(): ReadonlySignal<ReadonlySet<string>> {
    return this.#notes;
  }

  hold(note: string, x?: number, y?: number): void {
    this.#until.get(note)?.();
    this.#until.set(
      note,
      this.around.later(LET_GO_MS, () => this.#letGo(note)),
    );
    if (x !== undefined && y !== undefined) this.offsets.value = new Map(this.offsets.peek()).set(note, [x, y]);
    if (!this.#notes.peek().has(note)) this.#notes.value = new Set([...this.#notes.peek(), note]);
  }

  #letGo(note: string): void {
    this.#until.delete(note);
    const rest = new Set(this.#notes.peek());
    rest.delete(note);
    this.#notes.value = rest;
    const far = new Map(this.offsets.peek());
    if (far.delete(note)) this.offsets.value = far;
  }
}
