import { describe, expect, it } from "vitest";
import { distance, MOST, PLOT, placesOf, xOf, yOf } from "../../src/panels/ratings/places";
import { type Line, linesOf, quarterOf } from "../../src/panels/ratings/standing";
import type { Cluster, Note, Priority, Rating } from "../../src/wire/messages";

const cluster = (label: string): Cluster => ({ q: "q1", label, colour: "sun" });
const clusters = new Map([
  ["a", cluster("Signs")],
  ["b", cluster("")],
  ["c", cluster("Queues")],
]);
const closed = (more: Partial<Rating>): Rating => ({
  n: 1,
  target: "cluster",
  items: ["a", "b", "c"],
  state: "closed",
  opened: 1,
  ...more,
});
const figure = (id: string, impact: number, effort: number, raters = 5, spread = 0): Priority => [
  id,
  impact,
  impact - spread / 2,
  impact + spread / 2,
  effort,
  effort,
  effort,
  raters,
];

describe("a closed rating", () => {
  it("B56 puts most impact first, then least effort, and what nobody rated last, and numbers them so", () => {
    const lines = linesOf(closed({ figures: [figure("a", 4, 4), figure("c", 4, 2)] }), new Map(), clusters);
    expect(lines.map(({ n, id, words, impact }) => [n, id, words, impact?.median])).toEqual([
      [1, "c", "Queues", 4],
      [2, "a", "Signs", 4],
      [3, "b", "", undefined],
    ]);
  });

  it("B56 says where people differ, from a spread of 2 on, and where few rated", () => {
    const rating = closed({ figures: [figure("a", 3, 3, 3, 1.5), figure("b", 3, 4, 3, 2), figure("c", 3, 5, 2)] });
    const lines = linesOf(rating, new Map(), clusters);
    expect(lines.map(({ id, differ, few }) => [id, differ, few])).toEqual([
      ["a", false, false],
      ["b", true, false],
      ["c", false, true],
    ]);
  });

  it("B55 shows what it is now, and beside it what it was where merges changed that", () => {
    const rating = closed({
      figures: [figure("a", 5, 1, 1), figure("c", 2, 2, 1), figure("b", 1, 1)],
      now: [figure("a", 3.5, 1.5, 2), figure("b", 1, 1)],
    });
    const without = new Map([...clusters].filter(([id]) => id !== "c"));
    const lines = linesOf(rating, new Map(), without);
    expect(lines.map(({ id, before }) => [id, before])).toEqual([
      ["a", { impact: 5, effort: 1, raters: 1 }],
      ["b", null],
    ]);
  });

  it("B54 leaves out a note that was merged into another one, and names one that is gone", () => {
    const note = (more: Partial<Note> = {}): Note => ({ q: "q1", text: "full", tv: 1, at: 1, ...more });
    const notes = new Map([
      ["n1", note({ c: "a" })],
      ["n2", note({ into: "n1" })],
    ]);
    const rating = closed({ target: "note", items: ["n1", "n2", "n3"], figures: [figure("n3", 4, 4)] });
    expect(linesOf(rating, notes, clusters).map(({ id, words, colour }) => [id, words, colour])).toEqual([
      ["n3", null, undefined],
      ["n1", "full", "sun"],
    ]);
  });

  it("names four quarters, and the line between them", () => {
    expect([quarterOf(5, 1), quarterOf(5, 5), quarterOf(1, 1), quarterOf(1, 5), quarterOf(3, 1)]).toEqual([
      "start",
      "plan",
      "easy",
      "later",
      "line",
    ]);
  });
});

describe("the picture", () => {
  const line = (n: number, impact: number, effort: number): Line => ({
    id: `i${n}`,
    n,
    words: "",
    colour: undefined,
    impact: { median: impact, low: impact, high: impact },
    effort: { median: effort, low: effort, high: effort },
    raters: 3,
    quarter: "line",
    differ: false,
    few: false,
    before: null,
    together: false,
    room: null,
  });

  it("has more impact higher and more effort further right", () => {
    expect(yOf(5)).toBeLessThan(yOf(1));
    expect(xOf(5)).toBeGreaterThan(xOf(1));
  });

  it.each([
    ["in the middle", 3, 3],
    ["in a corner", 5, 1],
    ["at an edge", 1, 3],
  ])("lets no number hide another where all are at one place %s", (_where, impact, effort) => {
    const places = placesOf(Array.from({ length: MOST }, (_, n) => line(n + 1, impact, effort)));
    expect(places).toHaveLength(MOST);
    for (const one of places) {
      for (const other of places)
        if (one !== other) expect(distance(one.at, other.at)).toBeGreaterThanOrEqual(2 * PLOT.radius);
      expect(one.at.x).toBeGreaterThanOrEqual(PLOT.left + PLOT.radius);
      expect(one.at.x).toBeLessThanOrEqual(PLOT.left + PLOT.size - PLOT.radius);
      expect(one.at.y).toBeGreaterThanOrEqual(PLOT.top + PLOT.radius);
      expect(one.at.y).toBeLessThanOrEqual(PLOT.top + PLOT.size - PLOT.radius);
    }
    expect(places.filter(({ moved }) => !moved)).toHaveLength(1);
  });

  it("leaves what has room at its place, and draws the first where there are too many", () => {
    const apart = placesOf([line(1, 5, 1), line(2, 1, 5)]);
    expect(apart.map(({ moved, at }) => [moved, at.x])).toEqual([
      [false, xOf(1)],
      [false, xOf(5)],
    ]);
    const crowd = placesOf(Array.from({ length: MOST + 9 }, (_, n) => line(n + 1, 3, 3)));
    expect(crowd.map(({ line: { n } }) => n)).toEqual(Array.from({ length: MOST }, (_, n) => n + 1));
  });

  it("leaves out what nobody rated", () => {
    expect(placesOf([{ ...line(1, 3, 3), impact: null, effort: null }])).toEqual([]);
  });
});
