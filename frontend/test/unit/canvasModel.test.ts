import { describe, expect, it } from "vitest";
import { boardOf } from "../../src/board/select";
import { numbers } from "../../src/board/shuffle";
import { arrange, renamed, type Section } from "../../src/surface/layout";
import { heightOf, linesOf } from "../../src/surface/measure";
import { Model } from "../../src/surface/model";
import { Places } from "../../src/surface/places";
import { NOTE_MIN, NOTE_PAD, TEXT_LINE } from "../../src/surface/sizes";
import type { Cluster, Note, Question } from "../../src/wire/messages";

const QUESTIONS: (Question & { id: string })[] = [
  { id: "q1", n: 1, text: "", kind: "current", revealed: true },
  { id: "q2", n: 2, text: "", kind: "current", revealed: true },
];
const note = (at: number, more: Partial<Note> = {}): Note => ({ q: "q1", text: `note ${at}`, tv: 1, at, ...more });
const cluster = (q: string): Cluster => ({ q, label: "Theme", colour: "sun", people: 1, departments: 1 });

const traysOf = (sections: readonly Section[]) =>
  Object.fromEntries(
    sections.flatMap(({ trays }) => trays.map(({ key, items }) => [key, items.map(({ id }) => id)] as const)).sort(),
  );

function expected(notes: ReadonlyMap<string, Note>, clusters: ReadonlyMap<string, Cluster>) {
  const trays = QUESTIONS.flatMap(({ id }) => {
    const { groups, loose, parked } = boardOf(id, notes, clusters);
    const some = (key: string, cards: readonly { id: string }[]) =>
      cards.length > 0 ? [[`${key}:${id}`, cards] as const] : [];
    return [
      ...some("loose", loose),
      ...groups.map((group) => [`cluster:${group.id}`, group.cards] as const),
      ...some("parked", parked),
    ];
  });
  return Object.fromEntries(trays.map(([key, cards]) => [key, cards.map(({ id }) => id)] as const).sort());
}

describe("the trays of the canvas", () => {
  it("B201 hold what the outline holds, after any history", () => {
    for (const seed of ["one", "two", "three", "four"]) {
      const chance = numbers(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
      const notes = new Map<string, Note>();
      let clusters = new Map<string, Cluster>([
        ["c1", cluster("q1")],
        ["c2", cluster("q1")],
        ["c3", cluster("q2")],
      ]);
      const model = new Model(() => 80);
      for (let turn = 0; turn < 150; turn++) {
        const ids = [...notes.keys()];
        const id = ids.length > 0 ? pick(ids) : "";
        const old = notes.get(id);
        const what = chance();
        if (!old || what < 0.35) notes.set(`n${turn}`, note(Math.floor(chance() * 40), { q: pick(["q1", "q2"]) }));
        else if (what < 0.6)
          notes.set(id, { ...old, c: pick(old.q === "q1" ? ["c1", "c2", undefined] : ["c3", undefined]) } as Note);
        else if (what < 0.72) {
          // Never in a ring: only under what was written before, and of its own question.
          const tops = ids.filter((other) => ids.indexOf(other) < ids.indexOf(id) && notes.get(other)?.q === old.q);
          if (tops.length > 0) notes.set(id, { ...old, into: pick(tops) });
        } else if (what < 0.8) notes.set(id, { ...old, into: undefined } as unknown as Note);
        else if (what < 0.88) notes.set(id, { ...old, parked: !old.parked });
        else if (what < 0.94) notes.delete(id);
        else
          clusters = new Map(
            [...clusters].filter(([key]) => key !== "c2").concat(clusters.has("c2") ? [] : [["c2", cluster("q1")]]),
          );
        model.look(new Map(notes), clusters);
        expect([seed, turn, traysOf(model.sections(QUESTIONS))]).toEqual([seed, turn, expected(notes, clusters)]);
      }
    }
  });

  it("B202 keep their lists where nothing changed, and a theme keeps its place when the server names it", () => {
    const model = new Model(() => 80);
    const notes = new Map([
      ["a", note(1)],
      ["b", note(2, { c: "c1" })],
      ["x", note(3, { c: "~new" })],
    ]);
    const clusters = new Map([
      ["c1", cluster("q1")],
      ["~new", cluster("q1")],
    ]);
    model.look(notes, clusters);
    const before = model.sections(QUESTIONS);
    const plan = arrange(before);
    const named = new Map([
      ["c1", cluster("q1")],
      ["7f", cluster("q1")],
    ]);
    model.look(new Map([...notes, ["x", note(3, { c: "7f" })]]), named);
    const after = model.sections(QUESTIONS);
    expect(after[0]?.trays.find(({ key }) => key === "cluster:c1")?.items).toBe(
      before[0]?.trays.find(({ key }) => key === "cluster:c1")?.items,
    );
    const now = new Places(arrange(after, renamed(plan, after)));
    const was = new Places(plan);
    expect(now.note("x")).toEqual(was.note("x"));
    expect(now.trays.get("cluster:7f")?.rect).toEqual(was.trays.get("cluster:~new")?.rect);
  });
});

describe("the height of a note", () => {
  const wide = (word: string) => word.length * 10;

  it("B200 has room for every line, of long words and of empty lines too", () => {
    expect(linesOf("aaaa bbbb cccc", 100, wide)).toBe(2);
    expect(linesOf("aaaa\n\nbbbb", 100, wide)).toBe(3);
    expect(linesOf("a".repeat(35), 100, wide)).toBe(4);
    expect(linesOf("", 100, wide)).toBe(1);
    const ten = "word ".repeat(170).trim();
    expect(heightOf(ten, "", { text: wide, foot: wide })).toBeGreaterThanOrEqual(NOTE_PAD + 50 * TEXT_LINE);
    expect(heightOf("a", "", { text: wide, foot: wide })).toBe(NOTE_MIN);
    expect(heightOf("a", "Late", { text: wide, foot: wide })).toBeGreaterThan(NOTE_PAD + TEXT_LINE);
  });
});
