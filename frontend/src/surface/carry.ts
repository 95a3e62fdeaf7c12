/** A note, or several, in the hand of this person: what it looks like, where it would go, and going there. */

import { addTheme } from "../actions/cluster-add";
import type { Desk } from "../actions/desk";
import { mergeInto } from "../actions/note-merge";
import { moveNotes } from "../actions/note-move";
import { parkNote, parkNotes } from "../actions/note-park";
import { clusterOf, nameOf, noteOf, reshapeable } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import { t } from "../text/text";
import { Aim } from "./aim";
import type { Drawing } from "./drawing";
import { type Carried, sameZone, type Zone, zoneAt } from "./drop";
import { element } from "./element";
import type { Point } from "./geometry";
import type { Places } from "./places";
import type { Stage } from "./stage";
import { pan, toCanvas } from "./view";

/** Others are told where the note is, not more often than this. Milliseconds. */
const TELL_MS = 60;
/** And, while it rests, so often that they don't take the hand for empty. */
const STILL_MS = 500;
const EDGE_PX = 32;
const EDGE_STEP = 9;

export interface Around {
  stage: Stage;
  drawing: Drawing;
  desk: Desk;
  places: () => Places;
  /** Beside which note the carried ones are wanted. */
  wish: (notes: readonly string[], beside: string, after: boolean) => void;
}

export class Carry {
  readonly notes: readonly string[];
  readonly #carried: Carried;
  readonly #ghost: HTMLElement;
  readonly #says = element("span", { class: "zone-says" });
  readonly #aim: Aim;
  readonly #telling: ReturnType<typeof setInterval>;
  /** Where in the note it was taken, in its own pixels. */
  readonly #grip: Point;
  #at: Point;
  #zone: Zone = { kind: "none" };
  #told = 0;
  #edge = 0;

