/** This person's hand: what may be taken, taking it, and letting it go. */
import type { Desk } from "../actions/desk";
import { moveNote } from "../actions/note-move";
import { isProvisional } from "../board/overlay";
import { t } from "../text/text";
import { Carry } from "./carry";
import type { Wish } from "./columns";
import type { Drawing } from "./drawing";
import type { Focus } from "./focus";
import type { Point } from "./geometry";
import type { Ground } from "./ground";
import type { Remote } from "./remote";
import type { Stage } from "./stage";
import { toCanvas } from "./view";

/** From so far away a note is no thing to take hold of. */
const LIFT_ZOOM = 0.28;

export interface Within {
  desk: Desk;
  stage: Stage;
  ground: Ground;
  drawing: Drawing;
  focus: Focus;
  remote: Remote;
}

export class Hand {
  #carry: Carry | null = null;

  constructor(private readonly within: Within) {}

  /** The note that was taken hold of. */
  get note(): string | null {
    return this.#carry?.note ?? null;
  }

  holds(id: string): boolean {
    return this.#carry?.notes.includes(id) ?? false;
  }

  noteAt(at: Point): string | undefined {
    const { ground, stage } = this.within;
    return ground.places.noteAt(toCanvas(stage.view, at));
  }

  liftable(at: Point): string | null {
    const note = this.noteAt(at);
    if (note === undefined || this.within.stage.view.z < LIFT_ZOOM || isProvisional(note)) return null;
    return moveNote.when(this.within.desk, note) ? note : null;
  }

  lift(note: string, at: Point): void {
    const { desk, stage, drawing, focus, ground, remote } = this.within;
    desk.trouble.value = null;
    focus.go({ on: "note", id: note }, false);
    const wish = (notes: readonly string[], beside: string, after: boolean) => this.#wish(notes, beside, after);
    this.#carry = new Carry({ stage, drawing, desk, places: () => ground.places, wish }, note, at);
    remote.own(this.#carry.notes);
    stage.root.classList.add("is-carrying");
    stage.soon();
  }

  move(at: Point): void {
    this.#carry?.move(at);
  }

  letGo(how: "drop" | "cancel"): void {
    const carry = this.#carry;
    if (!carry) return;
    this.#empty();
    this.within.remote.own(carry.notes);
    carry[how]();
  }

  /** Things lie elsewhere; whether what is in the hand is still there to be moved. */
  laid(): boolean {
    if (!this.#carry) return true;
    if (this.#carry.there) {
      this.#carry.laid();
      return true;
    }
    this.#carry.end();
    this.#empty();
    this.within.desk.announcer.interrupt(t("canvas.gone"));
    return false;
  }

  #empty(): void {
    this.#carry = null;
    this.within.stage.root.classList.remove("is-carrying");
    this.within.stage.soon();
  }

  /** The first goes beside the note that was aimed at, each other below the one before. */
  #wish(notes: readonly string[], beside: string, after: boolean): void {
    const wishes = new Map<string, Wish>();
    let next: Wish = { note: beside, after };
    for (const id of notes) {
      wishes.set(id, next);
      next = { note: id, after: true };
    }
    this.within.ground.wishes = wishes;
  }
}
