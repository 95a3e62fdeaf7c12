import { describe, expect, it } from "vitest";
import { standingOf } from "../../src/board/select";
import type { Cluster, Note, Round } from "../../src/wire/messages";

const clusters = new Map<string, Cluster>(
  Array.from({ length: 30 }, (_, n) => [`c${n}`, { q: "q1", label: `Theme ${n}`, colour: "sun" } as Cluster]),
);
const notes = new Map<string, Note>([
  ["n1", { q: "q1", text: "one", tv: 1, at: 1 }],
  ["n2", { q: "q1", text: "two", tv: 1, at: 2, into: "n1" }],
  ["n3", { q: "q1", text: "three", tv: 1, at: 3 }],
]);
const closed = (round: Partial<Round>): Round => ({
  n: 1,
  target: "cluster",
  dots: 3,
  max: 2,
  items: [],
  state: "closed",
  opened: 1,
  ...round,
});

describe("a closed vote as the room sees it", () => {
  it("names what got no dot, after what got some", () => {
    const round = closed({ items: ["c0", "c1", "c2"], tally: [["c2", 1, 1], ["c1", 4, 2]] }); // biome-ignore format: short
    expect(standingOf(round, notes, clusters)).toEqual({
      rows: [
        ["c1", 4, 2],
        ["c2", 1, 1],
        ["c0", 0, 0],
      ],
      without: 0,
    });
  });

  it("counts notes without a dot once they are too many to read, and names every theme", () => {
    const many = new Map<string, Note>(
      Array.from({ length: 30 }, (_, n) => [`n${n}`, { q: "q1", text: `Note ${n}`, tv: 1, at: n }]),
    );
    const onNotes = closed({ target: "note", items: [...many.keys()], tally: [["n9", 1, 1]] });
    expect(standingOf(onNotes, many, clusters)).toEqual({ rows: [["n9", 1, 1]], without: 29 });
    const onThemes = closed({ items: [...clusters.keys()], tally: [["c9", 1, 1]] });
    expect(standingOf(onThemes, notes, clusters)).toMatchObject({ rows: { length: 30 }, without: 0 });
  });

  it("shows equal dots by voters", () => {
    const round = closed({ items: ["c0", "c1"], tally: [["c0", 2, 1], ["c1", 2, 2]] }); // biome-ignore format: short
    expect(standingOf(round, notes, clusters).rows.map(([id]) => id)).toEqual(["c1", "c0"]);
  });

  it("does not name what was merged into something else, or is gone", () => {
    const round = closed({ target: "note", items: ["n1", "n2", "n3", "n4"], tally: [["n2", 2, 1]], now: [["n1", 2, 1]] }); // biome-ignore format: short
    expect(standingOf(round, notes, clusters).rows).toEqual([
      ["n1", 2, 1],
      ["n3", 0, 0],
    ]);
  });
});
