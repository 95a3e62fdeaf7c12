import { beforeEach, describe, expect, it, vi } from "vitest";
import { numbers, shuffled } from "../../src/board/shuffle";
import { BoardState } from "../../src/board/state";
import { HttpProblem } from "../../src/wire/http";
import type { Changes, Note } from "../../src/wire/messages";
import { entity, settle, snapshotAt, Table } from "./playground";

const note = (text: string, more: Partial<Note> = {}) => ({ q: "q1", text, tv: 1, at: 1, ...more });

describe("changes", () => {
  let state: BoardState;
  beforeEach(() => {
    state = new BoardState();
    state.applySnapshot(snapshotAt(5, [entity("note", "a", note("one"))]));
  });

  it("move a view from exactly one version to the next", () => {
    const result = state.applyChanges({
      t: "changes",
      f: 5,
      v: 7,
      u: [entity("note", "b", note("two"))],
      r: [["note", "a"]],
    });
    expect([result, state.version.value, [...state.kinds.note.value.keys()]]).toEqual(["applied", 7, ["b"]]);
  });

  it("may be bare", () => {
    expect(state.applyChanges({ t: "changes", f: 5, v: 6 })).toBe("applied");
    expect(state.version.value).toBe(6);
  });

  it("that are old are ignored", () => {
    expect(state.applyChanges({ t: "changes", f: 4, v: 5, r: [["note", "a"]] })).toBe("old");
    expect(state.kinds.note.value.size).toBe(1);
  });

  it("that leave a gap change nothing", () => {
    expect(state.applyChanges({ t: "changes", f: 6, v: 7, r: [["note", "a"]] })).toBe("gap");
    expect([state.version.value, state.kinds.note.value.size]).toEqual([5, 1]);
  });

  it("of kinds from a newer server are passed over", () => {
    const frame = { t: "changes", f: 5, v: 6, u: [["hologram", "x", {}]] } as unknown as Changes;
    expect(state.applyChanges(frame)).toBe("applied");
  });
});

describe("a board that misses frames", () => {
  it("fetches a snapshot and says hello again", async () => {
    const table = new Table();
    await table.greet();
    table.snapshot = async () => snapshotAt(9, [entity("note", "a", note("one"))]);
    table.socket.says({ t: "changes", f: 3, v: 4 });
    await settle();
    expect(table.socket.heard.at(-1)).toEqual({ t: "hello", p: 1, v: 9 });
    expect(table.board.state.version.value).toBe(9);
  });

  it("does the same when told to resync", async () => {
    const table = new Table();
    await table.greet();
    table.snapshot = async () => snapshotAt(4);
    table.socket.says({ t: "resync", v: 4 });
    await settle();
    expect(table.socket.heard.at(-1)).toEqual({ t: "hello", p: 1, v: 4 });
  });

  it("asks once more if it missed something while asking", async () => {
    const table = new Table();
    await table.greet();
    const snapshot = vi.fn(async () => snapshotAt(4));
    table.snapshot = snapshot;
    table.socket.says({ t: "resync", v: 4 });
    table.socket.says({ t: "resync", v: 5 });
    await settle();
    expect(snapshot).toHaveBeenCalledTimes(2);
  });

  it.each([
    [401, "identity"],
    [403, "removed"],
    [404, "gone"],
  ] as const)("ends when the snapshot answers %i", async (status, why) => {
    const table = new Table();
    table.snapshot = async () => {
      throw new HttpProblem(status, "");
    };
    await settle();
    table.socket.opens();
    table.socket.says({ t: "resync", v: 1 });
    await settle();
    expect(table.board.ended.value).toBe(why);
  });

  it("keeps asking while there is no answer", async () => {
    const table = new Table();
    await table.greet();
    let fails = 3;
    table.snapshot = async () => {
      if (fails-- > 0) throw new HttpProblem(0, "NO_CONNECTION");
      return snapshotAt(8);
    };
    table.socket.says({ t: "resync", v: 8 });
    await settle();
    await table.clock.pass(5000);
    expect(table.board.state.version.value).toBe(8);
  });
});

/** A server that loses, doubles and swaps frames; the board must end as the server is. */
describe.each(Array.from({ length: 40 }, (_, seed) => seed))("a bad line, seed %i", (seed) => {
  it("ends with the server's board", async () => {
    const next = numbers(`line ${seed}`);
    const dice = (sides: number) => Math.floor(next() * sides);
    const truth = new Map<string, Note>();
    let version = 1;
    const table = new Table();
    table.snapshot = async () =>
      snapshotAt(
        version,
        [...truth].map(([id, value]) => entity("note", id, value)),
      );
    await table.greet();
    const frames: Changes[] = [];
    let answered = 1;
    for (let step = 0; step < 120; step++) {
      const from = version;
      version += 1 + dice(2);
      const id = `n${dice(12)}`;
      const frame: Changes = { t: "changes", f: from, v: version };
      if (truth.has(id) && dice(3) === 0) {
        truth.delete(id);
        frame.r = [["note", id]];
      } else {
        const value = note(`text ${step}`);
        truth.set(id, value);
        frame.u = [entity("note", id, value)];
      }
      frames.push(frame);
      const fate = dice(10);
      if (fate === 0) frames.pop();
      if (fate === 1) frames.push(frame);
      if (fate === 2 && frames.length > 1) frames.splice(-2, 2, ...frames.slice(-2).reverse());
      while (frames.length > 2) table.socket.says(frames.shift() as Changes);
      if (fate === 3) await settle();
      const hellos = table.socket.heard.filter(({ t }) => t === "hello").length;
      if (hellos > answered) {
        answered = hellos;
        table.socket.says({ t: "welcome", p: 1, v: version, now: 1, online: 1 });
      }
    }
    for (const frame of frames) table.socket.says(frame);
    // The beat of bare versions shows a board that it fell behind, even if the last frame was lost.
    table.socket.says({ t: "changes", f: version, v: version + 1 });
    version += 1;
    await settle();
    // A hello that names an older version is answered by what is missing, or by this.
    if (table.board.state.version.value < version) table.socket.says({ t: "resync", v: version });
    await settle();
    expect(table.board.state.version.value).toBe(version);
    expect(Object.fromEntries(table.board.state.kinds.note.value)).toEqual(Object.fromEntries(truth));
  });
});

describe("the shuffled order", () => {
  const items = ["a", "b", "c", "d", "e", "f", "g", "h"];
  it("stays the same for one person and holds every item once", () => {
    expect(shuffled(items, "p1 r1")).toEqual(shuffled(items, "p1 r1"));
    expect([...shuffled(items, "p1 r1")].sort()).toEqual(items);
  });
  it("gives every item about the same chance to stand first", () => {
    const first = new Map<string, number>();
    for (let person = 0; person < 4000; person++) {
      const top = shuffled(items, `p${person}`)[0] ?? "";
      first.set(top, (first.get(top) ?? 0) + 1);
    }
    for (const item of items) expect(Math.abs((first.get(item) ?? 0) - 500)).toBeLessThan(90);
  });
});
