/** Frames that the server's tests read as well: what it writes, this page understands. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BoardState } from "../../src/board/state";
import { decode, encode } from "../../src/wire/codec";
import type { Changes, ClientMessage, CommandName, Mine, Snapshot } from "../../src/wire/messages";

const dir = join(import.meta.dirname ?? __dirname, "../../../src/test/resources/wire");
const text = (name: string) => readFileSync(join(dir, name), "utf8");
const read = <T>(name: string) => JSON.parse(text(name)) as T;

/** Every command this page can send; the type makes sure that none is missing. */
const COMMANDS: Record<CommandName, true> = {
  "note.add": true,
  "note.edit": true,
  "note.delete": true,
  "note.translate": true,
  "note.move": true,
  "note.merge": true,
  "note.split": true,
  "note.hide": true,
  "note.show": true,
  "note.release": true,
  "device.mute": true,
  "device.unmute": true,
  "note.park": true,
  "note.unpark": true,
  "notes.import": true,
  "notes.take-back": true,
  "cluster.add": true,
  "cluster.rename": true,
  "cluster.translate": true,
  "cluster.colour": true,
  "cluster.merge": true,
  "cluster.split": true,
  "cluster.remove": true,
  "cluster.confirm": true,
  "item.flag": true,
  "suggestion.accept": true,
  "step.undo": true,
  "question.reveal": true,
  "question.hide": true,
  "round.open": true,
  "round.close": true,
  "dot.cast": true,
  "dot.take": true,
  "rating.open": true,
  "rating.close": true,
  "item.rate": true,
  "item.unrate": true,
  "item.place": true,
  "item.unplace": true,
  "activity.go": true,
  "timer.start": true,
  "timer.pause": true,
  "timer.resume": true,
  "timer.add": true,
  "timer.stop": true,
  "room.pause": true,
  "room.resume": true,
  "room.call": true,
  "agenda.change": true,
  "done.mark": true,
  "time.need": true,
  "door.set": true,
  "intake.set": true,
  "rules.set": true,
  "person.remove": true,
  "person.readmit": true,
  "workshop.close": true,
  "workshop.reopen": true,
  "results.release": true,
  "results.retract": true,
};

describe("frames from the server", () => {
  const frames = readdirSync(dir).filter((name) => !/^(snapshot|commands)/.test(name));
  it.each(frames)("%s is understood", (name) => {
    const frame = text(name);
    expect(decode(frame)).toEqual(JSON.parse(frame));
  });

  it.each(["snapshot-participant.json", "snapshot-facilitator.json"])("%s fills a board", (name) => {
    const state = new BoardState();
    const snapshot = read<Snapshot>(name);
    state.applySnapshot(snapshot);
    expect(state.version.value).toBe(44);
    for (const [kind, id, value] of snapshot.e) expect(state.kind(kind).value.get(id)).toEqual(value);
  });

  it("changes move a board on, bare ones too", () => {
    const state = new BoardState();
    state.applySnapshot({ ...read<Snapshot>("snapshot-participant.json"), v: 41 });
    expect(state.applyChanges(read<Changes>("changes.json"))).toBe("applied");
    expect(state.kinds.cluster.value.get("1d")?.label).toBe("Full lots");
    expect(state.applyChanges(read<Changes>("changes-bare.json"))).toBe("applied");
    expect(state.version.value).toBe(45);
  });

  it("mine fills what is private, and full replaces it", () => {
    const state = new BoardState();
    state.applyMine({ v: 1, u: [["note", "old", { q: "q1", text: "", tv: 1, at: 1 }]] });
    state.applyMine(read<Mine>("mine.json"));
    expect([...state.ownNotes.value.keys()]).toEqual(["old", "1c"]);
    state.applyMine(read<Mine>("mine-full.json"));
    expect([...state.ownNotes.value.keys()]).toEqual(["1c"]);
    expect(state.ownRatings.value.get("1g")).toEqual({ items: { "1d": [5, 2] } });
    expect([state.me.value?.code, state.ownDots.value.get("1e")]).toEqual(["p4k2m9q", { "1c": 2 }]);
  });
});

describe("frames to the server", () => {
  const commands = read<ClientMessage[]>("commands.json");
  it("cover exactly the commands there are", () => {
    const names = commands.map((message) => (message.t === "do" ? message.c : ""));
    expect([...new Set(names)].sort()).toEqual(Object.keys(COMMANDS).sort());
  });
  it("are written as they are read", () => {
    for (const command of commands) expect(JSON.parse(encode(command))).toEqual(command);
  });
});
