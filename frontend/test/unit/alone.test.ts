import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Card, QuestionBoard } from "../../src/board/select";
import { aloneOf, LOOSE } from "../../src/views/projector/alone";
import { Wall } from "../../src/views/projector/wall";

const card = (id: string, text = id, under = 0): Card => ({
  id,
  q: "q1",
  text,
  tv: 1,
  at: 1,
  under: Array.from({ length: under }, (_, n) => ({ id: `${id}u${n}`, q: "q1", text: "", tv: 1, at: 1 })),
});
const board = (themes: Record<string, Card[]>, loose: Card[] = []): QuestionBoard => ({
  groups: Object.entries(themes).map(([id, cards]) => ({ id, q: "q1", colour: "sun", cards })),
  loose,
  parked: [card("parked")],
  notes: 0,
});
const some = (n: number, of: string) => Array.from({ length: n }, (_, at) => card(`${of}${at}`));

describe("themes, one at a time", () => {
  it("B221 come largest first, without the empty ones, and what is in no theme comes last", () => {
    const all = aloneOf(board({ a: some(1, "a"), b: [], c: some(3, "c") }, some(5, "l")));
    expect(all.map(({ id, notes }) => [id, notes])).toEqual([
      ["c", 3],
      ["a", 1],
      [LOOSE, 5],
    ]);
  });

  it("B221 show their central notes first, the same words once with all they stand for", () => {
    const cards = [card("a"), card("b", "Shade"), card("c", "c", 2), card("d", " shade ", 1)];
    const [theme] = aloneOf(board({ x: cards }));
    expect(theme?.cards.map(({ card: { id }, times }) => [id, times])).toEqual([
      ["b", 3],
      ["c", 3],
      ["a", 1],
    ]);
    expect(theme?.notes).toBe(7);
  });

  it("B224 never show what is parked", () => {
    expect(aloneOf(board({}))).toEqual([]);
  });
});

describe("the wall", () => {
  const kept = new Map<string, string>();
  let wall: Wall;
  /** What comes to be on the board, and which theme of which the wall shows then. */
  const seen = (themes: Record<string, number>, loose = 0, place = "a1 q1") => {
    const cards = Object.fromEntries(Object.entries(themes).map(([id, n]) => [id, some(n, id)]));
    const order = wall.arrange(place, aloneOf(board(cards, some(loose, "l")))).map(({ id }) => id);
    const shown = wall.shown();
    if (shown !== undefined) wall.stay(shown);
    return `${shown} of ${order.join("")}`;
  };

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    wall = new Wall("H7KM4Q");
  });

  it("B222 keeps theme and order while others grow, and new ones follow", () => {
    expect(seen({ a: 3, b: 2 }, 1)).toBe("a of ab-");
    wall.go(1);
    expect(seen({ a: 3, b: 9, c: 5 }, 1)).toBe("b of abc-");
    expect(seen({ a: 9, b: 1, c: 5, d: 7 }, 2)).toBe("b of abcd-");
  });

  it.each([
    ["in the middle", 1, { a: 3, c: 1 }, "c of ac"],
    ["at the end", 2, { a: 3, b: 2 }, "b of ab"],
    ["at the start", 0, { b: 2, c: 1 }, "b of bc"],
    ["with all after it", 1, { a: 3 }, "a of a"],
    ["with all others", 1, {}, "undefined of "],
  ])("B222 of a theme that goes %s the one that takes its place is shown", (_, steps, left, expected) => {
    seen({ a: 3, b: 2, c: 1 });
    for (let n = 0; n < steps; n++) wall.go(1);
    expect(seen(left)).toBe(expected);
  });

  it("B222 stays where it went when the theme comes back, which has its old place", () => {
    seen({ a: 3, b: 2, c: 1 });
    expect(seen({ b: 2, c: 1 })).toBe("b of bc");
    expect(seen({ a: 1, b: 2, c: 1 })).toBe("b of abc");
  });

  it("B223 goes round both ways, however fast the keys", () => {
    seen({ a: 3, b: 2 }, 1);
    wall.go(1);
    wall.go(1);
    expect(wall.shown()).toBe(LOOSE);
    wall.go(1);
    expect(wall.shown()).toBe("a");
    wall.go(-1);
    expect(wall.shown()).toBe(LOOSE);
  });

  it("B222 begins anew in another activity, where nothing is paused or chosen", () => {
    seen({ a: 3, b: 2 });
    wall.go(1);
    wall.pause();
    wall.choose("a1", true);
    expect([wall.paused("a1 q1"), wall.alone("a1"), wall.alone("a2")]).toEqual([true, true, undefined]);
    expect(seen({ a: 3, b: 4 }, 0, "a2 q1")).toBe("b of ba");
    expect(wall.paused("a2 q1")).toBe(false);
  });

  it("B222 is after a reload where it was", () => {
    seen({ a: 3, b: 2 });
    wall.go(1);
    wall.choose("a1", true);
    wall = new Wall("H7KM4Q");
    expect(seen({ a: 3, b: 2 })).toBe("b of ab");
    expect(wall.alone("a1")).toBe(true);
  });

  it.each(["{", "null", "7", '{"shown":3}'])("what is kept as %s is as nothing", (value) => {
    kept.set("throughline.wall.H7KM4Q", value);
    wall = new Wall("H7KM4Q");
    expect(seen({ a: 3 })).toBe("a of a");
  });
});
