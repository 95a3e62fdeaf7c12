import { describe, expect, it } from "vitest";
import { type Carried, zoneAt } from "../../src/surface/drop";
import { arrange } from "../../src/surface/layout";
import { nearest } from "../../src/surface/near";
import { Places } from "../../src/surface/places";
import {
  anchored,
  kept,
  LEAST,
  MOST,
  pan,
  pinch,
  reveal,
  toCanvas,
  toScreen,
  whole,
  zoom,
} from "../../src/surface/view";

const view = { x: 120, y: -40, z: 0.8 };
const screen = { w: 1000, h: 600 };
const margins = { top: 20, side: 20, bottom: 80 };
const close = (a: object, b: object) => {
  for (const [key, value] of Object.entries(b))
    expect((a as Record<string, number>)[key]).toBeCloseTo(value as number, 6);
};

describe("the view of the canvas", () => {
  it("B204 keeps what is under the pointer there while it zooms, within limits", () => {
    const at = { x: 333, y: 222 };
    const under = toCanvas(view, at);
    close(toScreen(zoom(view, 1.7, at), under), at);
    close(toScreen(zoom(view, 0.2, at), under), at);
    expect(zoom(view, 1000, at).z).toBe(MOST);
    expect(zoom(view, 0.0001, at).z).toBe(LEAST);
  });

  it("B204 keeps what is under each of two fingers there", () => {
    const before: [{ x: number; y: number }, { x: number; y: number }] = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const after: typeof before = [
      { x: 80, y: 150 },
      { x: 240, y: 150 },
    ];
    const next = pinch(view, before, after);
    close(toScreen(next, toCanvas(view, before[0])), after[0]);
    close(toScreen(next, toCanvas(view, before[1])), after[1]);
  });

  it("B204 shows all of something in the middle of what is free, and no larger than life", () => {
    const rect = { x: -500, y: 300, w: 4000, h: 900 };
    const shown = whole(rect, screen, margins);
    close(toScreen(shown, { x: -500 + 2000, y: 300 + 450 }), { x: 500, y: 20 + 250 });
    expect(toScreen(shown, rect).x).toBeCloseTo(20, 6);
    expect(whole({ x: 0, y: 0, w: 10, h: 10 }, screen, margins).z).toBe(1);
  });

  it("B205 holds a place on the screen while everything around it moves", () => {
    const [before, after] = [
      { x: 400, y: 90 },
      { x: 400, y: 1290 },
    ];
    close(toScreen(anchored(view, before, after), after), toScreen(view, before));
  });

  it("B206 goes no further than needed to what has the focus, and never loses the board", () => {
    const near = { x: view.x + 100, y: view.y + 100, w: 100, h: 100 };
    expect(reveal(view, near, screen, margins)).toEqual(view);
    const below = { x: view.x + 100, y: view.y + 2000, w: 100, h: 100 };
    const shown = reveal(view, below, screen, margins);
    close(toScreen(shown, { x: below.x, y: below.y + 100 }), { x: 80, y: 520 });
    const board = { x: 0, y: 0, w: 3000, h: 2000 };
    const lost = kept(pan(view, 1e6, 1e6), board, screen);
    expect(toScreen(lost, { x: 3000, y: 2000 }).x).toBeGreaterThanOrEqual(79);
    expect(toScreen(lost, { x: 3000, y: 2000 }).y).toBeGreaterThanOrEqual(79);
  });
});

describe("an arrow on the canvas", () => {
  const rect = (x: number, y: number, h = 60) => ({ x, y, w: 100, h });
  const there = new Map([
    ["below", rect(0, 80)],
    ["right", rect(110, 10, 90)],
    ["far right", rect(900, 0)],
    ["far below", rect(300, 70)],
  ]);

  it("B207 leads to the nearest note that way, straight before aside", () => {
    expect(nearest(rect(0, 0), "ArrowDown", there)).toBe("below");
    expect(nearest(rect(0, 0), "ArrowRight", there)).toBe("right");
    expect(nearest(rect(0, 0), "ArrowLeft", there)).toBeNull();
    expect(nearest(rect(0, 80), "ArrowUp", [["top", rect(0, 0)]])).toBe("top");
  });
});

