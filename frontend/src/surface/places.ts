/** A plan as it lies on the canvas: where each tray and each note is, and what lies at a point. */
import { around, holds, type Point, type Rect } from "./geometry";
import { type LaidTray, type Plan, spotRect, trayRect } from "./layout";
import { TITLE } from "./sizes";

export interface PlacedTray {
  tray: LaidTray;
  rect: Rect;
}

export interface Title {
  q: string;
  rect: Rect;
}

export class Places {
  readonly trays = new Map<string, PlacedTray>();
  readonly titles: readonly Title[];
  readonly bounds: Rect;

  constructor(readonly plan: Plan) {
    this.titles = plan.sections.map((section) => {
      const rects = [...section.trays.values()].map((tray) => {
        const placed = { tray, rect: trayRect(section, tray) };
        this.trays.set(tray.key, placed);
        return placed.rect;
      });
      const { x, w } = around(rects) ?? { x: 0, w: 400 };
      return { q: section.q, rect: { x, y: section.y, w, h: TITLE } };
    });
    this.bounds = around([
      ...this.titles.map(({ rect }) => rect),
      ...[...this.trays.values()].map(({ rect }) => rect),
    ]) ?? {
      x: 0,
      y: 0,
      w: 400,
      h: 300,
    };
  }

  /** Looked for when it is asked: a plan is made with every move, and most of its notes nobody asks for. */
  trayWith(note: string): PlacedTray | undefined {
    for (const placed of this.trays.values()) if (placed.tray.spots.has(note)) return placed;
    return undefined;
  }

  note(id: string): Rect | undefined {
    const placed = this.trayWith(id);
    const spot = placed?.tray.spots.get(id);
    return placed && spot ? spotRect(placed.rect, spot) : undefined;
  }

  *notes(): Generator<[string, Rect]> {
    for (const { tray, rect } of this.trays.values())
      for (const [id, spot] of tray.spots) yield [id, spotRect(rect, spot)];
  }

  trayAt(point: Point): PlacedTray | undefined {
    for (const placed of this.trays.values()) if (holds(placed.rect, point)) return placed;
    return undefined;
  }

  noteAt(point: Point, but?: ReadonlySet<string>): string | undefined {
    const placed = this.trayAt(point);
    if (!placed) return undefined;
    for (const [id, spot] of placed.tray.spots)
      if (!but?.has(id) && holds(spotRect(placed.rect, spot), point)) return id;
    return undefined;
  }
}
