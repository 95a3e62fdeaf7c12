import { effect } from "@preact/signals";
import { describe, expect, it } from "vitest";
import type { Command, Mine, Note, OwnNote, ServerMessage, Upsert } from "../../src/wire/messages";
import { entity, settle, snapshotAt, Table } from "./playground";

const note = (text: string, more: Partial<Note> = {}): Note => ({ q: "q1", text, tv: 1, at: 1, ...more });
const own = (text: string, more: Partial<OwnNote> = {}): OwnNote => ({ q: "q1", text, tv: 1, at: 1, ...more });
const cluster = (label: string) => ({ q: "q1", label, colour: "stone" as const });

const board: Upsert[] = [
  entity("note", "a", note("one")),
  entity("note", "b", note("two", { c: "x" })),
  entity("note", "e", note("three", { into: "a" })),
  entity("cluster", "x", cluster("Parking")),
  entity("cluster", "y", cluster("Shade")),
];
const ownA = ["note", "a", own("one")] as const;
const dots = (held: Record<string, number>) => ({ u: [["dots", "r", held] as const] });

interface Case {
  name: string;
  command: Command;
  /** What the server sends beside the answer. */
  mine?: Partial<Mine>;
  u?: Upsert[];
  r?: [string, string][];
  /** What a person may see, before and after; nothing else may show at any moment. */
  before: string;
  after: string;
}

