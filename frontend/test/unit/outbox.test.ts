import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/wire/messages";
import { PageQueue, StoredQueue, type Unsent } from "../../src/wire/queue";
import { uuid7 } from "../../src/wire/uuid";
import { settle, Table } from "./playground";

const place = { door: "w", ref: "H7KM4Q" } as const;
const add = (text: string) => ({ c: "note.add", d: { q: "q1", text } }) as const;

const written = (text: string, actor: string): Unsent => ({ command: { id: uuid7(), ...add(text) }, actor, at: 1 });

describe("a command", () => {
  it("shows at once as not saved, and is sent when the person is known", async () => {
    const table = new Table();
    void table.board.send(add("One thought"));
    expect([...table.board.view.ownNotes.value.values()]).toMatchObject([{ text: "One thought", saved: false }]);
    await settle();
    table.socket.opens();
    table.socket.says({ t: "welcome", p: 1, v: 1, now: 1, online: 1 });
    expect(table.socket.commands()).toEqual([]);
    table.socket.says({ t: "mine", v: 1, full: true, u: [["me", "", { code: "pme" }]] });
    await settle();
    expect(table.socket.commands()).toMatchObject([{ t: "do", ...add("One thought") }]);
  });

  it("is saved once answered, and stays on screen until the private view brings it", async () => {
    const table = new Table();
    await table.greet();
    const answer = table.board.send(add("One thought"));
    const id = table.socket.commands()[0]?.id ?? "";
    table.socket.says({ t: "done", id, f: 2, v: 2 });
    expect(await answer).toMatchObject({ t: "done", v: 2 });
    expect([...table.board.view.ownNotes.value.values()]).toMatchObject([{ text: "One thought", saved: true }]);
    table.socket.says({ t: "mine", v: 2, u: [["note", "2", { q: "q1", text: "One thought", tv: 2, at: 9 }]] });
    expect([...table.board.view.ownNotes.value.keys()]).toEqual(["2"]);
  });

  it("does not show twice when the private view comes before the answer", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("One thought"));
    const id = table.socket.commands()[0]?.id ?? "";
    table.socket.says({ t: "mine", v: 2, u: [["note", "2", { q: "q1", text: "One thought", tv: 2, at: 9 }]] });
    table.socket.says({ t: "done", id, f: 2, v: 2 });
    expect([...table.board.view.ownNotes.value.keys()]).toEqual(["2"]);
  });

  it("is believed no longer than three seconds when its effect does not come", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("One thought"));
    table.socket.says({ t: "done", id: table.socket.commands()[0]?.id ?? "", f: 2, v: 2 });
    await table.clock.pass(3000);
    expect(table.board.view.ownNotes.value.size).toBe(0);
  });

  it("is sent again under the same id after a break", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("One thought"));
    const first = table.socket.commands()[0];
    table.socket.breaks();
    await table.clock.pass(300);
    await table.greet();
    expect(table.sockets.length).toBe(2);
    expect(table.socket.commands()).toEqual([first]);
  });

  it("is kept and tried again when the server is busy, in order", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("One"));
    void table.board.send(add("Two"));
    const [one, two] = table.socket.commands();
    table.socket.says({ t: "refused", id: one?.id ?? "", why: "BUSY" });
    table.socket.says({ t: "refused", id: two?.id ?? "", why: "TRY_AGAIN" });
    expect(table.board.unsent.value.length).toBe(2);
    await table.clock.pass(300);
    expect(table.socket.commands().slice(2)).toEqual([one, two]);
  });

  it("never has more than ten in front of the answers", async () => {
    const table = new Table();
    await table.greet();
    for (let n = 0; n < 25; n++) void table.board.send(add(`Note ${n}`));
    expect(table.socket.commands().length).toBe(10);
    table.socket.says({ t: "done", id: table.socket.commands()[0]?.id ?? "", f: 2, v: 2 });
    expect(table.socket.commands().length).toBe(11);
  });

  it("that another actor has stored is let go", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("One"));
    table.socket.says({ t: "refused", id: table.socket.commands()[0]?.id ?? "", why: "ALREADY_STORED" });
    await settle();
    expect([table.board.unsent.value, table.board.outbox.refused.value, await table.queue.all()]).toEqual([[], [], []]);
  });
});

