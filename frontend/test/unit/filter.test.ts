import { describe, expect, it } from "vitest";
import { boardOf } from "../../src/board/select";
import { EVERYTHING, type Filter, filtered } from "../../src/outline/filter";
import type { Cluster, Note } from "../../src/wire/messages";

const note = (text: string, more: Partial<Note> = {}): Note => ({ q: "q1", text, tv: 1, at: 1, ...more });
const notes = new Map<string, Note>([
  ["1", note("El día más lento", { c: "c", dept: "Parks" })],
  ["2", note("No signs", { dept: "Fire" })],
  ["3", note("Signs are bleached", { into: "2", dept: "Parks" })],
  ["4", note("Card readers fail")],
  ["5", note("The canteen is loud", { parked: true, dept: "Parks" })],
]);
const clusters = new Map<string, Cluster>([["c", { q: "q1", label: "Queues", colour: "sun" }]]);
const board = boardOf("q1", notes, clusters);
const own = new Set(["3"]);
const left = (part: Partial<Filter>) => {
  const { groups, loose, notes } = filtered(board, { ...EVERYTHING, ...part }, own);
  return {
    cards: [...groups.flatMap(({ cards }) => cards), ...loose].map(({ id }) => id),
    groups: groups.length,
    notes,
  };
};

describe("a filter", () => {
  it("that asks for nothing leaves the board as it is", () => {
    expect(filtered(board, { ...EVERYTHING, words: "  " }, own)).toBe(board);
  });

  it("finds words without accents and case, and leaves out themes that hold none of them", () => {
    expect(left({ words: "DIA" })).toEqual({ cards: ["1"], groups: 1, notes: 1 });
    expect(left({ words: "readers" })).toEqual({ cards: ["4"], groups: 0, notes: 1 });
  });

  it("finds parked notes where they are, and counts them by themselves", () => {
    expect(board.parked.map(({ id }) => id)).toEqual(["5"]);
    expect(board.notes).toBe(4);
    expect(filtered(board, { ...EVERYTHING, words: "canteen" }, own)).toMatchObject({
      groups: [],
      loose: [],
      parked: [{ id: "5" }],
      notes: 0,
    });
    expect(filtered(board, { ...EVERYTHING, loose: true }, own).parked).toEqual([]);
  });

  it("finds a card by what is merged under it, and counts both", () => {
    expect(left({ words: "bleached" })).toEqual({ cards: ["2"], groups: 0, notes: 2 });
    expect(left({ mine: true }).cards).toEqual(["2"]);
  });

  it("goes by how things were sorted: a theme with all its notes, a note by itself", () => {
    const sorted = boardOf(
      "q1",
      new Map([...notes, ["4", note("Card readers fail", { help: "technology" })]]),
      new Map([["c", { ...(clusters.get("c") as Cluster), finding: "disputed", elsewhere: true }]]),
    );
    const cards = (mark: string) => {
      const { groups, loose, notes } = filtered(sorted, { ...EVERYTHING, mark }, own);
      return [[...groups.flatMap(({ cards }) => cards), ...loose].map(({ id }) => id), notes];
    };
    expect(cards("disputed")).toEqual([["1"], 1]);
    expect(cards("department")).toEqual([["1"], 1]);
    expect(cards("technology")).toEqual([["4"], 1]);
    expect(cards("people")).toEqual([[], 0]);
  });

  it("goes by department, and by what is in no theme", () => {
    expect(left({ dept: "Parks" }).cards).toEqual(["1", "2"]);
    expect(left({ loose: true })).toEqual({ cards: ["2", "4"], groups: 0, notes: 3 });
    expect(left({ loose: true, dept: "Fire" }).cards).toEqual(["2"]);
  });
});
