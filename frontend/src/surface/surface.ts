/**
 * The spatial board, driven by hand: fed by the signals of the board, drawn on one beat. State has no DOM, and what is
 * drawn has no rules: what may be done is asked of the actions.
 */
import { effect } from "@preact/signals";
import type { Action } from "../actions/action";
import type { CanvasControls } from "../actions/canvas";
import type { Desk } from "../actions/desk";
import { chooseNote } from "../actions/note-choose";
import { moveNote } from "../actions/note-move";
import { clusterOf, nameOf } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import { language, t } from "../text/text";
import { Band } from "./band";
import { Carry } from "./carry";
import type { Wish } from "./columns";
import { Drawing } from "./drawing";
import { Focus } from "./focus";
import { holds, type Point, type Rect } from "./geometry";
import { enableKeys } from "./keys";
import { arrange, type Plan, renamed } from "./layout";
import { Heights } from "./measure";
import { Model, themeKey } from "./model";
import { Places } from "./places";
import { Pointers } from "./pointer";
import { Remote } from "./remote";
import { Stage } from "./stage";
import { anchored, reveal, toCanvas, toScreen, whole, zoom } from "./view";
import { footOf } from "./words";

/** Chosen notes that are drawn wherever they are; of more one sees the count. */
const CHOSEN_DRAWN = 200;
/** From so far away a note is no thing to take hold of. */
const LIFT_ZOOM = 0.28;

