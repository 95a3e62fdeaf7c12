import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Card, Group } from "../../src/board/select";
import { Folding } from "../../src/outline/folding";
import { columnsOf, type Stop } from "../../src/outline/order";

const card = (id: string): Card => ({ id, q: "q1", text: id, tv: 1, at: 1, under: [] });
const theme = (id: string, many: number): Group => ({
  id,
  q: "q1",
  colour: "sun",
  cards: Array.from({ length: many }, (_, n) => card(`${id}${n}`)),
});
const none: ReadonlySet<string> = new Set();
const [x, y] = [theme("x", 2), theme("y", 9)];
const name = (id: string): Stop => ({ on: "cluster", id });
const note = (id: string): Stop => ({ on: "note", id });

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});

describe("the arrows of a tree", () => {
  const press = (folding: Folding, from: Stop, key: string) => {
    const groups = [x, y];
    const folded = new Map(groups.map((group) => [group.id, folding.foldOf(group, none)]));
    return folding.step(columnsOf({ loose: [card("l")], groups, parked: [], notes: 12 }, folded), from, key);
  };

  it("B170 left leads to the theme's name, then closes it, and then nowhere", () => {
    const folding = new Folding(null);
    expect(press(folding, note("x1"), "ArrowLeft")).toEqual(name("x"));
    expect(press(folding, name("x"), "ArrowLeft")).toEqual(name("x"));
    expect([...folding.closed.value]).toEqual(["x"]);
    expect(press(folding, name("x"), "ArrowLeft")).toBeNull();
  });
  it("B170 right opens a closed theme, then leads into it, and from a note nowhere", () => {
    const folding = new Folding(null);
    folding.close("x", true);
    expect(press(folding, name("x"), "ArrowRight")).toEqual(name("x"));
    expect([...folding.closed.value]).toEqual([]);
    expect(press(folding, name("x"), "ArrowRight")).toEqual(note("x0"));
    expect(press(folding, note("x0"), "ArrowRight")).toBeNull();
  });
  it("B170 down goes past what is folded away, and whole pages go by theme", () => {
    const folding = new Folding(null);
    folding.close("x", true);
    expect(press(folding, name("x"), "ArrowDown")).toEqual(name("y"));
    expect(press(folding, note("y1"), "PageUp")).toEqual(name("x"));
    expect(press(folding, name("x"), "PageDown")).toEqual(name("y"));
    expect(press(folding, note("l"), "ArrowLeft")).toBeNull();
  });
});

describe("what is folded on the console", () => {
  it("B171 a theme of up to eight cards is whole, of a larger one the central notes stand first", () => {
    const folding = new Folding(null);
    expect(folding.foldOf(theme("z", 8), none)).toMatchObject({ more: 0, folds: false });
    expect(folding.foldOf(y, none)).toMatchObject({ more: 7, folds: true });
    expect(folding.foldOf(y, new Set(["y"]))).toMatchObject({ more: 0, folds: true });
  });
  it("B170 a closed theme shows nothing and is opened by no note that moves into it", () => {
    const folding = new Folding(null);
    folding.close("y", true);
    expect(folding.foldOf(y, none).cards).toEqual([]);
    expect(folding.toOpenFor("y8", [x, y], none)).toEqual([]);
    expect(folding.home(note("y8"), [x, y])).toEqual(name("y"));
  });
  it("B173 what folds away leaves its place to the theme's name", () => {
    const folding = new Folding(null);
    expect(folding.home({ on: "more", id: "y" }, [x, y])).toEqual(name("y"));
    expect(folding.home(note("gone"), [x, y])).toBeNull();
  });
  it("B170 all are folded and unfolded at once, whole", () => {
    const folding = new Folding(null);
    folding.closeAll(["x", "y"]);
    expect(folding.foldOf(x, none).cards).toEqual([]);
    folding.openAll(["x", "y"]);
    expect(folding.foldOf(y, folding.opened.value)).toMatchObject({ more: 0 });
  });
  it("B172 what is looked for is whole, whatever was folded before, and folds by hand", () => {
    const folding = new Folding(null);
    folding.close("y", true);
    const looked = folding.lookFor(true);
    expect(looked.foldOf(y, none).cards.length).toBe(9);
    looked.close("y", true);
    expect(looked.foldOf(y, none).cards).toEqual([]);
    expect(folding.lookFor(false)).toBe(folding);
  });
  it("B172 who is led to a note finds its theme and its question open, and is there", () => {
    const folding = new Folding(null);
    folding.close("y", true);
    folding.fold("q1", true);
    folding.show("y8", "q1", "y");
    expect(folding.closed.value.has("y")).toBe(false);
    expect(folding.questions.value.get("q1")).toBe(true);
    expect(folding.last.value).toEqual(note("y8"));
    expect(folding.toOpenFor("y8", [x, y], none)).toEqual(["y"]);
  });
  it("B170 is known after a reload, and is no reason to fail where the device keeps nonsense", () => {
    new Folding("folds").close("x", true);
    expect([...new Folding("folds").closed.value]).toEqual(["x"]);
    expect(new Folding("others").closed.value.size).toBe(0);
    stored.set("folds", "{");
    expect(new Folding("folds").closed.value.size).toBe(0);
  });
});
