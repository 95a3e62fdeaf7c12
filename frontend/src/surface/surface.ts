/**
 * The spatial board, driven by hand: fed by the signals of the board, drawn on one beat. State has no DOM, and what is
 * drawn has no rules: what may be done is asked of the actions.
 */
import type { Action } from "../actions/action";
import type { CanvasControls } from "../actions/canvas";
import type { Desk } from "../actions/desk";
import { chooseNote } from "../actions/note-choose";
import { clusterOf, nameOf } from "../actions/subject";
import { t } from "../text/text";
import { Arrivals } from "./arrivals";
import { Band } from "./band";
import { Drawing } from "./drawing";
import { Focus } from "./focus";
import { holds, type Point, type Rect } from "./geometry";
import { Ground } from "./ground";
import { Hand } from "./hand";
import { enableKeys } from "./keys";
import { themeIn, themeKey } from "./model";
import { Pointers } from "./pointer";
import { Remote } from "./remote";
import { Stage } from "./stage";
import { anchored, reveal, TEXT_ZOOM, toCanvas, toScreen, whole, zoom } from "./view";
import { watch } from "./watch";

/** Chosen notes that are drawn wherever they are; of more one sees the count. */
const CHOSEN_DRAWN = 200;

export class Surface implements CanvasControls {
  readonly #stage: Stage;
  readonly #ground: Ground;
  readonly #drawing: Drawing;
  readonly #focus: Focus;
  readonly #remote: Remote;
  readonly #hand: Hand;
  readonly #pointers: Pointers;
  readonly #arrivals: Arrivals;
  /** Something lies elsewhere than it is drawn. */
  #stale = true;
  #shown = false;
  /** Of the note with the focus: whether it is this person who moves it. */
  #moves = false;
  #held: string[] = [];
  readonly #undo: (() => void)[];

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    actions: readonly Action[],
  ) {
    this.#arrivals = new Arrivals(desk.announcer, () => this.#focus.held);
    const ground = new Ground(desk);
    const places = () => ground.places;
    this.#ground = ground;
    this.#stage = new Stage(
      root,
      () => this.#draw(),
      (z) => this.#drawing?.level(z),
    );
    const [stage, always, stance] = [this.#stage, () => this.#always(), (id: string) => this.#stance(id)];
    this.#drawing = new Drawing(stage, desk, ground.model, always, stance);
    this.#remote = new Remote(desk, this.#drawing);
    this.#focus = new Focus(root, desk, this.#drawing, places, (rect) => this.#reveal(rect));
    const [drawing, focus, remote] = [this.#drawing, this.#focus, this.#remote];
    const hand = new Hand({ desk, stage, ground, drawing, focus, remote });
    const band = new Band(stage, desk, places);
    this.#hand = hand;
    this.#pointers = new Pointers(stage, {
      liftable: (at) => hand.liftable(at),
      lift: (note, at) => hand.lift(note, at),
      carry: (at) => hand.move(at),
      drop: () => this.#letGo("drop"),
      cancel: () => this.#letGo("cancel"),
      carrying: () => hand.note !== null,
      band: (from, to, done) => band.draw(from, to, done),
      press: (at, event) => this.#press(at, event),
      pressTwice: (at) => this.#zoomTo(at),
    });
    this.#undo = [enableKeys(root, { desk, actions, focus, places }), this.#listenForEscape(), this.#watch(root)];
  }

  get percent() {
    return this.#stage.percent;
  }

  zoom(by: number): void {
    const { size, view } = this.#stage;
    const next = zoom(view, by, this.#focusPoint() ?? { x: size.w / 2, y: size.h / 2 });
    this.#stage.glide(next);
    this.desk.announcer.say(t("canvas.percentNow", { n: Math.round(next.z * 100) }));
  }

  whole(): void {
    this.#stage.glide(this.#viewOf(this.#ground.places.bounds));
    this.desk.announcer.say(t("canvas.wholeNow"));
  }

  theme(on: "note" | "cluster", id: string): void {
    const { places } = this.#ground;
    const placed = on === "note" ? places.trayWith(id) : places.trays.get(themeKey(id));
    if (!placed) return;
    const { kind, key } = placed.tray;
    const name = kind === "cluster" ? nameOf(clusterOf(this.desk, themeIn(key))) : "";
    this.#stage.glide(this.#viewOf(placed.rect));
    const theme = name || t(kind === "loose" ? "board.theme.none" : "triage.lot");
    this.desk.announcer.say(t("canvas.themeNow", { theme }));
  }

  tidy(): void {
    this.#lay(true);
    this.#stage.glide(this.#viewOf(this.#ground.places.bounds));
    this.desk.announcer.say(t("canvas.tidied"));
  }

  goTo(on: "note" | "cluster", id: string): void {
    if (this.#stale) this.#lay();
    this.#focus.held = true;
    this.#focus.go({ on, id }, true);
  }

  close(): void {
    for (const undo of this.#undo) undo();
    this.#pointers.close();
    this.#arrivals.close();
    this.#focus.close();
    this.#stage.close();
  }

  #watch(root: HTMLElement): () => void {
    const { view, state } = this.desk.board;
    const stale = () => {
      this.#stale = true;
      this.#stage.soon();
    };
    return watch(root, this.desk, {
      board: () => {
        // What this person does lies over what the server said: the moment to tell the two apart is now.
        const at = this.#focus.current;
        const mine = at?.on === "note" && view.notes.peek().get(at.id) !== state.kinds.note.peek().get(at.id);
        if (mine) this.#moves = true;
        stale();
      },
      words: () => {
        this.#ground.remeasure();
        this.#drawing.rewrite();
        stale();
      },
      stance: () => this.#stage.soon(),
      size: () => {
        this.#stage.measure();
        if (!this.#shown) this.#stale = true;
        this.#stage.soon();
      },
    });
  }

  #listenForEscape(): () => void {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || this.#hand.note === null) return;
      event.stopPropagation();
      event.preventDefault();
      this.#pointers.letGo();
    };
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  }

  #draw(): boolean {
    for (const [note, h] of this.#drawing.cramped()) if (this.#ground.correct(note, h)) this.#stale = true;
    this.#held = this.#remote.held();
    if (this.#stale) this.#lay();
    const more = this.#drawing.show(this.#ground.places);
    this.#remote.show(this.#held);
    this.#focus.rove();
    return more || this.#drawing.unseen;
  }

  #lay(anew = false): void {
    this.#stale = false;
    const anchor = anew ? null : this.#anchor();
    const before = anchor && this.#placeOf(anchor);
    this.#arrivals.came(this.#ground.lay(anew));
    const { places } = this.#ground;
    this.#stage.bounds = places.bounds;
    this.#drawing.lay(places);
    const after = anchor && this.#placeOf(anchor);
    if (before && after && (before.x !== after.x || before.y !== after.y)) this.#stayAt(before, after);
    if (!this.#shown && this.#stage.size.w > 0 && places.trays.size > 0) {
      this.#shown = true;
      this.#stage.look(this.#firstView());
    }
    this.#moves = false;
    this.#focus.remember();
    if (!this.#hand.laid()) this.#pointers.letGo();
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
    if (this.#hand.note !== null) return `note:${this.#hand.note}`;
    const at = this.#focus.current;
    if (at && this.#focus.held && !this.#moves) return `${at.on}:${at.id}`;
    const { size, view } = this.#stage;
    const middle = toCanvas(view, { x: size.w / 2, y: size.h / 2 });
    for (const [key, { rect }] of this.#ground.places.trays) if (holds(rect, middle)) return key;
    return null;
  }

  #placeOf(anchor: string): Rect | undefined {
    const { places } = this.#ground;
    return anchor.startsWith("note:") ? places.note(anchor.slice("note:".length)) : places.trays.get(anchor)?.rect;
  }

  /** Everything; or, where words would just be too small, as large as they must be, from the beginning. */
  #firstView() {
    const all = this.#viewOf(this.#ground.places.bounds);
    if (all.z >= TEXT_ZOOM || all.z < TEXT_ZOOM * 0.7) return all;
    const { x, y } = this.#ground.places.bounds;
    const { side, top } = this.#stage.margins;
    return { x: x - side / TEXT_ZOOM, y: y - top / TEXT_ZOOM, z: TEXT_ZOOM };
  }

  #viewOf(rect: Rect) {
    return whole(rect, this.#stage.size, this.#stage.margins);
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
    if (this.#hand.note !== null) yield this.#hand.note;
    yield* this.#held;
    let left = CHOSEN_DRAWN;
    for (const id of this.desk.chosen.peek()) if (left-- > 0) yield id;
  }

  #stance(id: string) {
    return {
      chosen: this.desk.chosen.peek().has(id),
      held: this.#held.includes(id),
      leaving: this.#hand.holds(id),
    };
  }

  #letGo(how: "drop" | "cancel"): void {
    this.#moves = true;
    this.#hand.letGo(how);
  }

  #press(at: Point, event: PointerEvent): void {
    const note = this.#hand.noteAt(at);
    if (note === undefined) {
      const head = event.target instanceof Element ? event.target.closest<HTMLElement>("h3[data-stop]") : null;
      if (head?.dataset.stop) this.#focus.go({ on: "cluster", id: themeIn(head.dataset.stop) }, false);
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
    const placed = this.#ground.places.trayAt(toCanvas(this.#stage.view, at));
    if (placed) this.#stage.glide(this.#viewOf(placed.rect));
    else this.whole();
  }
}
