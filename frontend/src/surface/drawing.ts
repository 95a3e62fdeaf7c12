/**
 * Keeps the elements on the stage those of what is in view. A note that is drawn stays the same element wherever it
 * goes, so that it keeps the focus.
 */
import type { Desk } from "../actions/desk";
import { countOf } from "../board/select";
import { language } from "../text/text";
import type { Spot } from "./columns";
import { element } from "./element";
import { overlaps, type Rect } from "./geometry";
import { type LaidTray, spotRect } from "./layout";
import { linesOf } from "./measure";
import { type Model, themeIn } from "./model";
import { type DrawnNote, makeNote, placeNote, type Stance, standNote, writeNote } from "./note";
import type { PlacedTray, Places } from "./places";
import type { Stage } from "./stage";
import { titleOf } from "./title";
import { type DrawnTray, farOf, makeTray, placeTray, writeTray } from "./tray";
import { shownOf } from "./view";

/** New notes in one frame; more would be felt on a slow machine. */
const A_FRAME = 12;
/** So much around the view is drawn beforehand, in pixels of the screen. */
const AROUND = 160;

/** A question's name, in an element that holds its trays as well. */
interface Title {
  section: HTMLElement;
  el: HTMLElement;
  rect: Rect;
  words: string;
}

type Wanted = Map<string, [PlacedTray, Spot]>;

