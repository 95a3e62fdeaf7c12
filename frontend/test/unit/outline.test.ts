import { describe, expect, it } from "vitest";
import { keyOf } from "../../src/actions/action";
import { Announcer } from "../../src/actions/announce";
import { BOARD_ACTIONS } from "../../src/actions/list";
import { mayArrange, mayReshape, mayWrite } from "../../src/board/may";
import type { QuestionBoard } from "../../src/board/select";
import { clockText, timeLeft } from "../../src/board/timer";
import { columnsOf, type Stop, stopAfter } from "../../src/outline/order";
import type { Activity, Question, Round, Run } from "../../src/wire/messages";

const card = (id: string) => ({ id, q: "q1", text: id, tv: 1, at: 1, under: [] });
const board: QuestionBoard = {
  loose: [card("l1"), card("l2")],
  groups: [
    { id: "x", q: "q1", colour: "sun", cards: [card("x1"), card("x2")] },
    { id: "y", q: "q1", colour: "sky", cards: [] },
  ],
  parked: [card("p1")],
  notes: 4,
};
const at = (text: string): Stop => ({ on: text.length === 1 ? "cluster" : "note", id: text });

describe("keys in the outline", () => {
  it.each([
    ["l1", "ArrowDown", "l2"],
    ["l2", "ArrowDown", "x"],
    ["x", "ArrowUp", "l2"],
    ["x1", "ArrowRight", "y"],
    ["x2", "ArrowLeft", "l1"],
    ["x", "End", "x2"],
    ["x2", "Home", "x"],
    ["l1", "End", "l2"],
    ["y", "ArrowRight", "p1"],
    ["y", "ArrowDown", "p1"],
  ])("from %s, %s leads to %s", (from, key, to) => {
    expect(stopAfter(columnsOf(board), at(from), key)).toEqual(at(to));
  });
  it("lead nowhere past the ends, and other keys are none of theirs", () => {
    expect(stopAfter(columnsOf(board), at("p1"), "ArrowDown")).toBeNull();
    expect(stopAfter(columnsOf(board), at("l1"), "ArrowUp")).toBeNull();
    expect(stopAfter(columnsOf(board), at("l1"), "m")).toBeNull();
  });
  it("start at the first stop when the place they were in is gone", () => {
    expect(stopAfter(columnsOf(board), at("gone"), "ArrowDown")).toEqual(at("l1"));
  });
});

describe("shortcuts", () => {
  const press = (key: string, more = {}) =>
    keyOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });
  it("are written alike on every keyboard", () => {
    expect(press("m")).toBe("m");
    expect(press("V", { shiftKey: true })).toBe("Shift v");
    expect(press("?", { shiftKey: true })).toBe("?");
    expect(press("z", { metaKey: true })).toBe("Ctrl z");
    expect(press("m", { altKey: true })).toBe("");
    expect(press("Tab", { shiftKey: true })).toBe("Shift Tab");
  });
  it("mean one thing each, for each kind of thing", () => {
    const taken = BOARD_ACTIONS.filter(({ shortcut }) => shortcut).map(({ on, shortcut }) => `${on} ${shortcut}`);
    expect(new Set(taken).size).toBe(taken.length);
    expect(new Set(BOARD_ACTIONS.map(({ id }) => id)).size).toBe(BOARD_ACTIONS.length);
  });
});

describe("what may be done", () => {
  const run: Run = { state: "open", since: 0, mayMove: true, intake: true };
  const grouping: Activity = { n: 1, kind: "cluster", title: "", minutes: 5 };
  const shown: Question = { n: 1, text: "", kind: "current", revealed: true };
  const person = { audience: "participant", run, activity: grouping } as const;

  it("people arrange what is revealed, while grouping, if the workshop lets them", () => {
    expect(mayArrange(person, shown)).toBe(true);
    expect(mayArrange(person, { ...shown, revealed: false })).toBe(false);
    expect(mayArrange({ ...person, run: { ...run, mayMove: false } }, shown)).toBe(false);
    expect(mayArrange({ ...person, activity: { ...grouping, kind: "vote" } }, shown)).toBe(false);
    expect(mayArrange({ ...person, run: { ...run, state: "closed" } }, shown)).toBe(false);
  });
  it("facilitators arrange at any time before the close; others never", () => {
    const free = { run: { ...run, mayMove: false }, activity: null };
    expect(mayArrange({ ...free, audience: "facilitator" }, shown)).toBe(true);
    expect(mayArrange({ ...free, audience: "projector" }, shown)).toBe(false);
    expect(mayArrange({ ...free, audience: "participant", arranges: true }, shown)).toBe(true);
    expect(mayArrange({ run: { ...run, state: "closed" }, activity: null, audience: "facilitator" }, shown)).toBe(
      false,
    );
  });
  it("an open vote keeps things whole, and intake can be stopped", () => {
    expect(mayReshape([{ state: "open" } as Round])).toBe(false);
    expect(mayReshape([{ state: "closed" } as Round])).toBe(true);
    expect(mayWrite(person)).toBe(true);
    expect(mayWrite({ ...person, run: { ...run, intake: false } })).toBe(false);
    expect(mayWrite({ ...person, run: { ...run, state: "closed" } })).toBe(false);
  });
});

describe("the timer", () => {
  it("runs by the server's time, stands still when paused, and never falls below nothing", () => {
    expect([timeLeft({ ends: 9000 }, 4000), timeLeft({ left: 3000 }, 99), timeLeft({ ends: 1 }, 5)]).toEqual([
      5000, 3000, 0,
    ]);
    expect(timeLeft(undefined, 1)).toBeNull();
  });
  it("is written in minutes and seconds, hours only when needed", () => {
    expect([312_000, 60_000, 59_001, 1, 0, 3_912_000].map(clockText)).toEqual([
      "5:12",
      "1:00",
      "1:00",
      "0:01",
      "0:00",
      "1:05:12",
    ]);
  });
});

describe("announcements", () => {
  it("are gathered into one, each once, and repeated words are heard again", () => {
    let speak = () => {};
    const announcer = new Announcer((_ms, then) => {
      speak = then;
    });
    for (const words of ["One note", "Two notes", "One note"]) announcer.say(words);
    expect(announcer.polite.value).toBe("");
    speak();
    expect(announcer.polite.value).toBe("One note. Two notes");
    announcer.say("One note. Two notes");
    const before = announcer.polite.value;
    speak();
    expect(announcer.polite.value).not.toBe(before);
  });
  it("that are urgent wait for nothing", () => {
    const announcer = new Announcer(() => {});
    announcer.interrupt("No");
    expect(announcer.urgent.value).toBe("No");
  });
});
