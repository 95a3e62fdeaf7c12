import { describe, expect, it } from "vitest";
import { ownNotesOf } from "../../src/board/select";
import { clockText, timeLeft } from "../../src/board/timer";
import { entity, settle, Table } from "./playground";

const HOUR = 3_600_000;

/** When the server says that it is; the playground's snapshot and welcome tell this time. */
const SERVER = 5_000_000;

/** A phone whose clock is hours off, in a room whose timer ends five minutes from now. */
async function phone(hours: number): Promise<Table> {
  const table = new Table();
  table.clock.time = SERVER + hours * HOUR;
  await table.greet({ mine: { u: [["note", "2", { q: "q1", text: "Saved", tv: 1, at: SERVER - 60_000 }]] } });
  const timer = { ends: SERVER + 5 * 60_000 };
  table.socket.says({
    t: "changes",
    f: 1,
    v: 2,
    u: [entity("run", "", { state: "open", since: SERVER, timer })],
    r: [],
  });
  await settle();
  return table;
}

const countdown = ({ board }: Table) =>
  clockText(timeLeft(board.view.run.value?.timer, board.clock.now()) ?? Number.NaN);

const own = ({ board }: Table) => ownNotesOf("q1", board.view.ownNotes.value).map(({ text }) => text);

describe.each([-7, 7, 0])("a phone whose clock is %d hours off", (hours) => {
  it("shows the right countdown", async () => {
    const table = await phone(hours);
    expect(countdown(table)).toBe("5:00");
    await table.clock.pass(30_000);
    expect(countdown(table)).toBe("4:30");
  });

  it("shows what was just written before what was saved long ago", async () => {
    const table = await phone(hours);
    void table.board.send({ c: "note.add", d: { q: "q1", text: "First" } });
    await table.clock.pass(10);
    void table.board.send({ c: "note.add", d: { q: "q1", text: "Second" } });
    await settle();
    expect(own(table)).toEqual(["Second", "First", "Saved"]);
  });

  it("sends in the order of writing, also when the clock is set right in between", async () => {
    const table = await phone(hours);
    void table.board.send({ c: "note.add", d: { q: "q1", text: "First" } });
    table.clock.time = SERVER;
    void table.board.send({ c: "note.add", d: { q: "q1", text: "Second" } });
    table.socket.breaks();
    await table.clock.pass(10_000);
    await table.greet();
    expect(table.socket.commands().map((command) => command.t === "do" && command.d)).toMatchObject([
      { text: "First" },
      { text: "Second" },
    ]);
  });
});
