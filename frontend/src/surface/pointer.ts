/**
 * What fingers, a mouse and a pen mean on the canvas. A finger that moves pans, one that rests for a moment lifts a note,
 * two zoom; a mouse lifts at once, and with Shift draws a band.
 */
import type { Point } from "./geometry";
import type { Stage } from "./stage";
import { pan, pinch, zoom } from "./view";

/** So long a finger rests before it lifts. Milliseconds. */
const LONG_MS = 350;
/** Further, and it was no press. */
const MOUSE_PX = 5;
const FINGER_PX = 9;
/** A second press so soon is a double one. Milliseconds. */
const TWICE_MS = 350;

/** What is to come of it. */
export interface Meanings {
  /** The note at a place that may be lifted. */
  liftable(at: Point): string | null;
  lift(note: string, at: Point): void;
  carry(at: Point): void;
  drop(): void;
  cancel(): void;
  carrying(): boolean;
  band(from: Point, to: Point, done: boolean): void;
  press(at: Point, event: PointerEvent): void;
  pressTwice(at: Point): void;
}

type Doing =
  | { on: "nothing" }
  | {
      on: "press";
      from: Point;
      note: string | null;
      wait: ReturnType<typeof setTimeout> | undefined;
      event: PointerEvent;
    }
  | { on: "pan"; last: Point }
  | { on: "carry" }
  | { on: "band"; from: Point }
  | { on: "pinch"; last: [Point, Point] };

export class Pointers {
  #doing: Doing = { on: "nothing" };
  readonly #down = new Map<number, Point>();
  #before = { time: 0, at: { x: 0, y: 0 } };
  readonly #undo: (() => void)[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly mean: Meanings,
  ) {
    const { root } = stage;
    this.#on(root, "pointerdown", (event) => this.#press(event));
    this.#on(root, "pointermove", (event) => this.#move(event));
    this.#on(root, "pointerup", (event) => this.#lift(event, true));
    this.#on(root, "pointercancel", (event) => this.#lift(event, false));
    this.#on(root, "wheel", (event) => this.#wheel(event), { passive: false });
    // A long press is ours, and so is what a browser would do with a swipe.
    this.#on(root, "contextmenu", (event) => event.preventDefault());
  }

  /** What is in the hand goes back. */
  letGo(): void {
    this.#stopWaiting();
    if (this.mean.carrying()) this.mean.cancel();
    if (this.#doing.on === "band") this.mean.band(this.#doing.from, this.#doing.from, true);
    this.#doing = { on: "nothing" };
  }

  close(): void {
    this.letGo();
    for (const undo of this.#undo) undo();
  }

  #on<K extends keyof HTMLElementEventMap>(
    root: HTMLElement,
    name: K,
    hear: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ): void {
    root.addEventListener(name, hear, options);
    this.#undo.push(() => root.removeEventListener(name, hear, options));
  }

  #press(event: PointerEvent): void {
    if (event.target instanceof Element && event.target.closest("button, a, input")) return;
    const at = this.stage.at(event);
    if (event.pointerType === "mouse" && event.button === 1) {
      event.preventDefault();
      this.#hold(event, at);
      this.#doing = { on: "pan", last: at };
      return;
    }
    if (event.button !== 0) return;
    this.#hold(event, at);
    if (this.#down.size === 2 && !this.mean.carrying()) {
      this.#stopWaiting();
      this.#doing = { on: "pinch", last: this.#pair() };
      return;
    }
    if (this.#down.size > 1) return;
    const mouse = event.pointerType === "mouse";
    if (mouse && event.shiftKey && this.mean.liftable(at) === null) {
      this.#doing = { on: "band", from: at };
      return;
    }
    const note = this.mean.liftable(at);
    const wait = mouse || note === null ? undefined : setTimeout(() => this.#take(note, at), LONG_MS);
    this.#doing = { on: "press", from: at, note, wait, event };
  }

  #hold(event: PointerEvent, at: Point): void {
    this.#down.set(event.pointerId, at);
    this.stage.root.setPointerCapture(event.pointerId);
  }

  #take(note: string, at: Point): void {
    this.#doing = { on: "carry" };
    this.mean.lift(note, at);
    navigator.vibrate?.(10);
  }

  #move(event: PointerEvent): void {
    if (!this.#down.has(event.pointerId)) return;
    const at = this.stage.at(event);
    this.#down.set(event.pointerId, at);
    const doing = this.#doing;
    switch (doing.on) {
      case "press":
        this.#leave(doing, at, event);
        break;
      case "pan":
        this.stage.look(pan(this.stage.view, doing.last.x - at.x, doing.last.y - at.y));
        doing.last = at;
        break;
      case "carry":
        this.mean.carry(at);
        break;
      case "band":
        this.mean.band(doing.from, at, false);
        break;
      case "pinch": {
        const now = this.#pair();
        this.stage.look(pinch(this.stage.view, doing.last, now));
        doing.last = now;
        break;
      }
    }
  }

  #leave(doing: Extract<Doing, { on: "press" }>, at: Point, { pointerType }: PointerEvent): void {
    const mouse = pointerType === "mouse";
    const { from, note } = doing;
    if (Math.hypot(at.x - from.x, at.y - from.y) < (mouse ? MOUSE_PX : FINGER_PX)) return;
    this.#stopWaiting();
    if (mouse && note !== null) {
      this.#take(note, from);
      this.mean.carry(at);
    } else {
      this.stage.look(pan(this.stage.view, from.x - at.x, from.y - at.y));
      this.#doing = { on: "pan", last: at };
    }
  }

  #lift(event: PointerEvent, meant: boolean): void {
    if (!this.#down.delete(event.pointerId)) return;
    const doing = this.#doing;
    this.#stopWaiting();
    const at = this.stage.at(event);
    if (doing.on === "pinch") {
      const [left] = this.#down.values();
      this.#doing = left ? { on: "pan", last: left } : { on: "nothing" };
      return;
    }
    if (this.#down.size > 0 && doing.on !== "carry") return;
    this.#doing = { on: "nothing" };
    if (doing.on === "carry" && this.mean.carrying()) {
      if (meant) this.mean.drop();
      else this.mean.cancel();
    }
    if (doing.on === "band") this.mean.band(doing.from, at, true);
    if (doing.on === "press" && meant) this.#pressed(at, event);
  }

  #pressed(at: Point, event: PointerEvent): void {
    const { time, at: before } = this.#before;
    const near = Math.hypot(at.x - before.x, at.y - before.y) < 24;
    if (event.timeStamp - time < TWICE_MS && near) {
      this.#before = { time: 0, at };
      this.mean.pressTwice(at);
      return;
    }
    this.#before = { time: event.timeStamp, at };
    this.mean.press(at, event);
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? this.stage.size.h : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const { view } = this.stage;
    if (event.ctrlKey || event.metaKey) {
      const step = Math.max(-50, Math.min(50, dy));
      this.stage.look(zoom(view, Math.exp(-step * 0.008), this.stage.at(event)));
    } else if (event.shiftKey && dx === 0) this.stage.look(pan(view, dy, 0));
    else this.stage.look(pan(view, dx, dy));
  }

  #pair(): [Point, Point] {
    const [a, b] = [...this.#down.values()];
    return [a ?? { x: 0, y: 0 }, b ?? { x: 1, y: 1 }];
  }

  #stopWaiting(): void {
    if (this.#doing.on === "press") clearTimeout(this.#doing.wait);
  }
}
