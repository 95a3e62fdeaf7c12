import { describe, expect, it } from "vitest";
import { mayArrange, mayWrite, standsStill } from "../../src/board/may";
import { aheadOf, endsOf, nextAt, shortened } from "../../src/panels/pace/ends";
import { placeOfCall } from "../../src/views/participant/screens";
import { boardQuestion, stageOf, writeQuestion } from "../../src/views/projector/stage";
import type { Activity, Run } from "../../src/wire/messages";
import { entity, settle, Table } from "./playground";

const MINUTE = 60_000;
const START = 1_776_873_600_000;
const open: Run = { state: "open", activity: "a1", since: START, started: START, mayMove: true };
const paused: Run = { ...open, paused: { since: START } };
const add = (text: string) => ({ c: "note.add", d: { q: "q1", text } }) as const;
const note = (text: string) => ["note", "2", { q: "q1", text, tv: 2, at: 9 }] as const;

const activity = (n: number, kind: Activity["kind"], minutes: number, more: Partial<Activity> = {}) => ({
  id: `a${n}`,
  n,
  kind,
  title: "",
  minutes,
  ...more,
});
const AGENDA = [
  activity(1, "ideate", 8),
  activity(2, "cluster", 20),
  activity(3, "break", 10),
  activity(4, "vote", 4),
  activity(5, "discuss", 12),
];

/** A board at version 1 whose room is paused or not. */
async function tableIn(run: Run): Promise<Table> {
  const table = new Table(undefined, [entity("run", "", run)]);
  await table.greet();
  return table;
}

const changes = (table: Table, v: number, run: Run) =>
  table.socket.says({ t: "changes", f: v - 1, v, u: [entity("run", "", run)] });

describe("B70 what was written around a pause", () => {
  it("waits on the device in the pause and goes out by itself after it", async () => {
    const table = await tableIn(paused);
    void table.board.send(add("Written a moment too late"));
    await settle();
    expect(table.socket.commands()).toEqual([]);
    expect((await table.queue.all()).map(({ command }) => command.c)).toEqual(["note.add"]);
    expect([...table.board.view.ownNotes.value.values()]).toMatchObject([{ saved: false }]);
    changes(table, 2, open);
    await settle();
    expect(table.socket.commands()).toMatchObject([add("Written a moment too late")]);
  });

  it("is not dropped as refused when the pause was there before it", async () => {
    const table = await tableIn(open);
    const answered = table.board.send(add("On its way"));
    const first = table.socket.commands()[0];
    changes(table, 2, paused);
    table.socket.says({ t: "refused", id: first?.id ?? "", why: "ROOM_PAUSED" });
    await table.clock.pass(2000);
    expect([table.board.outbox.refused.value, table.board.unsent.value.length]).toEqual([[], 1]);
    expect(table.socket.commands()).toEqual([first]);
    changes(table, 3, open);
    await settle();
    expect(table.socket.commands()).toEqual([first, first]);
    table.socket.says({ t: "done", id: first?.id ?? "", f: 4, v: 4 });
    table.socket.says({ t: "mine", v: 4, u: [[...note("On its way")]] });
    expect(await answered).toMatchObject({ t: "done" });
    expect([...table.board.view.ownNotes.value.values()]).toMatchObject([{ text: "On its way", saved: true }]);
  });

  it("is tried again when the refusal comes after the room went on", async () => {
    const table = await tableIn(open);
    void table.board.send(add("Between two frames"));
    const first = table.socket.commands()[0];
    table.socket.says({ t: "refused", id: first?.id ?? "", why: "ROOM_PAUSED" });
    await table.clock.pass(1000);
    expect(table.socket.commands()).toEqual([first, first]);
  });

  it("survives a reload in the pause", async () => {
    const table = await tableIn(paused);
    void table.board.send(add("Before the reload"));
    await settle();
    const again = new Table(table.queue, [entity("run", "", paused)]);
    await again.greet();
    expect(again.socket.commands()).toEqual([]);
    expect([...again.board.view.ownNotes.value.values()]).toMatchObject([{ text: "Before the reload" }]);
    changes(again, 2, open);
    await settle();
    expect(again.socket.commands()).toMatchObject([add("Before the reload")]);
  });

  it("lets a dot wait too, a move not, and being done is no writing", async () => {
    const table = await tableIn(paused);
    void table.board.send({ c: "dot.cast", d: { round: "r", item: "i" } });
    const moved = table.board.send({ c: "note.move", d: { notes: ["a"], to: null } });
    void table.board.send({ c: "done.mark", d: { on: true } });
    await settle();
    expect(table.socket.commands().map(({ c }) => c)).toEqual(["note.move", "done.mark"]);
    table.socket.says({ t: "refused", id: table.socket.commands()[0]?.id ?? "", why: "ROOM_PAUSED" });
    expect(await moved).toMatchObject({ why: "ROOM_PAUSED" });
  });
});

describe("B70 in a pause", () => {
  const shown = { n: 1, text: "", kind: "current", revealed: true } as const;
  const grouping = { n: 2, kind: "cluster", title: "" } as const;

  it("participants are offered no writing and no moving, facilitators are", () => {
    const person = { audience: "participant", run: paused, activity: grouping } as const;
    const host = { ...person, audience: "facilitator" } as const;
    expect([standsStill(person), mayWrite(person), mayArrange(person, shown)]).toEqual([true, false, false]);
    expect([standsStill(host), mayWrite(host), mayArrange(host, shown)]).toEqual([false, true, true]);
  });

  it("the projector says so, whatever went on, until the close", () => {
    const scene = { activity: AGENDA[0] ?? null, questions: [], rounds: [], ratings: [] };
    expect(stageOf({ ...scene, run: paused })).toBe("pause");
    expect(stageOf({ ...scene, run: { ...paused, state: "closed" } })).toBe("closed");
  });
});