describe("a refused text", () => {
  it("is kept on the device with the reason, until the person lets it go", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("Too late"));
    const id = table.socket.commands()[0]?.id ?? "";
    table.socket.says({ t: "refused", id, why: "INTAKE_FROZEN" });
    await settle();
    expect(table.board.outbox.refused.value).toMatchObject([{ refused: { why: "INTAKE_FROZEN" } }]);
    expect(table.board.view.ownNotes.value.size).toBe(0);

    const reloaded = new Table(table.queue);
    await reloaded.greet();
    expect(reloaded.board.outbox.refused.value).toMatchObject([{ command: { d: { text: "Too late" } } }]);
    expect(reloaded.socket.commands()).toEqual([]);
    reloaded.board.outbox.dismiss(id);
    await settle();
    expect(await table.queue.all()).toEqual([]);
  });

  it("of a dot is not kept", async () => {
    const table = new Table();
    await table.greet();
    const answer = table.board.send({ c: "dot.cast", d: { round: "r", item: "i" } });
    expect(table.board.view.ownDots.value.get("r")).toEqual({ i: 1 });
    table.socket.says({ t: "refused", id: table.socket.commands()[0]?.id ?? "", why: "NO_DOTS_LEFT", d: { dots: 3 } });
    expect(await answer).toMatchObject({ why: "NO_DOTS_LEFT" } satisfies Partial<Answer>);
    await settle();
    expect(table.board.view.ownDots.value.get("r")).toBeUndefined();
    expect(await table.queue.all()).toEqual([]);
  });
});

describe("what is left on the device", () => {
  it("goes on its way after a reload, and only moves of the past do not", async () => {
    const table = new Table();
    await table.greet();
    void table.board.send(add("Before the reload"));
    void table.board.send({ c: "note.move", d: { notes: ["a"], to: null } });
    await settle();
    const [first] = table.socket.commands();

    const reloaded = new Table(table.queue);
    await reloaded.greet();
    expect(reloaded.socket.commands()).toEqual([first]);
    expect([...reloaded.board.view.ownNotes.value.values()]).toMatchObject([{ saved: false }]);
  });

  it("by another identity is not sent before the person says so, and then under the same id", async () => {
    const queue = new PageQueue();
    const entry = written("From before the cookie was lost", "pold");
    await queue.put(entry);
    const table = new Table(queue);
    await table.greet({ code: "pnew" });
    expect(table.socket.commands()).toEqual([]);
    expect(table.board.outbox.foreign.value).toEqual([entry]);
    await table.board.outbox.adopt();
    expect(table.socket.commands()).toMatchObject([{ id: entry.command.id }]);
  });

  it("by another identity is thrown away if the person says so", async () => {
    const queue = new PageQueue();
    await queue.put(written("Not mine", "pold"));
    const table = new Table(queue);
    await table.greet({ code: "pnew" });
    await table.board.outbox.disown();
    expect([await queue.all(), table.board.outbox.foreign.value]).toEqual([[], []]);
  });

  it("is not sent under a new identity that the same page was given", async () => {
    const table = new Table();
    await table.greet({ code: "pold" });
    table.socket.breaks();
    void table.board.send(add("Written while away"));
    await table.clock.pass(300);
    await table.greet({ code: "pnew" });
    expect(table.socket.commands()).toEqual([]);
    expect(table.board.outbox.foreign.value).toMatchObject([{ actor: "pold" }]);
    expect(table.board.view.ownNotes.value.size).toBe(0);
  });

  it("may be sent by two tabs; both use one id", async () => {
    const queue = new PageQueue();
    const entry = written("Once", "pme");
    await queue.put(entry);
    const [left, right] = [new Table(queue), new Table(queue)];
    await left.greet();
    await right.greet();
    const ids = [left, right].map((tab) => tab.socket.commands()[0]?.id ?? "");
    expect(ids).toEqual([entry.command.id, entry.command.id]);
    for (const tab of [left, right]) tab.socket.says({ t: "done", id: ids[0] ?? "", f: 2, v: 2 });
    await settle();
    expect([left.board.unsent.value, right.board.unsent.value, await queue.all()]).toEqual([[], [], []]);
  });
});

describe("the stored queue", () => {
  it("keeps entries of each place apart, oldest first, over a reload", async () => {
    const device = new IDBFactory();
    const queue = new StoredQueue(place, device);
    const entries = [written("One", "pme"), written("Two", "pme"), written("Three", "pme")];
    for (const entry of [...entries].reverse()) await queue.put(entry);
    await new StoredQueue({ door: "w", ref: "ANOTHR" }, device).put(written("Elsewhere", "pme"));
    expect(await new StoredQueue(place, device).all()).toEqual(entries);
  });

  it("removes in the order of the calls, even when nobody waits", async () => {
    const queue = new StoredQueue(place, new IDBFactory());
    const entry = written("One", "pme");
    void queue.put(entry);
    void queue.remove(entry.command.id);
    expect(await queue.all()).toEqual([]);
  });

  it("replaces an entry with its refused self", async () => {
    const queue = new StoredQueue(place, new IDBFactory());
    const entry = written("One", "pme");
    await queue.put(entry);
    const refused = { ...entry, refused: { why: "NOTE_GONE" } };
    await queue.put(refused);
    expect(await queue.all()).toEqual([refused]);
  });
});