export class Drawing {
  readonly notes = new Map<string, DrawnNote>();
  readonly trays = new Map<string, DrawnTray>();
  readonly #titles = new Map<string, Title>();
  readonly #frames = element("div", { class: "trays-of" });
  readonly #papers = element("div", { class: "notes-of" });
  #fresh: DrawnNote[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly desk: Desk,
    private readonly model: Model,
    /** Notes that are drawn wherever they are. */
    private readonly always: () => Iterable<string>,
    private readonly stanceOf: (id: string) => Stance,
  ) {
    stage.world.append(this.#frames, this.#papers);
  }

  /** The trays and titles as they lie now. */
  lay(places: Places): void {
    const clusters = this.desk.board.view.clusters.peek();
    this.#entitle(places);
    for (const [key, placed] of places.trays) {
      const drawn = this.trays.get(key) ?? this.#add(placed.tray);
      const id = placed.tray.kind === "cluster" ? themeIn(key) : "";
      if (!drawn.rect || !same(drawn.rect, placed.rect)) placeTray(drawn, placed.rect);
      if (drawn.tray?.items !== placed.tray.items) {
        drawn.far.removeAttribute("d");
        drawn.notes = countOf(placed.tray.items.flatMap(({ id: note }) => this.model.cards.get(note) ?? []));
      }
      drawn.rect = placed.rect;
      drawn.tray = placed.tray;
      writeTray(drawn, placed.tray.kind, { cluster: clusters.get(id), notes: drawn.notes });
    }
    for (const [key, { el }] of this.trays)
      if (!places.trays.has(key)) {
        el.remove();
        this.trays.delete(key);
      }
    this.level(this.stage.view.z);
  }

  /** Draws what came into view and takes away what left it; whether there is more to draw than a frame holds. */
  show(places: Places): boolean {
    const wanted = this.#wanted(places);
    for (const [id, { el }] of this.notes)
      if (!wanted.has(id)) {
        el.remove();
        this.notes.delete(id);
      }
    let room = A_FRAME;
    for (const [id, [{ tray, rect }, at]] of wanted) {
      let drawn = this.notes.get(id);
      if (!drawn && room-- <= 0) return true;
      const card = this.model.cards.get(id);
      if (!card) continue;
      const colour = this.trays.get(tray.key)?.el.dataset.colour;
      if (!drawn) {
        drawn = makeNote(card, tray.key, colour);
        this.notes.set(id, drawn);
        this.#papers.append(drawn.el);
        this.#fresh.push(drawn);
      } else if (drawn.card !== card || drawn.tray !== tray.key || drawn.el.dataset.colour !== colour) {
        writeNote(drawn, card, tray.key, colour);
        this.#fresh.push(drawn);
      }
      placeNote(drawn, spotRect(rect, at));
      standNote(drawn, this.stanceOf(id));
    }
    return false;
  }

  /** Notes whose words need more room than was thought, with what they need. */
  *cramped(): Generator<[DrawnNote, number]> {
    const drawn = this.#fresh;
    this.#fresh = [];
    for (const note of drawn)
      if (note.el.isConnected && note.el.scrollHeight > note.rect.h + 1) yield [note, note.el.scrollHeight];
  }

  /** Puts a note somewhere at once; from there it goes to its place. */
  put(id: string, rect: Rect): void {
    const drawn = this.notes.get(id);
    if (!drawn) return;
    drawn.el.style.transition = "none";
    placeNote(drawn, rect);
    // The browser takes note of the place before movements are on again.
    void drawn.el.offsetWidth;
    drawn.el.style.transition = "";
  }

  /** Whether something was drawn that nobody looked at yet. */
  get unseen(): boolean {
    return this.#fresh.length > 0;
  }

  /** Says anew how notes stand. */
  stand(ids: Iterable<string>): void {
    for (const id of ids) {
      const drawn = this.notes.get(id);
      if (drawn) standNote(drawn, this.stanceOf(id));
    }
  }

  /** Which names can be read from so far away; of the others one sees the colour and the count. */
  level(z: number): void {
    for (const { el, rect, name } of this.trays.values())
      if (rect) el.classList.toggle("is-tiny", !readable(name, rect.w * z, rect.h * z));
  }

  /** Everything is written in another language. */
  rewrite(): void {
    for (const note of this.notes.values()) {
      writeNote(note, note.card, note.tray, note.el.dataset.colour);
      this.#fresh.push(note);
    }
    for (const tray of this.trays.values()) tray.said = "";
  }

  #add(tray: LaidTray): DrawnTray {
    const drawn = makeTray(tray);
    this.trays.set(tray.key, drawn);
    (this.#titles.get(tray.q)?.section ?? this.#frames).append(drawn.el);
    return drawn;
  }

  #wanted(places: Places): Wanted {
    const wanted: Wanted = new Map();
    for (const id of this.always()) {
      const placed = places.trayWith(id);
      const spot = placed?.tray.spots.get(id);
      if (placed && spot) wanted.set(id, [placed, spot]);
    }
    const shown = shownOf(this.stage.view, this.stage.size, AROUND);
    const far = this.stage.far;
    for (const [key, placed] of places.trays) {
      if (!overlaps(placed.rect, shown)) continue;
      if (far) this.#paintFar(key, placed.tray);
      else
        for (const [id, spot] of placed.tray.spots)
          if (!wanted.has(id) && overlaps(spotRect(placed.rect, spot), shown)) wanted.set(id, [placed, spot]);
    }
    return wanted;
  }

  #paintFar(key: string, tray: LaidTray): void {
    const far = this.trays.get(key)?.far;
    if (far && !far.hasAttribute("d")) far.setAttribute("d", farOf(tray));
  }

  #entitle(places: Places): void {
    const questions = this.desk.board.view.questions.peek();
    for (const { q, rect } of places.titles) {
      const question = questions.find(({ id }) => id === q);
      let title = this.#titles.get(q);
      if (!title) {
        const el = element("h2", { class: "said canvas-title" });
        title = { el, section: element("div", {}, el), rect: { ...rect, w: -1 }, words: "" };
        this.#titles.set(q, title);
        this.#frames.append(title.section);
      }
      const words = question ? titleOf(question, language.peek()) : "";
      if (title.words !== words) title.el.textContent = words;
      if (!same(title.rect, rect)) placeTray(title, rect);
      title.words = words;
      title.rect = rect;
    }
    for (const [q, { section }] of this.#titles)
      if (!places.titles.some((title) => title.q === q)) {
        section.remove();
        this.#titles.delete(q);
      }
  }
}

const NAME_PX = 7.4;
const NAME_LINE = 15;

/** Whether a name fits as large as it must be to be read. */
function readable(name: string, w: number, h: number): boolean {
  const room = w - 62;
  const wide = (word: string) => word.length * NAME_PX;
  return !name.split(/\s+/).some((word) => wide(word) > room) && linesOf(name, room, wide) * NAME_LINE + 10 < h;
}

const same = (a: Rect, b: Rect): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
