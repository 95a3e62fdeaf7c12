import { describe, expect, it } from "vitest";
import { lengthOf, wordsIn } from "../../src/board/length";
import {
  overlayClusters,
  overlayDots,
  overlayNotes,
  overlayOwnNotes,
  overlayRatings,
  overlaySaid,
} from "../../src/board/overlay";
import type { OnItsWay } from "../../src/board/pending";
import { boardOf, compareIds, dotsPlaced, lastClosedRound, openRound, ownNotesOf, topOf } from "../../src/board/select";
import type { Cluster, Command, Note, Round } from "../../src/wire/messages";

const way = (...commands: Command[]): OnItsWay[] =>
  commands.map((command, n) => ({ command: { id: `id${n}`, ...command }, at: n }));
const note = (text: string, more: Partial<Note> = {}): Note => ({ q: "q1", text, tv: 1, at: 1, ...more });
const cluster = (label: string, more: Partial<Cluster> = {}): Cluster => ({ q: "q1", label, colour: "sun", ...more });

const notes = new Map([
  ["a", note("a", { c: "x" })],
  ["b", note("b", { at: 2 })],
  ["c", note("c", { at: 3, into: "a" })],
]);
const clusters = new Map([
  ["x", cluster("X")],
  ["y", cluster("Y")],
]);

describe("notes with commands on their way", () => {
  it("are the server's own when nothing is", () => {
    expect(overlayNotes(notes, [])).toBe(notes);
  });
  it("move, and leave their theme", () => {
    const view = overlayNotes(
      notes,
      way({ c: "note.move", d: { notes: ["a"], to: null } }, { c: "note.move", d: { notes: ["b"], to: "y" } }),
    );
    expect([view.get("a")?.c, view.get("b")?.c]).toEqual([undefined, "y"]);
    expect("c" in (view.get("a") as object)).toBe(false);
  });
  it("merge and split", () => {
    const view = overlayNotes(
      notes,
      way({ c: "note.merge", d: { note: "b", into: "a" } }, { c: "note.split", d: { note: "c" } }),
    );
    expect([view.get("b")?.into, view.get("c")?.into]).toEqual(["a", undefined]);
  });
  it("follow their theme into another, or out when it goes", () => {
    expect(overlayNotes(notes, way({ c: "cluster.merge", d: { cluster: "x", into: "y" } })).get("a")?.c).toBe("y");
    expect(overlayNotes(notes, way({ c: "cluster.remove", d: { cluster: "x" } })).get("a")?.c).toBeUndefined();
  });
  it("gather in a theme that the server does not know yet", () => {
    const pending = way({ c: "cluster.add", d: { q: "q1", label: "New", notes: ["a", "b"] } });
    const board = boardOf("q1", overlayNotes(notes, pending), overlayClusters(clusters, pending));
    expect(board.groups.at(-1)).toMatchObject({ id: "~id0", label: "New", cards: [{ id: "a" }, { id: "b" }] });
  });
  it("disappear when deleted and change when edited", () => {
    const view = overlayNotes(
      notes,
      way({ c: "note.delete", d: { note: "a" } }, { c: "note.edit", d: { note: "b", text: "bb", tv: 1 } }),
    );
    expect([view.has("a"), view.get("b")?.text]).toEqual([false, "bb"]);
  });
});

