import { describe, expect, it } from "vitest";
import { dotsFor, optionsOf, suggestedRules } from "../../src/actions/round";
import { nextStep, type Stage, stepBack } from "../../src/actions/step";
import type { With } from "../../src/board/view";
import { linesOf, themeLinesOf } from "../../src/panels/rounds/results";
import type { Activity, Cluster, Note, Question, Rating, Round, Run } from "../../src/wire/messages";

const question = (n: number, more: Partial<Question> = {}): With<Question> => ({
  id: `q${n}`,
  n,
  text: `Question ${n}`,
  kind: "current",
  ...more,
});
const note = (q: string, more: Partial<Note> = {}): Note => ({ q, text: "text", tv: 1, at: 1, ...more });
const notes = (list: Record<string, Note>) => new Map(Object.entries(list));
const cluster = (q: string, label = "Theme"): Cluster => ({ q, label, colour: "sun", people: 4, departments: 2 });

describe("the rules of a vote", () => {
  it("give about a third of the options, from 3 to 5 dots", () => {
    expect([1, 8, 9, 12, 15, 40].map(dotsFor)).toEqual([3, 3, 3, 4, 5, 5]);
  });

  it("are about themes once there are more than 40 notes, or three themes", () => {
    const planned = { own: true };
    expect(suggestedRules({ clusters: 2, notes: 41 }, planned).target).toBe("cluster");
    expect(suggestedRules({ clusters: 2, notes: 40 }, planned).target).toBe("note");
    expect(suggestedRules({ clusters: 3, notes: 9 }, planned).target).toBe("cluster");
    expect(suggestedRules({ clusters: 0, notes: 100 }, planned).target).toBe("note");
  });

  it("take what the workshop was planned with before the rule of thumb", () => {
    const options = { clusters: 12, notes: 100 };
    expect(suggestedRules(options, { own: false })).toEqual({ target: "cluster", dots: 4, max: 2, own: false });
    expect(suggestedRules(options, { dots: 1, max: 2, own: true })).toMatchObject({ dots: 1, max: 1, own: true });
  });

  it("count only what people can see and choose", () => {
    const options = optionsOf(
      [question(1, { revealed: true }), question(2), question(3, { revealed: true, kind: "practice" })],
      notes({
        a: note("q1", { c: "c1" }),
        b: note("q1"),
        merged: note("q1", { into: "b" }),
        hidden: note("q1", { hidden: "personal" }),
        held: note("q1", { held: ["phone"] }),
        covered: note("q2"),
        practice: note("q3"),
      }),
      new Map([
        ["c1", cluster("q1")],
        ["empty", cluster("q1")],
      ]),
    );
    expect(options).toEqual({ clusters: 1, notes: 2 });
  });
});

