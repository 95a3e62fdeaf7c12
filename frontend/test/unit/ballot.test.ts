import { describe, expect, test } from "vitest";
import { ballotOf } from "../../src/views/studio/pack/ballot";
import type { Snapshot } from "../../src/wire/messages";

const RULES = { dots: 3, max: 2, ownVotable: true, mayMove: false };
const note = (more: object = {}) => ({ q: "q1", text: "Full at ten", tv: 1, at: 1, ...more });

const board = (e: unknown[]): Snapshot =>
  ({
    audience: "facilitator",
    v: 9,
    workshop: {},
    e: [["question", "q1", { text: "Where?", kind: "current", n: 1, revealed: true }], ...e],
  }) as unknown as Snapshot;

describe("H12 a ballot", () => {
  test("leaves out what is hidden, held, parked or not revealed", () => {
    const snapshot = board([
      ["question", "q2", { text: "What else?", kind: "current", n: 2 }],
      ["note", "a", note()],
      ["note", "b", note({ hidden: "offensive" })],
      ["note", "c", note({ held: ["PHONE"] })],
      ["note", "d", note({ parked: true })],
      ["note", "e", note({ q: "q2" })],
    ]);

    const { lines } = ballotOf(snapshot, RULES);

    expect(lines).toEqual([{ id: "a", text: "Full at ten" }]);
  });

  test("is on themes once there are three, each by its name or by its first note", () => {
    const snapshot = board([
      ["cluster", "x", { q: "q1", label: "Full lots", colour: "sun", tr: { lang: "es", text: "Lotes llenos" } }],
      ["cluster", "y", { q: "q1", colour: "sky" }],
      ["cluster", "z", { q: "q1", label: "Buses", colour: "sky" }],
      ["cluster", "empty", { q: "q1", label: "Nothing", colour: "sky" }],
      ["note", "a", note({ c: "x" })],
      ["note", "b", note({ c: "y", text: "Nobody knows" })],
      ["note", "c", note({ c: "z" })],
    ]);

    const { lines, dots, max } = ballotOf(snapshot, RULES);

    expect(lines).toEqual([
      { id: "x", text: "Full lots", also: "Lotes llenos" },
      { id: "y", text: "Nobody knows" },
      { id: "z", text: "Buses" },
    ]);
    expect([dots, max]).toEqual([3, 2]);
  });

  test("is that of the vote that is open, with its rules", () => {
    const snapshot = board([
      ["note", "a", note()],
      ["note", "b", note({ text: "Buses" })],
      ["round", "r", { n: 1, target: "note", dots: 5, max: 1, items: ["b"], state: "open", opened: 1 }],
    ]);

    const { lines, dots, max } = ballotOf(snapshot, RULES);

    expect(lines.map(({ id }) => id)).toEqual(["b"]);
    expect([dots, max]).toEqual([5, 1]);
  });
});