  constructor(
    private readonly around: Around,
    readonly note: string,
    at: Point,
  ) {
    const { stage, desk, drawing } = around;
    const places = around.places();
    const q = noteOf(desk, note)?.q ?? "";
    this.notes = desk.together(note).filter((id) => noteOf(desk, id)?.q === q && places.note(id));
    const from = new Set(this.notes.map((id) => places.trayWith(id)?.tray.key ?? ""));
    this.#carried = { notes: new Set(this.notes), q, from };
    const rect = places.note(note) ?? { x: 0, y: 0, w: 0, h: 0 };
    const taken = toCanvas(stage.view, at);
    this.#grip = { x: taken.x - rect.x, y: taken.y - rect.y };
    this.#at = at;
    this.#aim = new Aim(stage, drawing);
    this.#ghost = ghostOf(drawing, note, this.notes.length);
    this.#ghost.append(this.#says);
    stage.overlay.append(this.#ghost);
    this.#telling = setInterval(() => this.#tell(true), STILL_MS);
    this.move(at);
  }

  move(at: Point): void {
    this.#at = at;
    this.#follow();
    this.#tell(false);
    if (!this.#edge) this.#atEdge();
  }

  /** What lies where has changed. */
  laid(): void {
    this.#follow();
  }

  /** Whether it is still there to be moved. */
  get there(): boolean {
    return this.around.places().note(this.note) !== undefined;
  }

  drop(): void {
    const { desk } = this.around;
    const zone = this.#zone;
    this.#land();
    this.end();
    const { notes, note } = this;
    switch (zone.kind) {
      case "into":
        moveNotes(desk, notes, zone.cluster);
        break;
      case "onto":
        mergeInto(desk, note, zone.note);
        break;
      case "beside":
        this.around.wish(notes, zone.note, zone.after);
        if (zone.cluster === null) addTheme(desk, [zone.note, ...notes.filter((id) => id !== zone.note)], "");
        else moveNotes(desk, notes, zone.cluster);
        break;
      case "out":
        moveNotes(desk, notes, null);
        break;
      case "park":
        parkNotes(desk, notes);
        break;
      case "none":
        this.#putBack();
    }
  }

  cancel(): void {
    this.end();
    this.#putBack();
  }

  end(): void {
    clearInterval(this.#telling);
    cancelAnimationFrame(this.#edge);
    this.#edge = -1;
    this.#ghost.remove();
    this.#aim.clear();
  }

  #putBack(): void {
    this.around.desk.board.hold(this.note, { x: 0, y: 0 });
    this.around.desk.announcer.say(t("canvas.putBack"));
  }

  #follow(): void {
    const { stage, desk } = this.around;
    const { z } = stage.view;
    const { x, y } = this.#at;
    // From afar it is larger than its place, so that it can be read.
    const size = Math.max(z, 0.55);
    this.#ghost.style.transform = `translate(${x - this.#grip.x * size}px, ${y - this.#grip.y * size}px) scale(${size})`;
    const allowed = {
      merge: reshapeable(desk, this.#carried.q),
      park: this.notes.every((id) => parkNote.when(desk, id)),
      named: (id: string) => !isProvisional(id),
    };
    const places = this.around.places();
    const zone = zoneAt(places, toCanvas(stage.view, this.#at), this.#carried, allowed);
    this.#aim.at(zone, places, noteHeight(places, this.note));
    if (sameZone(zone, this.#zone) && this.#says.textContent) return;
    this.#zone = zone;
    this.#says.textContent = this.#words(zone);
    this.#ghost.dataset.zone = zone.kind;
  }

  #words(zone: Zone): string {
    const theme = (id: string) => nameOf(clusterOf(this.around.desk, id));
    switch (zone.kind) {
      case "into":
        return t("canvas.zone.into", { theme: theme(zone.cluster) });
      case "beside":
        return zone.cluster === null ? t("canvas.zone.new") : t("canvas.zone.beside", { theme: theme(zone.cluster) });
      default:
        return t(`canvas.zone.${zone.kind}`);
    }
  }

  #tell(rests: boolean): void {
    const now = performance.now();
    if (!rests && now - this.#told < TELL_MS) return;
    this.#told = now;
    const { stage, desk } = this.around;
    const place = this.around.places().note(this.note);
    if (!place) return;
    const { x, y } = toCanvas(stage.view, this.#at);
    desk.board.hold(this.note, {
      x: Math.round(x - this.#grip.x - place.x),
      y: Math.round(y - this.#grip.y - place.y),
    });
  }

  /** At the edge the canvas comes along. */
  #atEdge(): void {
    const { stage } = this.around;
    const push = (at: number, size: number) => (at < EDGE_PX ? -EDGE_STEP : at > size - EDGE_PX ? EDGE_STEP : 0);
    const [dx, dy] = [push(this.#at.x, stage.size.w), push(this.#at.y, stage.size.h)];
    this.#edge = 0;
    if (dx === 0 && dy === 0) return;
    this.#edge = requestAnimationFrame(() => {
      if (this.#edge === -1) return;
      stage.look(pan(stage.view, dx, dy));
      this.#follow();
      this.#atEdge();
    });
  }

  /** The note comes from the hand to its place, not from where it was taken. */
  #land(): void {
    const { stage, drawing } = this.around;
    const drawn = drawing.notes.get(this.note);
    if (!drawn) return;
    const { x, y } = toCanvas(stage.view, this.#at);
    drawing.put(this.note, { ...drawn.rect, x: x - this.#grip.x, y: y - this.#grip.y });
    stage.soon();
  }
}

const noteHeight = (places: Places, id: string): number => places.note(id)?.h ?? 0;

function ghostOf(drawing: Drawing, note: string, count: number): HTMLElement {
  const ghost = (drawing.notes.get(note)?.el.cloneNode(true) ??
    element("div", { class: "note on-canvas" })) as HTMLElement;
  ghost.removeAttribute("tabindex");
  ghost.removeAttribute("style");
  ghost.removeAttribute("data-stop");
  ghost.querySelector("button")?.remove();
  for (const named of ghost.querySelectorAll("[id]")) named.removeAttribute("id");
  ghost.classList.remove("is-leaving", "is-chosen", "is-held");
  ghost.classList.add("is-lifted", "canvas-ghost");
  if (count > 1) ghost.append(element("span", { class: "how-many num" }, String(count)));
  return ghost;
}