describe("the next step", () => {
  const kinds: [Activity["kind"], string?][] = [["ideate", "q1"], ["share", "q1"], ["cluster"], ["vote"], ["discuss"]];
  const activities = kinds.map(([kind, about], index): With<Activity> => {
    const activity = { id: `a${index + 1}`, n: index + 1, kind, title: kind, minutes: 5 };
    return about ? { ...activity, question: about } : activity;
  });
  const at = (activity: string | undefined, more: Partial<Stage> = {}): Stage => ({
    run: { state: "open", since: 1000, ...(activity ? { activity } : {}) } as Run,
    activities,
    questions: [question(1)],
    rounds: [],
    ratings: [],
    votable: true,
    ...more,
  });
  const round = (state: "open" | "closed", opened: number): With<Round> => ({
    id: "r1",
    n: 1,
    target: "cluster",
    dots: 3,
    max: 2,
    items: [],
    state,
    opened,
  });

  it("starts with the first activity", () => {
    expect(nextStep(at(undefined))).toEqual({ do: "start", activity: activities[0] });
  });

  it("goes on and reveals in one, where the next activity is for reading", () => {
    expect(nextStep(at("a1"))).toMatchObject({ do: "reveal", activity: { id: "a2" }, question: { id: "q1" } });
  });

  it("reveals what is still hidden before it goes on from reading", () => {
    expect(nextStep(at("a2"))).toMatchObject({ do: "reveal", activity: null });
    expect(nextStep(at("a2", { questions: [question(1, { revealed: true })] }))).toMatchObject({
      do: "go",
      activity: { id: "a3" },
    });
  });

  it("opens the vote with its activity, unless there is nothing to vote on", () => {
    expect(nextStep(at("a3"))).toMatchObject({ do: "vote", activity: { id: "a4" } });
    expect(nextStep(at("a3", { votable: false }))).toMatchObject({ do: "go", activity: { id: "a4" } });
  });

  it("closes an open vote before anything else, and goes on once it was held", () => {
    expect(nextStep(at("a4", { rounds: [round("open", 2000)] }))).toEqual({ do: "closeVote", round: "r1" });
    expect(nextStep(at("a4", { rounds: [round("closed", 2000)] }))).toMatchObject({ do: "go", activity: { id: "a5" } });
    expect(nextStep(at("a4", { rounds: [round("closed", 500)] }))).toMatchObject({ do: "vote", activity: null });
  });

  it("opens a rating with its activity, closes it first, and goes on once it was held", () => {
    const rated = activities.map((one) => (one.id === "a4" ? { ...one, kind: "prioritize" as const } : one));
    const rating = (state: "open" | "closed", opened: number): With<Rating> => ({
      id: "p1",
      n: 1,
      target: "cluster",
      items: [],
      state,
      opened,
    });
    const here = (id: string, more: Partial<Stage> = {}) => nextStep(at(id, { activities: rated, ...more }));
    expect(here("a3")).toMatchObject({ do: "rate", activity: { id: "a4" } });
    expect(here("a4")).toEqual({ do: "rate", activity: null });
    expect(here("a4", { votable: false })).toMatchObject({ do: "go" });
    expect(here("a4", { ratings: [rating("open", 2000)] })).toEqual({ do: "closeRating", rating: "p1" });
    expect(here("a4", { ratings: [rating("closed", 2000)] })).toMatchObject({ do: "go", activity: { id: "a5" } });
    expect(here("a4", { ratings: [rating("closed", 500)] })).toMatchObject({ do: "rate", activity: null });
  });

  it("ends with the last activity, and does nothing once closed", () => {
    expect(nextStep(at("a5"))).toEqual({ do: "finish" });
    expect(nextStep(at("a5", { run: { state: "closed", since: 1, activity: "a5" } }))).toEqual({ do: "nothing" });
  });

  it("knows the way back, which the first activity has not", () => {
    expect(stepBack(at("a3"))?.id).toBe("a2");
    expect(stepBack(at("a1"))).toBeNull();
    expect(stepBack(at(undefined))).toBeNull();
  });
});

describe("the results of a vote", () => {
  const base: With<Round> = {
    id: "r1",
    n: 1,
    target: "cluster",
    dots: 3,
    max: 2,
    items: ["c1", "c2", "c3"],
    state: "closed",
    opened: 1,
    tally: [
      ["c2", 5, 3],
      ["c1", 5, 4],
    ],
  };
  const clusters = new Map([
    ["c1", cluster("q1", "One")],
    ["c2", cluster("q1", "Two")],
    ["c3", cluster("q1", "Three")],
  ]);

  it("put most dots first, then most voters, and keep what got none", () => {
    const lines = linesOf(base, new Map(), clusters);
    expect(lines.map(({ words, dots, voters }) => [words, dots, voters])).toEqual([
      ["One", 5, 4],
      ["Two", 5, 3],
      ["Three", 0, 0],
    ]);
    expect(lines[0]).toMatchObject({ people: 4, departments: 2, now: null });
  });

  it("show the figure with later merges only where it differs", () => {
    const now: With<Round> = {
      ...base,
      now: [
        ["c1", 10, 6],
        ["c3", 0, 0],
      ],
    };
    const byId = new Map(linesOf(now, new Map(), clusters).map((line) => [line.id, line.now]));
    expect(byId.get("c1")).toEqual({ dots: 10, voters: 6 });
    expect(byId.get("c2")).toEqual({ dots: 0, voters: 0 });
    expect(byId.get("c3")).toBeNull();
  });

  it("add the dots of notes up by theme", () => {
    const round: With<Round> = {
      ...base,
      target: "note",
      themes: [
        ["c2", 4, 3],
        ["c1", 9, 5],
      ],
    };
    expect(themeLinesOf(round, clusters).map(({ words, dots }) => [words, dots])).toEqual([
      ["One", 9],
      ["Two", 4],
    ]);
  });
});
