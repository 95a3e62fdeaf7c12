/** Notes in other people's hands, shown where they drag them. Seen for as long as it is heard of; nothing is said. */

import type { Desk } from "../actions/desk";
import { t } from "../text/text";
import type { Note } from "../wire/messages";
import type { Drawing } from "./drawing";
import { element } from "./element";

/** An own note comes back as somebody's for as long as the last word of it may be on its way. Milliseconds. */
const ECHO_MS = 2500;

export class Remote {
  /** What each note was like when it was first seen in a hand: once it is another, the hand has let go. */
  readonly #since = new Map<string, Note>();
  readonly #shown = new Set<string>();
  readonly #own = new Map<string, number>();

  constructor(
    private readonly desk: Desk,
    private readonly drawing: Drawing,
  ) {}

  /** This person's hand is no other's. */
  own(notes: readonly string[]): void {
    for (const id of notes) this.#own.set(id, performance.now());
  }

  /** Notes in a hand, to be drawn wherever they are. */
  held(): string[] {
    const { inHand, view } = this.desk.board;
    const held = inHand.peek();
    for (const id of this.#since.keys()) if (!held.has(id)) this.#since.delete(id);
    return [...held].filter((id) => {
      const note = view.notes.peek().get(id);
      if (!note || performance.now() - (this.#own.get(id) ?? Number.NEGATIVE_INFINITY) < ECHO_MS) return false;
      const was = this.#since.get(id);
      if (!was) this.#since.set(id, note);
      return !was || (was.c === note.c && was.into === note.into && was.parked === note.parked);
    });
  }

  /** Draws them where they are. */
  show(held: readonly string[]): void {
    const offsets = this.desk.board.offsets.peek();
    for (const id of this.#shown) if (!held.includes(id)) this.#letGo(id);
    for (const id of held) {
      const el = this.drawing.notes.get(id)?.el;
      if (!el) continue;
      this.#shown.add(id);
      const [x, y] = offsets.get(id) ?? [0, 0];
      el.style.translate = `${x}px ${y}px`;
      el.classList.add("is-remote");
      if (!el.querySelector(".who"))
        el.append(element("span", { class: "who", "aria-hidden": "true" }, t("canvas.who")));
    }
  }

  #letGo(id: string): void {
    this.#shown.delete(id);
    const el = this.drawing.notes.get(id)?.el;
    if (!el) return;
    el.style.translate = "";
    el.classList.remove("is-remote");
    el.querySelector(".who")?.remove();
  }
}
