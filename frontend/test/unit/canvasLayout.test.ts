import { describe, expect, it } from "vitest";
import { numbers } from "../../src/board/shuffle";
import type { Item } from "../../src/surface/columns";
import { overlaps, type Rect } from "../../src/surface/geometry";
import { arrange, type Plan, type Section } from "../../src/surface/layout";
import { Places } from "../../src/surface/places";

/** A board as lists of notes by tray; heights hang on the note's name, so that they are the same wherever it lies. */
type Sketch = Record<string, Record<string, string[]>>;

const high = (id: string): number => 62 + 20 * ([...id].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 9);
const item = (id: string): Item => ({ id, h: high(id) });

const board = (sketch: Sketch): Section[] =>
  Object.entries(sketch).map(([q, trays]) => ({
    q,
    trays: Object.entries(trays).map(([name, notes]) => ({
      key: name.startsWith("c") ? `cluster:${name}` : `${name}:${q}`,
      q,
      kind: name.startsWith("c") ? "cluster" : (name as "loose" | "parked"),
      items: notes.map(item),
    })),
  }));

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

function expectApart(plan: Plan): void {
  const places = new Places(plan);
  const trays = [...places.trays.values()];
  const titles = places.titles.map(({ rect }) => rect);
  const frames = [...trays.map(({ rect }) => rect), ...titles];
  for (const [at, one] of frames.entries())
    for (const other of frames.slice(at + 1))
      if (overlaps(one, other)) throw new Error(`${show(one)} over ${show(other)}`);
  for (const { tray, rect } of trays) {
    const notes = [...tray.spots.keys()].map((id) => [id, places.note(id) as Rect] as const);
    expect(notes.length).toBe(tray.items.length);
    const columns = new Map<number, (readonly [string, Rect])[]>();
    for (const note of notes) {
      if (!within(note[1], rect)) throw new Error(`${note[0]} reaches out of ${tray.key}`);
      columns.set(note[1].x, [...(columns.get(note[1].x) ?? []), note]);
    }
    for (const column of columns.values()) {
      column.sort((a, b) => a[1].y - b[1].y);
      for (const [n, [id, note]] of column.entries()) {
        const next = column[n + 1];
        if (next && overlaps(note, next[1])) throw new Error(`${id} over ${next[0]}`);
      }
    }
  }
}

const show = ({ x, y, w, h }: Rect) => `${x},${y} ${w}x${h}`;
const within = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

const spots = (plan: Plan): Map<string, string> =>
  new Map([...new Places(plan).notes()].map(([id, rect]) => [id, show(rect)]));

const WORKSHOP: Sketch = {
  q1: {
    loose: names("l", 40),
    c1: names("a", 8),
    c2: names("b", 5),
    c3: names("c", 30),
    c4: [],
    parked: names("p", 3),
  },
  q2: { loose: names("m", 12) },
};

describe("the canvas lies", () => {
  it("B200 apart: no note over another, no theme over another, whatever is on the board", () => {
    expectApart(arrange(board(WORKSHOP)));
    expectApart(arrange(board({ q1: { loose: names("l", 2000) } })));
    const many = Object.fromEntries(names("c", 60).map((key, n) => [key, names(`${key}n`, 1 + ((n * 7) % 60))]));
    expectApart(arrange(board({ q1: { loose: names("l", 400), ...many } })));
  });

  it("B200 apart after any history of moving, writing, deleting and parking", () => {
    for (const seed of names("history ", 12)) {
      const chance = numbers(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
      const sketch: Record<string, string[]> = { loose: names("l", 60), c1: [], c2: names("a", 4), parked: [] };
      let plan = arrange(board({ q1: sketch }));
      for (let turn = 0; turn < 60; turn++) {
        const from = pick(Object.keys(sketch).filter((key) => (sketch[key] ?? []).length > 0));
        const list = sketch[from] as string[];
        const note = pick(list);
        const what = chance();
        if (what < 0.75) list.splice(list.indexOf(note), 1);
        if (what < 0.6) {
          const to = chance() < 0.2 ? `c${Object.keys(sketch).length}` : pick(Object.keys(sketch));
          sketch[to] = [...(sketch[to] ?? []), note];
        }
        if (what > 0.75) list.push(`new${turn}`);
        plan = arrange(board({ q1: sketch }), plan);
        expectApart(plan);
      }
    }
  });

  it("B201 the same for the same board, and the same when nothing changed", () => {
    const plan = arrange(board(WORKSHOP));
    expect(spots(arrange(board(WORKSHOP)))).toEqual(spots(plan));
    expect(spots(arrange(board(WORKSHOP), plan))).toEqual(spots(plan));
  });

  it("B202 still when a note comes: the others of its theme stay, and other themes at most go down", () => {
    const before = arrange(board(WORKSHOP));
    const after = arrange(board({ ...WORKSHOP, q1: { ...WORKSHOP.q1, c2: [...names("b", 5), "fresh"] } }), before);
    const [was, is] = [new Places(before), new Places(after)];
    for (const id of names("b", 5)) expect(is.note(id)).toEqual(was.note(id));
    for (const [id, rect] of was.notes()) {
      const now = is.note(id) as Rect;
      expect([id, now.x]).toEqual([id, rect.x]);
      expect(now.y).toBeGreaterThanOrEqual(rect.y);
    }
    expect(is.note("fresh")).toBeDefined();
  });

  it("B202 still when a note goes: it leaves a hole, which the next that fits takes", () => {
    const before = arrange(board({ q1: { loose: names("l", 200), c1: ["x", "y"] } }));
    const gone = names("l", 200).filter((id) => id !== "l7");
    const after = arrange(board({ q1: { loose: gone, c1: ["x", "y", "l7"] } }), before);
    const [was, is] = [new Places(before), new Places(after)];
    for (const id of gone) expect(is.note(id)).toEqual(was.note(id));
    const back = arrange(board({ q1: { loose: names("l", 200), c1: ["x", "y"] } }), after);
    expect(new Places(back).note("l7")).toEqual(was.note("l7"));
  });

  it("B202 still when the heap grows: it grows to the left, and no theme moves", () => {
    const before = arrange(board({ q1: { loose: names("l", 8), c1: names("a", 6), c2: names("b", 3) } }));
    const after = arrange(board({ q1: { loose: names("l", 300), c1: names("a", 6), c2: names("b", 3) } }), before);
    const [was, is] = [new Places(before), new Places(after)];
    for (const id of [...names("l", 8), ...names("a", 6), ...names("b", 3)]) expect(is.note(id)).toEqual(was.note(id));
    expectApart(after);
  });

  it("B203 where it was dropped: beside the note that was aimed at", () => {
    const before = arrange(board({ q1: { loose: ["l0", "l1"], c1: names("a", 6) } }));
    const wish = new Map([["l0", { note: "a2", after: true }]]);
    const after = arrange(board({ q1: { loose: ["l1"], c1: ["l0", ...names("a", 6)] } }), before, wish);
    const places = new Places(after);
    const [target, dropped] = [places.note("a2") as Rect, places.note("l0") as Rect];
    expect([dropped.x, dropped.y]).toEqual([target.x, target.y + target.h + 8]);
    expectApart(after);
  });
});
