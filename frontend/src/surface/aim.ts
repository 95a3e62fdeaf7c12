/** Shows before the drop what it would do. */
import { t } from "../text/text";
import { nextSpot } from "./columns";
import type { Drawing } from "./drawing";
import type { Zone } from "./drop";
import { element } from "./element";
import type { Rect } from "./geometry";
import { spotRect } from "./layout";
import type { Places } from "./places";
import { GAP } from "./sizes";
import type { Stage } from "./stage";
import { placeTray } from "./tray";

export class Aim {
  readonly #slot = element("div", { class: "note-slot canvas-slot", "aria-hidden": "true" });
  readonly #line = element("div", { class: "drop-line", "aria-hidden": "true" });
  #marked: Element | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly drawing: Drawing,
  ) {}

  at(zone: Zone, places: Places, high: number): void {
    this.#mark(this.#target(zone, places));
    if (zone.kind === "into") this.#showSlot(zone.tray, places, high);
    else this.#slot.remove();
    const rect = zone.kind === "beside" ? places.note(zone.note) : undefined;
    if (rect && zone.kind === "beside") this.#showLine(rect, zone.after);
    else this.#line.remove();
  }

  clear(): void {
    this.#mark(null);
    this.#slot.remove();
    this.#line.remove();
  }

  #target(zone: Zone, places: Places): Element | null {
    switch (zone.kind) {
      case "into":
      case "park":
        return this.drawing.trays.get(zone.tray)?.el ?? null;
      case "onto":
        return this.drawing.notes.get(zone.note)?.el ?? null;
      case "beside":
        return zone.cluster === null
          ? null
          : (this.drawing.trays.get(places.trayWith(zone.note)?.tray.key ?? "")?.el ?? null);
      default:
        return null;
    }
  }

  #mark(target: Element | null): void {
    if (target === this.#marked) return;
    this.#marked?.classList.remove("is-target");
    target?.classList.add("is-target");
    this.#marked = target;
  }

  #showSlot(key: string, places: Places, high: number): void {
    const placed = places.trays.get(key);
    if (!placed) return;
    const spot = nextSpot(placed.tray.spots, placed.tray.cols, high);
    placeTray({ el: this.#slot }, spotRect(placed.rect, spot));
    if (this.#slot.isConnected) return;
    this.#slot.textContent = t("canvas.zone.intoThis");
    this.stage.world.append(this.#slot);
  }

  #showLine({ x, y, w, h }: Rect, after: boolean): void {
    const at = after ? y + h + GAP / 2 : y - GAP / 2;
    placeTray({ el: this.#line }, { x, y: at - 2, w, h: 4 });
    if (!this.#line.isConnected) this.stage.world.append(this.#line);
  }
}