const cases: Case[] = [
  {
    name: "a new note among one's own",
    command: { c: "note.add", d: { q: "q1", text: "new" } },
    mine: { u: [["note", "9", own("new")]] },
    u: [entity("note", "9", note("new"))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one, new | one, two in Parking, three under one, new | Parking, Shade | 1",
  },
  {
    name: "an edited note",
    command: { c: "note.edit", d: { note: "a", text: "uno", tv: 1 } },
    mine: { u: [["note", "a", own("uno")]] },
    u: [entity("note", "a", note("uno"))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own uno | uno, two in Parking, three under uno | Parking, Shade | 1",
  },
  {
    name: "a deleted note",
    command: { c: "note.delete", d: { note: "a" } },
    mine: { r: [["note", "a"]] },
    u: [entity("note", "e", note("three"))],
    r: [["note", "a"]],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own  | two in Parking, three | Parking, Shade | 1",
  },
  {
    name: "a moved note",
    command: { c: "note.move", d: { notes: ["a"], to: "y" } },
    mine: { u: [["note", "a", own("one", { c: "y" })]] },
    u: [entity("note", "a", note("one", { c: "y" }))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one in Shade, two in Parking, three under one | Parking, Shade | 1",
  },
  {
    name: "a merged note",
    command: { c: "note.merge", d: { note: "b", into: "a" } },
    u: [entity("note", "b", note("two", { c: "x", into: "a" }))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Parking under one, three under one | Parking, Shade | 1",
  },
  {
    name: "a note taken out of a merge",
    command: { c: "note.split", d: { note: "e" } },
    u: [entity("note", "e", note("three"))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Parking, three | Parking, Shade | 1",
  },
  {
    name: "a new theme around a note",
    command: { c: "cluster.add", d: { q: "q1", label: "New", notes: ["a"] } },
    mine: { u: [["note", "a", own("one", { c: "9" })]] },
    u: [entity("cluster", "9", cluster("New")), entity("note", "a", note("one", { c: "9" }))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one in New, two in Parking, three under one | Parking, Shade, New | 1",
  },
  {
    name: "a new theme without a note",
    command: { c: "cluster.add", d: { q: "q1", label: "New", notes: [] } },
    u: [entity("cluster", "9", cluster("New"))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Parking, three under one | Parking, Shade, New | 1",
  },
  {
    name: "a theme split off",
    command: { c: "cluster.split", d: { cluster: "x", notes: ["b"], label: "New" } },
    u: [entity("cluster", "9", cluster("New")), entity("note", "b", note("two", { c: "9" }))],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in New, three under one | Parking, Shade, New | 1",
  },
  {
    name: "a theme merged into another",
    command: { c: "cluster.merge", d: { cluster: "x", into: "y" } },
    u: [entity("note", "b", note("two", { c: "y" }))],
    r: [["cluster", "x"]],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Shade, three under one | Shade | 1",
  },
  {
    name: "a theme taken away",
    command: { c: "cluster.remove", d: { cluster: "x" } },
    u: [entity("note", "b", note("two"))],
    r: [["cluster", "x"]],
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two, three under one | Shade | 1",
  },
  {
    name: "a dot placed",
    command: { c: "dot.cast", d: { round: "r", item: "a" } },
    mine: dots({ a: 2 }) as Partial<Mine>,
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Parking, three under one | Parking, Shade | 2",
  },
  {
    name: "a dot taken back",
    command: { c: "dot.take", d: { round: "r", item: "a" } },
    mine: dots({ a: 0 }) as Partial<Mine>,
    before: "own one | one, two in Parking, three under one | Parking, Shade | 1",
    after: "own one | one, two in Parking, three under one | Parking, Shade | 0",
  },
];

/** Everything that a command can change, in words. */
function seen({ board: { view } }: Table): string {
  const notes = view.notes.value;
  const clusters = view.clusters.value;
  const words = [...notes.values()].map(({ text, c, into }) => {
    const theme = c === undefined ? "" : ` in ${clusters.get(c)?.label ?? "nowhere"}`;
    const top = into === undefined ? undefined : notes.get(into);
    return `${text}${theme}${top ? ` under ${top.text}` : ""}`;
  });
  const own = [...view.ownNotes.value.values()].map(({ text }) => text);
  const labels = [...clusters.values()].map(({ label }) => label);
  return `own ${own.join(", ")} | ${words.join(", ")} | ${labels.join(", ")} | ${view.ownDots.value.get("r")?.a ?? 0}`;
}

const frames = ({ mine, u = [], r = [] }: Case): ServerMessage[] => [
  ...(mine ? [{ t: "mine" as const, v: 9, ...mine }] : []),
  { t: "changes" as const, f: 2, v: 9, u, r } as ServerMessage,
];

describe("L15 what a person did never shows twice, nor goes back for a moment", () => {
  it.each(cases)("$name", async (it) => {
    const table = new Table();
    await table.greet({ mine: { u: [ownA as never, ...(dots({ a: 1 }).u as never[])] } });
    table.socket.says({ t: "changes", f: 1, v: 2, u: board });
    const story: string[] = [];
    const stop = effect(() => {
      const now = seen(table);
      if (story.at(-1) !== now) story.push(now);
    });

    void table.board.send(it.command);
    await settle();
    const id = table.socket.commands()[0]?.id as string;
    table.socket.says({ t: "done", id, f: 9, v: 9 } as ServerMessage);
    for (const frame of frames(it)) table.socket.says(frame);
    await table.clock.pass(3_000);
    stop();

    // A new note is first seen among one's own, and on the board once the server says so.
    const between = story
      .slice(1, -1)
      .filter(
        (moment) =>
          !(it.command.c === "note.add" && moment.startsWith("own one, new | one, two in Parking, three under one |")),
      );
    expect(story[0]).toBe(it.before);
    expect(story.at(-1)).toBe(it.after);
    expect(between).toEqual([]);
  });

  it("the same when the view is to be fetched anew", async () => {
    const table = new Table();
    await table.greet();
    table.socket.says({ t: "changes", f: 1, v: 2, u: board });
    let most = 0;
    const stop = effect(() => {
      const labels = [...table.board.view.clusters.value.values()].filter(({ label }) => label === "New");
      most = Math.max(most, labels.length);
    });

    void table.board.send({ c: "cluster.add", d: { q: "q1", label: "New", notes: [] } });
    await settle();
    const id = table.socket.commands()[0]?.id as string;
    table.snapshot = async () => snapshotAt(9, [...board, entity("cluster", "9", cluster("New"))]);
    table.socket.says({ t: "done", id, f: 8, v: 8 } as ServerMessage);
    table.socket.says({ t: "resync", v: 9 });
    await settle();
    stop();

    expect(most).toBe(1);
  });
});