export class Surface implements CanvasControls {
  readonly #stage: Stage;
  readonly #model: Model;
  readonly #heights: Heights;
  readonly #drawing: Drawing;
  readonly #focus: Focus;
  readonly #remote: Remote;
  readonly #pointers: Pointers;
  readonly #band: Band;
  #plan: Plan = { sections: [] };
  #places = new Places(this.#plan);
  #carry: Carry | null = null;
  #stale = true;
  #shown = false;
  /** Of the note with the focus: whether it is this person who moves it. */
  #moves = false;
  #wishes = new Map<string, Wish>();
  #held: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    actions: readonly Action[],
  ) {
    this.#heights = new Heights(footOf);
    this.#model = new Model(this.#heights.of);
    this.#stage = new Stage(
      root,
      () => this.#draw(),
      (z) => this.#drawing?.level(z),
    );
    const stance = (id: string) => this.#stance(id);
    this.#drawing = new Drawing(this.#stage, desk, this.#model, () => this.#always(), stance);
    this.#remote = new Remote(desk, this.#drawing);
    const places = () => this.#places;
    this.#focus = new Focus(root, desk, this.#drawing, places, (rect) => this.#reveal(rect));
    this.#band = new Band(this.#stage, desk, places);
    this.#pointers = new Pointers(this.#stage, {
      liftable: (at) => this.#liftable(at),
      lift: (note, at) => this.#lift(note, at),
      carry: (at) => this.#carry?.move(at),
      drop: () => this.#letGo("drop"),
      cancel: () => this.#letGo("cancel"),
      carrying: () => this.#carry !== null,
      band: (from, to, done) => this.#band.draw(from, to, done),
      press: (at, event) => this.#press(at, event),
      pressTwice: (at) => this.#zoomTo(at),
    });
    this.#undo.push(enableKeys(root, { desk, actions, focus: this.#focus, places }), ...this.#follow(root));
  }

  get percent() {
    return this.#stage.percent;
  }

  zoom(by: number): void {
    const { size, view } = this.#stage;
    const at = this.#focusPoint() ?? { x: size.w / 2, y: size.h / 2 };
    const next = zoom(view, by, at);
    this.#stage.glide(next);
    this.#say(t("canvas.percentNow", { n: Math.round(next.z * 100) }));
  }

  whole(): void {
    this.#stage.glide(this.#wholeView());
    this.#say(t("canvas.wholeNow"));
  }

  theme(on: "note" | "cluster", id: string): void {
    const placed = on === "note" ? this.#places.trayWith(id) : this.#places.trays.get(themeKey(id));
    if (!placed) return;
    const { kind, key } = placed.tray;
    const name = kind === "cluster" ? nameOf(clusterOf(this.desk, key.slice("cluster:".length))) : "";
    this.#stage.glide(whole(placed.rect, this.#stage.size, this.#stage.margins));
    this.#say(t("canvas.themeNow", { theme: name || t(kind === "loose" ? "board.theme.none" : "triage.lot") }));
  }

  tidy(): void {
    this.#lay(true);
    this.#stage.glide(this.#wholeView());
    this.#say(t("canvas.tidied"));
  }

  goTo(on: "note" | "cluster", id: string): void {
    if (this.#stale) this.#lay();
    this.#focus.held = true;
    this.#focus.go({ on, id }, true);
  }

  close(): void {
    for (const undo of this.#undo) undo();
    this.#pointers.close();
    this.#focus.close();
    this.#stage.close();
  }

  /** What the board says is taken in with the next frame; what this person did is noted at once. */
  #follow(root: HTMLElement): (() => void)[] {
    const { view, inHand, offsets, state } = this.desk.board;
    const stop = effect(() => {
      const notes = view.notes.value;
      void view.clusters.value;
      void view.questions.value;
      const at = this.#focus.current;
      if (at?.on === "note" && notes.get(at.id) !== state.kinds.note.peek().get(at.id)) this.#moves = true;
      this.#stale = true;
      this.#stage.soon();
    });
    const words = effect(() => {
      void language.value;
      this.#remeasure();
    });
    const stance = effect(() => {
      void this.desk.chosen.value;
      void inHand.value;
      void offsets.value;
      this.#stage.soon();
    });
    const size = new ResizeObserver(() => {
      this.#stage.measure();
      if (!this.#shown) this.#stale = true;
      this.#stage.soon();
    });
    size.observe(root);
    const fonts = () => this.#remeasure();
    document.fonts?.addEventListener("loadingdone", fonts);
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !this.#carry) return;
      event.stopPropagation();
      event.preventDefault();
      this.#pointers.letGo();
    };
    addEventListener("keydown", onEscape, true);
    return [
      stop,
      words,
      stance,
      () => size.disconnect(),
      () => document.fonts?.removeEventListener("loadingdone", fonts),
      () => removeEventListener("keydown", onEscape, true),
    ];
  }

  /** Fonts or words are others: everything is as high as it is now. */
  #remeasure(): void {
    this.#heights.renew();
    this.#model.resizedAll();
    this.#drawing.rewrite();
    this.#stale = true;
    this.#stage.soon();
  }

  #draw(): boolean {
    for (const [note, h] of this.#drawing.cramped())
      if (this.#heights.correct(note.card, h)) {
        this.#model.resized(note.card.id);
        this.#stale = true;
      }
    this.#held = this.#remote.held();
    if (this.#stale) this.#lay();
    const more = this.#drawing.show(this.#places);
    this.#remote.show(this.#held);
    this.#focus.rove();
    return more || this.#drawing.unseen;
  }

  #lay(anew = false): void {
    const { view } = this.desk.board;
    this.#stale = false;
    this.#model.look(view.notes.peek(), view.clusters.peek());
    const sections = this.#model.sections(view.questions.peek());
    const anchor = anew ? null : this.#anchor();
    const before = anchor && this.#placeOf(anchor);
    this.#plan = arrange(sections, anew ? undefined : renamed(this.#plan, sections), this.#wishes);
    this.#places = new Places(this.#plan);
    this.#stage.bounds = this.#places.bounds;
    const after = anchor && this.#placeOf(anchor);
    this.#drawing.lay(this.#places);
    if (before && after && (before.x !== after.x || before.y !== after.y)) this.#stayAt(before, after);
    if (!this.#shown && this.#stage.size.w > 0 && this.#places.trays.size > 0) {
      this.#shown = true;
      this.#stage.look(this.#wholeView());
    }
    this.#moves = false;
    this.#focus.remember();
    if (this.#carry && !this.#carry.there) this.#lost();
    this.#carry?.laid();
  }

  /** The world moves at once, and what is held still does not move at all. */
  #stayAt(before: Rect, after: Rect): void {
    const { world } = this.#stage;
    world.classList.add("is-held-still");
    this.#stage.look(anchored(this.#stage.view, before, after), { free: true });
    requestAnimationFrame(() => requestAnimationFrame(() => world.classList.remove("is-held-still")));
  }

  /** What must not jump: a note in the hand, what has the focus, or what is in the middle. */
  #anchor(): string | null {
    if (this.#carry) return `note:${this.#carry.note}`;
    const at = this.#focus.current;
    if (at && this.#focus.held && !this.#moves) return `${at.on}:${at.id}`;
    const { size, view } = this.#stage;
    const middle = toCanvas(view, { x: size.w / 2, y: size.h / 2 });
    for (const [key, { rect }] of this.#places.trays) if (holds(rect, middle)) return key;
    return null;
  }

  #placeOf(anchor: string): Rect | undefined {
    return anchor.startsWith("note:")
      ? this.#places.note(anchor.slice("note:".length))
      : this.#places.trays.get(anchor)?.rect;
  }

  #wholeView() {
    return whole(this.#places.bounds, this.#stage.size, this.#stage.margins);
  }

  #reveal(rect: Rect): void {
    const { view, size, margins } = this.#stage;
    this.#stage.look(reveal(view, rect, size, margins), { free: true });
  }

  #focusPoint(): Point | null {
    const rect = this.#focus.held ? this.#focus.rectOf(this.#focus.current) : undefined;
    if (!rect) return null;
    const at = toScreen(this.#stage.view, rect);
    const { w, h } = this.#stage.size;
    return at.x >= 0 && at.y >= 0 && at.x < w && at.y < h ? at : null;
  }

  *#always(): Generator<string> {
    const at = this.#focus.current;
    if (at?.on === "note") yield at.id;
    if (this.#carry) yield this.#carry.note;
    yield* this.#held;
    let left = CHOSEN_DRAWN;
    for (const id of this.desk.chosen.peek()) if (left-- > 0) yield id;
  }

  #stance(id: string) {
    return {
      chosen: this.desk.chosen.peek().has(id),
      held: this.#held.includes(id),
      leaving: this.#carry?.notes.includes(id) ?? false,
    };
  }

  #noteAt(at: Point): string | undefined {
    return this.#places.noteAt(toCanvas(this.#stage.view, at));
  }

  #liftable(at: Point): string | null {
    const note = this.#noteAt(at);
    if (note === undefined || this.#stage.view.z < LIFT_ZOOM || isProvisional(note)) return null;
    return moveNote.when(this.desk, note) ? note : null;
  }

  #lift(note: string, at: Point): void {
    this.desk.trouble.value = null;
    this.#focus.go({ on: "note", id: note }, false);
    const around = {
      stage: this.#stage,
      drawing: this.#drawing,
      desk: this.desk,
      places: () => this.#places,
      wish: (notes: readonly string[], beside: string, after: boolean) => this.#wish(notes, beside, after),
    };
    this.#carry = new Carry(around, note, at);
    this.#remote.own(this.#carry.notes);
    this.#stage.root.classList.add("is-carrying");
    this.#stage.soon();
  }

  #letGo(how: "drop" | "cancel"): void {
    const carry = this.#carry;
    this.#carry = null;
    this.#stage.root.classList.remove("is-carrying");
    if (!carry) return;
    this.#remote.own(carry.notes);
    this.#moves = true;
    if (how === "drop") carry.drop();
    else carry.cancel();
    this.#stage.soon();
  }

  /** Somebody deleted or merged what is in the hand. */
  #lost(): void {
    this.#carry?.end();
    this.#carry = null;
    this.#pointers.letGo();
    this.#stage.root.classList.remove("is-carrying");
    this.desk.announcer.interrupt(t("canvas.gone"));
  }

  /** The first goes beside the note that was aimed at, each other below the one before. */
  #wish(notes: readonly string[], beside: string, after: boolean): void {
    this.#wishes = new Map();
    let next: Wish = { note: beside, after };
    for (const id of notes) {
      this.#wishes.set(id, next);
      next = { note: id, after: true };
    }
  }

  #press(at: Point, event: PointerEvent): void {
    const note = this.#noteAt(at);
    if (note === undefined) {
      const head = event.target instanceof Element ? event.target.closest<HTMLElement>("h3[data-stop]") : null;
      if (head?.dataset.stop) this.#focus.go({ on: "cluster", id: head.dataset.stop.slice("cluster:".length) }, false);
      return;
    }
    const again = this.#focus.held && this.#focus.current?.id === note;
    this.#focus.held = true;
    this.#focus.go({ on: "note", id: note }, false);
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      if (chooseNote.when(this.desk, note)) chooseNote.perform(this.desk, note);
    } else if (again && event.pointerType !== "mouse") this.desk.ask("actions", "note", note);
  }

  #zoomTo(at: Point): void {
    const placed = this.#places.trayAt(toCanvas(this.#stage.view, at));
    if (placed) this.#stage.glide(whole(placed.rect, this.#stage.size, this.#stage.margins));
    else this.whole();
  }

  #say(words: string): void {
    this.desk.announcer.say(words);
  }
}
