import { beforeEach, describe, expect, it, vi } from "vitest";
import { ReadNotes } from "../../src/board/read";
import type { Card, Group, QuestionBoard } from "../../src/board/select";
import { foldOf, toOpenFor, toRead } from "../../src/outline/fold";
import { columnsOf } from "../../src/outline/order";
import { nextAfter } from "../../src/outline/unread";

const card = (id: string, text = id, under = 0): Card => ({
  id,
  q: "q1",
  text,
  tv: 1,
  at: 1,
  under: Array.from({ length: under }, (_, n) => ({ id: `${id}u${n}`, q: "q1", text: "", tv: 1, at: 1 })),
});
const theme = (...cards: Card[]): Group => ({ id: "x", q: "q1", colour: "sun", cards });
const none: ReadonlySet<string> = new Set();
const shown = (group: Group, opened = none) => foldOf(group, opened).cards.map(({ card: { id } }) => id);

describe("a theme that is folded", () => {
  it("B153 shows two notes first and says how many more there are", () => {
    const group = theme(card("a"), card("b"), card("c"), card("d", "d", 2));
    expect(shown(group)).toEqual(["d", "a"]);
    expect(foldOf(group, none).more).toBe(2);
  });
  it("B153 shows the oldest first where none stands for more", () => {
    expect(shown(theme(card("a"), card("b"), card("c")))).toEqual(["a", "b"]);
  });
  it("B153 is whole when it was opened, the central notes still first", () => {
    const group = theme(card("a"), card("b"), card("c", "c", 1));
    expect(shown(group, new Set(["x"]))).toEqual(["c", "a", "b"]);
    expect(foldOf(group, new Set(["x"])).more).toBe(0);
  });
  it("B153 with two notes hides nothing", () => {
    expect(foldOf(theme(card("a"), card("b")), none)).toMatchObject({ more: 0, folds: false });
  });
  it("B154 shows the same words once, with how many times they were written", () => {
    const group = theme(
      card("a"),
      card("b", "Más  sombra"),
      card("c"),
      card("d", " mas sombra "),
      card("e", "¡MÁS SOMBRA!"),
    );
    expect(foldOf(group, none).cards).toMatchObject([
      { card: { id: "b" }, times: 3 },
      { card: { id: "a" }, times: 1 },
    ]);
    expect(foldOf(group, none).more).toBe(1);
  });
  it("B154 takes no note of signs alone for another", () => {
    const group = theme(card("a", "👍"), card("b", "👎"), card("c", "…"));
    expect(shown(group, new Set(["x"]))).toEqual(["a", "b", "c"]);
  });
  it("B154 shows each of them by itself when they were opened", () => {
    const group = theme(card("a"), card("b", "same"), card("c", "same"));
    expect(shown(group, new Set(["b"]))).toEqual(["b", "c", "a"]);
  });
  it("B154 is opened for a note in it, and for one that says the same as another", () => {
    const group = theme(card("a"), card("b"), card("c", "same"), card("d", "same"), card("e"));
    expect(toOpenFor("e", [group], none)).toEqual(["x"]);
    expect(toOpenFor("d", [group], none)).toEqual(["x", "c"]);
    expect(toOpenFor("a", [group], none)).toEqual([]);
    for (const { id } of group.cards) expect(shown(group, new Set(toOpenFor(id, [group], none)))).toContain(id);
  });
  it("B153 has one more stop for the keyboard, where something can be folded", () => {
    const group = theme(card("a"), card("b"), card("c"));
    const board: QuestionBoard = { groups: [group], loose: [], parked: [], notes: 3 };
    const stops = columnsOf(board, new Map([["x", foldOf(group, none)]])).flat();
    expect(stops.map(({ on, id }) => `${on} ${id}`)).toEqual(["cluster x", "note a", "note b", "more x"]);
    expect(columnsOf(board).flat().length).toBe(4);
  });
});

describe("the next unread note", () => {
  const board: QuestionBoard = {
    loose: [card("l")],
    parked: [],
    groups: [theme(card("a"), card("b"), card("c", "a"))],
    notes: 4,
  };
  const next = (from: string | null, ...read: string[]) =>
    nextAfter(toRead(board), from, ({ id }) => read.includes(id))?.id ?? null;

  it("B155 is the next one in reading order, and words that are there twice are read once", () => {
    expect(toRead(board).map(({ id }) => id)).toEqual(["l", "a", "b"]);
    expect(next("l", "l")).toBe("a");
    expect(next(null)).toBe("l");
  });
  it("B155 is found in the parking lot, too, after the themes", () => {
    const parked = { ...board, parked: [card("p")] };
    expect(toRead(parked).map(({ id }) => id)).toEqual(["l", "a", "b", "p"]);
  });
  it("B155 goes round again from the start", () => {
    expect(next("b", "b")).toBe("l");
    expect(next("a", "l", "a", "b")).toBeNull();
  });
});

describe("what was read", () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    });
  });

  it("B155 is known after a reload, and only for its own workshop", () => {
    new ReadNotes("H7KM4Q").mark([card("a")]);
    expect(new ReadNotes("H7KM4Q").has(card("a"))).toBe(true);
    expect(new ReadNotes("OTHER2").has(card("a"))).toBe(false);
  });
  it("B155 is unread again when its text changed", () => {
    const read = new ReadNotes("H7KM4Q");
    read.mark([card("a")]);
    expect(read.has({ ...card("a"), tv: 9 })).toBe(false);
    expect(read.has(card("b"))).toBe(false);
  });
  it("B155 is no reason to fail where the device keeps nonsense or nothing", () => {
    stored.set("throughline.read.H7KM4Q", "{");
    expect(new ReadNotes("H7KM4Q").has(card("a"))).toBe(false);
  });
});