describe("B75 a call", () => {
  const questions = [1, 2].map((n) => ({ id: `q${n}`, n, text: "", kind: "current" as const, revealed: n === 2 }));
  const situation = {
    run: open,
    activity: { ...activity(1, "ideate", 8), question: "q1" },
    questions,
    rounds: [],
    ratings: [],
  };

  it("leads to the board of its question, or to the field that writes to it", () => {
    expect(placeOfCall({ id: "1", q: "q2" }, situation)).toEqual({ question: "q2", screen: "board" });
    expect(placeOfCall({ id: "1", q: "q1" }, situation)).toEqual({ question: "q1", screen: null });
    expect(placeOfCall({ id: "1" }, situation)).toEqual({ question: null, screen: null });
  });

  it("is followed by the projector as long as it stands", () => {
    const called = { ...situation, run: { ...open, call: { id: "1", q: "q2" } } };
    expect([stageOf(situation), stageOf(called)]).toEqual(["write", "board"]);
    expect([writeQuestion(called)?.id, boardQuestion(called)?.id]).toEqual(["q2", "q2"]);
  });
});

describe("B76 the agenda as it is now", () => {
  it("leaves out what was dropped, and keeps it for who plans", async () => {
    const table = await tableIn(open);
    const { state } = table.board;
    state.applyChanges({
      t: "changes",
      f: 1,
      v: 2,
      u: [
        entity("activity", "a1", { n: 1, kind: "ideate", title: "", minutes: 8 }),
        entity("activity", "a2", { n: 2, kind: "vote", title: "", planned: 5, dropped: true }),
      ],
    });
    const { activities, agenda } = table.board.view;
    expect([activities.value.length, agenda.value.length]).toEqual([1, 2]);
  });
});

describe("B76 the end", () => {
  const plan = START + 54 * MINUTE;

  it("as planned counts from the first start, whatever was changed since", () => {
    const changed = AGENDA.map((one) =>
      one.id === "a5" ? activity(5, "discuss", 0, { planned: 12, dropped: true }) : one,
    );
    expect(endsOf(open, AGENDA, START)).toEqual({ projected: plan, planned: plan, late: 0 });
    expect(endsOf(open, changed, START)).toEqual({ projected: plan - 12 * MINUTE, planned: plan, late: -12 });
  });

  it("as it stands is now, the rest of this activity and what follows", () => {
    const late = START + 15 * MINUTE;
    expect(endsOf(open, AGENDA, late)?.late).toBe(7);
    expect(endsOf({ ...open, timer: { ends: late + 3 * MINUTE } }, AGENDA, late)?.late).toBe(10);
    expect(endsOf({ ...open, timer: { left: 2 * MINUTE } }, AGENDA, late)?.late).toBe(9);
  });

  it("waits for the time at which the room goes on", () => {
    const run: Run = { ...open, timer: { left: 8 * MINUTE }, paused: { since: START, back: START + 20 * MINUTE } };
    expect(endsOf(run, AGENDA, START + MINUTE)?.late).toBe(20);
  });

  it("is not known before the start or after the close", () => {
    expect(endsOf({ state: "waiting", since: START }, AGENDA, START)).toBeNull();
    expect(endsOf({ ...open, state: "closed" }, AGENDA, START)).toBeNull();
  });
});

describe("B76 a proposal", () => {
  const ahead = aheadOf(open, AGENDA);
  const total = (proposal: Map<string, number>) => [...proposal.values()].reduce((all, one) => all + one, 0);

  it("takes exactly what is late, in proportion, and leaves breaks alone", () => {
    const proposal = shortened(ahead, 7);
    expect(Object.fromEntries(proposal)).toEqual({ a2: 16, a3: 10, a4: 4, a5: 9 });
    expect(total(proposal)).toBe(46 - 7);
  });

  it("goes below neither half of a plan nor three minutes", () => {
    expect(Object.fromEntries(shortened(ahead, 90))).toEqual({ a2: 10, a3: 10, a4: 3, a5: 6 });
  });

  it("changes nothing where nothing is late, and adds nothing to what was shortened or dropped", () => {
    const short = [activity(2, "cluster", 2, { planned: 20 }), activity(4, "vote", 0, { planned: 4, dropped: true })];
    expect(Object.fromEntries(shortened(ahead, -5))).toEqual({ a2: 20, a3: 10, a4: 4, a5: 12 });
    expect(Object.fromEntries(shortened(short, 30))).toEqual({ a2: 2, a4: 0 });
  });
});

describe("B72 a time of day", () => {
  it("is its next moment on the clock, tomorrow if it is over for today", () => {
    const now = new Date(2026, 3, 22, 10, 30).getTime();
    expect(nextAt("10:45", now)).toBe(new Date(2026, 3, 22, 10, 45).getTime());
    expect(nextAt("10:30", now)).toBe(new Date(2026, 3, 23, 10, 30).getTime());
    expect(nextAt("", now)).toBeNull();
  });
});