describe("one's own", () => {
  const own = new Map([["a", { q: "q1", text: "a", tv: 1, at: 1 }]]);
  it("notes are saved, or not yet", () => {
    const pending = way(
      { c: "note.edit", d: { note: "a", text: "aa", tv: 1 } },
      { c: "note.add", d: { q: "q1", text: "new" } },
    );
    const view = overlayOwnNotes(own, pending);
    expect(ownNotesOf("q1", view).map(({ text, saved }) => [text, saved])).toEqual([
      ["new", false],
      ["aa", false],
    ]);
  });
  it("ratings replace what was said, are taken back, and leave the others alone", () => {
    const given = new Map([["p", { items: { i: [1, 2] as [number, number], k: [3, 3] as [number, number] } }]]);
    const rate = (item: string, impact: number): Command => ({
      c: "item.rate",
      d: { rating: "p", item, impact, effort: 1 },
    });
    const items = (...commands: Command[]) => overlayRatings(given, way(...commands)).get("p")?.items;
    expect(items(rate("i", 5))).toEqual({ i: [5, 1], k: [3, 3] });
    expect(items(rate("i", 5), { c: "item.unrate", d: { rating: "p", item: "i" } })).toEqual({ k: [3, 3] });
    expect(items()).toEqual({ i: [1, 2], k: [3, 3] });
  });

  it("dots come and go, never below none", () => {
    const given = new Map([["r", { i: 1 }]]);
    const cast = (c: "dot.cast" | "dot.take", item: string) => ({ c, d: { round: "r", item } }) as Command;
    expect(
      overlayDots(given, way(cast("dot.cast", "i"), cast("dot.cast", "k"), cast("dot.take", "z"))).get("r"),
    ).toEqual({ i: 2, k: 1, z: 0 });
    expect(dotsPlaced({ i: 2, k: 1 })).toBe(3);
  });
  it("B151 done, or in need of time, is what was said last, and never both", () => {
    const said = (done: boolean, needing: boolean) => ({ done, needing });
    const done = (on: boolean): Command => ({ c: "done.mark", d: { on } });
    const need = (on: boolean): Command => ({ c: "time.need", d: { on } });
    expect(overlaySaid(said(false, false), way(done(true)))).toEqual(said(true, false));
    expect(overlaySaid(said(true, false), way(done(true), done(false)))).toEqual(said(false, false));
    expect(overlaySaid(said(true, false), way(need(true)))).toEqual(said(false, true));
    expect(overlaySaid(said(false, true), way(done(false)))).toEqual(said(false, true));
    expect(overlaySaid(said(false, true), way(done(true), need(false)))).toEqual(said(true, false));
  });
});

describe("a question's board", () => {
  it("has themes with their cards, loose cards, and merged notes under their card", () => {
    const board = boardOf("q1", notes, clusters);
    expect(board.groups.map(({ id, cards }) => [id, cards.map((card) => card.id)])).toEqual([
      ["x", ["a"]],
      ["y", []],
    ]);
    expect(board.groups[0]?.cards[0]?.under.map(({ id }) => id)).toEqual(["c"]);
    expect([board.loose.map(({ id }) => id), board.notes]).toEqual([["b"], 3]);
  });
  it("shows a note whose card is gone as a card, and one whose theme is gone as loose", () => {
    const board = boardOf("q1", new Map([["c", note("c", { into: "gone", c: "gone too" })]]), new Map());
    expect(board.loose.map(({ id }) => id)).toEqual(["c"]);
  });
  it("finds the card through merges of merges, also when they run in a circle", () => {
    const chain = new Map([
      ["a", note("a", { into: "b" })],
      ["b", note("b", { into: "c" })],
      ["c", note("c")],
    ]);
    expect(topOf("a", chain)).toBe("c");
    const circle = new Map([
      ["a", note("a", { into: "b" })],
      ["b", note("b", { into: "a" })],
    ]);
    expect(["a", "b"]).toContain(topOf("a", circle));
  });
  it("hands out the same card for the same note, so that thousands need not be drawn again", () => {
    const [before, after] = [
      boardOf("q1", notes, clusters),
      boardOf("q1", new Map(notes).set("d", note("d")), clusters),
    ];
    expect(after.loose.find(({ id }) => id === "b")).toBe(before.loose.find(({ id }) => id === "b"));
  });
  it("keeps the order of creation: ids are numbers in base 36", () => {
    expect(["10", "z", "~n", "2"].sort(compareIds)).toEqual(["2", "z", "10", "~n"]);
  });
});

describe("rounds", () => {
  const round = (n: number, state: Round["state"]): Round & { id: string } => ({
    id: `r${n}`,
    n,
    state,
    target: "cluster",
    dots: 3,
    max: 2,
    items: [],
    opened: 1,
  });
  it("are found by state", () => {
    const rounds = [round(1, "closed"), round(2, "closed"), round(3, "open")];
    expect([openRound(rounds)?.n, lastClosedRound(rounds)?.n, openRound([])]).toEqual([3, 2, null]);
  });
});

describe("length", () => {
  it("counts code points after normalization, like the server", () => {
    expect(lengthOf("  e\u0301👩‍🚒 ")).toBe(4);
    expect(wordsIn("  one  two\nthree ")).toBe(3);
  });
});
