/** One tab stop for the whole canvas: which note or theme it is, and who has the focus. */

import drawingOfMore from "lucide:ellipsis";
import type { Desk } from "../actions/desk";
import { clusterOf, nameOf, noteOf } from "../actions/subject";
import type { Stop } from "../outline/order";
import { byKeyboard } from "../parts/modality";
import { t } from "../text/text";
import type { Drawing } from "./drawing";
import { element } from "./element";
import type { Rect } from "./geometry";
import { themeIn, themeKey } from "./model";
import type { Places } from "./places";

const SVG = "http://www.w3.org/2000/svg";

export function stopOf(target: EventTarget | null): Stop | null {
  const found = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
  const [on, id = ""] = found?.dataset.stop?.split(/:(.*)/) ?? [];
  return on === "note" || on === "cluster" ? { on, id } : null;
}

const same = (a: Stop, b: Stop | null): boolean => a.on === b?.on && a.id === b.id;

export class Focus {
  current: Stop | null = null;
  /** Whether the focus is here, or only lent to a sheet. */
  held = false;
  #el: HTMLElement | null = null;
  readonly #more = moreButton();

  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly drawing: Drawing,
    private readonly places: () => Places,
    private readonly reveal: (rect: Rect) => void,
  ) {
    root.addEventListener("focusin", this.#onFocus);
    root.addEventListener("focusout", this.#onBlur);
    this.#more.addEventListener("click", () => {
      const stop = this.current;
      if (stop) desk.ask("actions", stop.on, stop.id);
    });
  }

  rectOf(stop: Stop | null): Rect | undefined {
    if (stop?.on === "note") return this.places().note(stop.id);
    return stop ? this.places().trays.get(themeKey(stop.id))?.rect : undefined;
  }

  /** Everything that the focus can be on, with its place: a theme's is the row of its name. */
  *stops(): Generator<[Stop, Rect]> {
    for (const [id, rect] of this.places().notes()) yield [{ on: "note", id }, rect];
    for (const { tray, rect } of this.places().trays.values())
      if (tray.kind === "cluster")
        yield [
          { on: "cluster", id: themeIn(tray.key) },
          { ...rect, h: 60 },
        ];
  }

  /** The focus goes there; the view follows only who uses the keyboard. */
  go(stop: Stop, follow = byKeyboard()): void {
    this.current = stop;
    this.drawing.show(this.places());
    this.rove();
    this.#elementOf(stop)?.focus({ preventScroll: true });
    const rect = this.rectOf(stop);
    if (follow && rect) this.reveal(stop.on === "cluster" ? { ...rect, h: Math.min(rect.h, 200) } : rect);
  }

  /** After drawing: exactly one tab stop, and the focus where it was, also when its note is gone. */
  rove(): void {
    if (!this.current || !this.rectOf(this.current)) this.current = this.#substitute();
    const el = this.#elementOf(this.current);
    if (el === this.#el) return;
    this.#el?.setAttribute("tabindex", "-1");
    el?.setAttribute("tabindex", "0");
    this.#el = el;
    if (this.held && el && document.activeElement === document.body) el.focus({ preventScroll: true });
    else if (el && el === document.activeElement) this.#offerMore();
  }

  #substitute(): Stop | null {
    let best: Stop | null = null;
    let least = Number.POSITIVE_INFINITY;
    const from = this.#last;
    for (const [stop, rect] of this.stops()) {
      const far = from ? Math.hypot(rect.x - from.x, rect.y - from.y) : 0;
      if (far < least) [best, least] = [stop, far];
    }
    return best;
  }

  /** Where the current one was seen last. */
  #last: Rect | undefined;

  /** Said with every laying out, so that a note that goes leaves its place behind. */
  remember(): void {
    this.#last = this.rectOf(this.current) ?? this.#last;
  }

  #elementOf(stop: Stop | null): HTMLElement | null {
    if (!stop) return null;
    const drawn =
      stop.on === "note" ? this.drawing.notes.get(stop.id)?.el : this.drawing.trays.get(themeKey(stop.id))?.head;
    return drawn ?? null;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.held = true;
    const stop = stopOf(event.target);
    if (!stop) return;
    if (!same(stop, this.current)) {
      this.current = stop;
      this.rove();
    }
    this.#offerMore();
    const rect = this.rectOf(stop);
    if (byKeyboard() && rect) this.reveal(stop.on === "cluster" ? { ...rect, h: Math.min(rect.h, 200) } : rect);
  };

  readonly #onBlur = ({ relatedTarget: to }: FocusEvent): void => {
    // A sheet only borrows the focus.
    if (to instanceof Element && !this.root.contains(to) && !to.closest("dialog")) this.held = false;
  };

  /** The way to a note's actions for who has no keyboard, on the note that has the focus. */
  #offerMore(): void {
    const stop = this.current;
    if (!stop || !this.#el) return;
    const name = stop.on === "note" ? (noteOf(this.desk, stop.id)?.text ?? "") : nameOf(clusterOf(this.desk, stop.id));
    this.#more.setAttribute("aria-label", t("board.actionsFor", { name }));
    if (stop.on === "note") this.#el.append(this.#more);
    else this.#el.parentElement?.append(this.#more);
  }

  close(): void {
    this.root.removeEventListener("focusin", this.#onFocus);
    this.root.removeEventListener("focusout", this.#onBlur);
  }
}

function moreButton(): HTMLButtonElement {
  const button = element("button", {
    type: "button",
    class: "button canvas-more",
    tabindex: "-1",
    "aria-haspopup": "dialog",
  });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const [shape, attributes] of drawingOfMore) {
    const part = document.createElementNS(SVG, shape);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  button.append(svg);
  return button;
}
