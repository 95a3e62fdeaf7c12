import { describe, expect, it } from "vitest";
import { numbers } from "../../src/board/shuffle";
import { TwinFinder } from "../../src/board/twinFinder";
import { type TwinNote, twinsIn } from "../../src/board/twins";
import type { With } from "../../src/board/view";
import type { Note, Question } from "../../src/wire/messages";

/** Notes in the order they were written. */
const written = (...texts: string[]): TwinNote[] => texts.map((text, n) => ({ id: `n${n}`, text, at: n }));
const offered = (notes: readonly TwinNote[], kept?: ReadonlySet<string>) =>
  twinsIn("q1", notes, kept && { kept }).map(({ nearly, notes }) => [
    nearly ? "nearly" : "same",
    ...notes.map(({ id }) => id),
  ]);

describe("the same words", () => {
  it("B225 are the same whatever case, accents, marks and blanks", () => {
    const notes = written("La estación está LLENA", "¡La  estacion esta llena!", "The lot's full", "the lots full.");
    expect(offered(notes)).toEqual([
      ["same", "n0", "n1"],
      ["same", "n2", "n3"],
    ]);
  });

  it("B225 are the same composed and decomposed, and a vowel mark of another script is a letter", () => {
    expect(offered(written("Caf\u00e9 cerrado", "Cafe\u0301 cerrado", "\u0915\u093f", "\u0915\u093e"))).toEqual([
      ["same", "n0", "n1"],
    ]);
  });

  it("B225 marks alone are no words", () => {
    expect(offered(written("👍", "👎", "…", "…", ""))).toEqual([]);
  });
});

describe("nearly the same words", () => {
  it.each([
    ["articles and the like are left out", "The lot is full at noon", "Lot full at the noon"],
    ["in Spanish as well", "El lote está lleno al mediodía", "Lote está lleno a el mediodía, lleno"],
    ["four words in five", "Weekday commuters use our lot as parking", "Weekday commuters use lot as cheap parking"],
  ])("B226 %s", (_, one, other) => {
    const notes = written(one, other);
    const twins = twinsIn("q1", notes);
    expect(twins.map(({ nearly, notes }) => [nearly, notes.length])).toEqual([[true, 2]]);
  });

  it.each([
    ["what is denied", "The machine at the gate takes cash", "The machine at the gate never takes cash"],
    ["another number", "Queue at the north gate lasts 40 minutes", "Queue at the north gate lasts 15 minutes"],
    ["one word", "the lot", "a lot"],
    ["a short text with another word", "Radio is broken", "Radio is fine"],
    ["less than four in five", "Weekday commuters use cheap parking", "Weekend visitors use cheap parking"],
  ])("B226 %s is something else", (_, one, other) => {
    expect(offered(written(one, other))).toEqual([]);
  });

  it("B226 all are like the oldest; likes of likes are not drawn in", () => {
    const notes = written("alpha beta gamma delta", "alpha beta gamma delta epsilon", "beta gamma delta epsilon zeta");
    expect(offered(notes)).toEqual([["nearly", "n0", "n1"]]);
  });

  it("B226 what is there several times is decided before what is nearly the same", () => {
    const notes = written("the machine eats all coins", "The machine eats all coins", "All coins: the machine eats it");
    expect(offered(notes)).toEqual([["same", "n0", "n1"]]);
    expect(offered(notes.slice(1))).toEqual([["nearly", "n1", "n2"]]);
  });

  it("B227 2,000 notes are compared with the few that share a rare word, and come out the same in any order", () => {
    const chance = numbers("many");
    const word = () =>
      `w${"abcdefghijklmnopqrstuvwxyz"[Math.floor(chance() * 26)]}${letters(Math.floor(chance() * 50))}`;
    const texts = Array.from({ length: 1_900 }, () => Array.from({ length: 8 }, word).join(" "));
    for (let n = 0; n < 100; n++) texts.push(`${texts[n * 7]}${n % 2 === 0 ? "!" : ` ${word()}`}`);
    const notes = written(...texts);
    let compared = 0;
    const twins = twinsIn("q1", notes, { compared: () => (compared += 1) });
    const mixed = [...notes].map((note) => ({ note, by: chance() })).sort((a, b) => a.by - b.by);
    const again = twinsIn(
      "q1",
      mixed.map(({ note }) => note),
    );
    expect(twins.length).toBe(100);
    expect(compared).toBeLessThan(20_000);
    expect(again).toEqual(twins);
  });
});

/** A number in letters, as figures are strict. */
const letters = (n: number): string => [...String(n)].map((figure) => "abcdefghij"[Number(figure)]).join("");

const note = (more: Partial<Note> = {}): Note => ({ q: "q1", text: "Lot is full", tv: 1, at: 1, ...more });
const question = (id: string, revealed = true): With<Question> => ({ id, n: 1, text: id, kind: "current", revealed });
const board = (notes: Record<string, Note>) => new Map(Object.entries(notes));
const nothing: ReadonlySet<string> = new Set();

describe("twins on a board", () => {
  it("B227 are what the room sees by itself, within one question, and the oldest stays", () => {
    const notes = board({
      late: note({ at: 9 }),
      hidden: note({ hidden: "other" }),
      held: note({ held: ["phone"] }),
      parked: note({ parked: true }),
      merged: note({ into: "early" }),
      early: note({ at: 2 }),
      elsewhere: note({ q: "q2" }),
      covered: note({ q: "q3" }),
      alsoCovered: note({ q: "q3" }),
    });
    const twins = new TwinFinder().find([question("q1"), question("q2"), question("q3", false)], notes, nothing);
    expect(twins.map(({ notes }) => notes.map(({ id }) => id))).toEqual([["early", "late"]]);
  });

  it("B227 are not looked for again when a note moves, and are when its words change", () => {
    const finder = new TwinFinder();
    const before = board({ a: note(), b: note({ at: 2 }) });
    const first = finder.find([question("q1")], before, nothing);
    const moved = finder.find([question("q1")], new Map(before).set("b", note({ at: 2, c: "c1" })), nothing);
    const edited = finder.find([question("q1")], new Map(before).set("b", note({ at: 2, text: "Other" })), nothing);
    expect(first).toHaveLength(1);
    expect(moved).toBe(first);
    expect(edited).toEqual([]);
  });

  it("B229 kept apart stay away with more of the same, and come back when words change", () => {
    const notes = written(
      "Lot is full",
      "lot is full",
      "Weekday commuters use lot as parking",
      "Weekday commuters use as parking lot",
    );
    const kept = new Set(twinsIn("q1", notes).flatMap(({ apart }) => apart));
    expect(offered(notes)).toHaveLength(2);
    expect(offered([...notes, { id: "n9", text: "LOT IS FULL", at: 9 }], kept)).toEqual([]);
    const changed = notes.map((one) =>
      one.id === "n3" ? { ...one, text: "Weekday commuters use the parking lot" } : one,
    );
    expect(offered(changed, kept)).toEqual([["nearly", "n2", "n3"]]);
    expect([...kept].join()).not.toMatch(/lot|full/);
  });
});