describe("a drop on the canvas", () => {
  const item = (id: string) => ({ id, h: 100 });
  const tray = (key: string, kind: "loose" | "cluster" | "parked", ids: string[], q = "q1") => ({
    key,
    kind,
    q,
    items: ids.map(item),
  });
  const places = new Places(
    arrange([
      {
        q: "q1",
        trays: [
          tray("loose:q1", "loose", ["l1", "l2"]),
          tray("cluster:c1", "cluster", ["a1", "a2"]),
          tray("cluster:~new", "cluster", []),
          tray("parked:q1", "parked", ["p1"]),
        ],
      },
      { q: "q2", trays: [tray("loose:q2", "loose", ["m1"], "q2")] },
    ]),
  );
  const at = (id: string, right: number, down: number) => {
    const { x = 0, y = 0, w = 0, h = 0 } = places.note(id) ?? {};
    return { x: x + w * right, y: y + h * down };
  };
  const head = (key: string) => {
    const { x = 0, y = 0 } = places.trays.get(key)?.rect ?? {};
    return { x: x + 5, y: y + 5 };
  };
  const allowed = { merge: true, park: true, named: (id: string) => !id.startsWith("~") };
  const carrying = (...notes: string[]): Carried => ({
    notes: new Set(notes),
    q: "q1",
    from: new Set(notes.map((id) => places.trayWith(id)?.tray.key ?? "")),
  });

  it("B208 into a theme: anywhere on it but on its notes", () => {
    expect(zoneAt(places, head("cluster:c1"), carrying("l1"), allowed)).toEqual({
      kind: "into",
      tray: "cluster:c1",
      cluster: "c1",
    });
    expect(zoneAt(places, head("cluster:c1"), carrying("a1"), allowed)).toEqual({ kind: "none" });
    expect(zoneAt(places, head("cluster:~new"), carrying("l1"), allowed)).toEqual({ kind: "none" });
  });

  it("B208 onto a note in its middle: the two become one card, one at a time and where merging is allowed", () => {
    const middle = at("a1", 0.5, 0.5);
    expect(zoneAt(places, middle, carrying("l1"), allowed)).toEqual({ kind: "onto", note: "a1" });
    const beside = { kind: "beside", note: "a1", cluster: "c1", after: false };
    expect(zoneAt(places, at("a1", 0.5, 0.49), carrying("l1", "l2"), allowed)).toEqual(beside);
    expect(zoneAt(places, at("a1", 0.5, 0.49), carrying("l1"), { ...allowed, merge: false })).toEqual(beside);
    expect(zoneAt(places, middle, carrying("a2"), allowed)).toEqual({ kind: "onto", note: "a1" });
  });

  it("B208 beside a note at its rim: in its theme, or in a new one with it where it has none", () => {
    const rim = { kind: "beside", note: "a2", cluster: "c1", after: true };
    expect(zoneAt(places, at("a2", 0.5, 0.95), carrying("l1"), allowed)).toEqual(rim);
    const loose = { kind: "beside", note: "l2", cluster: null, after: false };
    expect(zoneAt(places, at("l2", 0.5, 0.1), carrying("a1"), allowed)).toEqual(loose);
    expect(zoneAt(places, at("a2", 0.5, 0.95), carrying("a1"), allowed)).toEqual({ kind: "none" });
  });

  it("B208 out of its theme on the ground and among the loose ones; what is loose goes back", () => {
    const ground = { x: -5000, y: 0 };
    expect(zoneAt(places, ground, carrying("a1"), allowed)).toEqual({ kind: "out" });
    expect(zoneAt(places, ground, carrying("l1"), allowed)).toEqual({ kind: "none" });
    expect(zoneAt(places, head("loose:q1"), carrying("a1"), allowed)).toEqual({ kind: "out" });
  });

  it("B208 into the parking lot where that is allowed, and never to another question", () => {
    expect(zoneAt(places, head("parked:q1"), carrying("l1"), allowed)).toEqual({ kind: "park", tray: "parked:q1" });
    expect(zoneAt(places, head("parked:q1"), carrying("l1"), { ...allowed, park: false })).toEqual({ kind: "none" });
    expect(zoneAt(places, at("m1", 0.5, 0.5), carrying("l1"), allowed)).toEqual({ kind: "none" });
  });
});
