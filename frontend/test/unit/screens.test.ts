import { describe, expect, it } from "vitest";
import { questionFor, type Situation, screenOf, waysOf } from "../../src/views/participant/screens";
import { type Block, even, paginate } from "../../src/views/projector/pages";
import { asChosen, boardQuestion, placeOf, stageOf } from "../../src/views/projector/stage";
import { cleanCode, codeInPath, isCode, showCode } from "../../src/wire/code";
import type { ActivityKind, Rating, Round, Run } from "../../src/wire/messages";

const question = (n: number, revealed = false, kind: "current" | "practice" = "current") => ({
  id: `q${n}`,
  n,
  text: "",
  kind,
  revealed,
});
const round = (state: Round["state"], closed?: number) =>
  ({
    id: "r1",
    n: 1,
    target: "cluster",
    dots: 3,
    max: 2,
    items: [],
    state,
    opened: 1,
    ...(closed && { closed }),
  }) as Round & { id: string };
const rating = (state: Rating["state"], closed?: number) =>
  ({ id: "p1", n: 1, target: "cluster", items: [], state, opened: 1, ...(closed && { closed }) }) as Rating & {
    id: string;
  };
const at = (
  kind: ActivityKind,
  more: Partial<Situation> & { state?: Run["state"]; since?: number } = {},
): Situation => ({
  run: { state: more.state ?? "open", activity: "a1", since: more.since ?? 100 },
  activity: { id: "a1", n: 1, kind, title: "", minutes: 1, question: "q1" },
  questions: more.questions ?? [question(1)],
  rounds: more.rounds ?? [],
  ratings: more.ratings ?? [],
});
const shown = [question(1, true)];

describe("where the workshop is", () => {
  it.each([
    ["before the start", at("ideate", { state: "waiting" }), "wait", "lobby"],
    ["a welcome", at("welcome"), "wait", "lobby"],
    ["writing", at("ideate"), "write", "write"],
    ["writing, after the reveal", at("ideate", { questions: shown }), "write", "board"],
    ["practice", at("practice"), "write", "write"],
    ["grouping what is shown", at("cluster", { questions: shown }), "board", "board"],
    ["sharing before the reveal", at("share"), "write", "title"],
    ["an open vote, whatever the activity", at("discuss", { rounds: [round("open")] }), "vote", "vote"],
    [
      "a vote that did not start, with an old one closed",
      at("vote", { rounds: [round("closed", 50)], questions: shown }),
      "look",
      "board",
    ],
    ["a vote that was closed", at("vote", { rounds: [round("closed", 150)] }), "results", "results"],
    ["a playback", at("playback", { rounds: [round("closed", 50)] }), "results", "results"],
    ["B220 a playback without a result", at("playback", { questions: shown }), "board", "theme"],
    ["a playback of nothing", at("playback"), "look", "title"],
    ["an open rating, whatever the activity", at("discuss", { ratings: [rating("open")] }), "rate", "rate"],
    ["impact and effort before the rating", at("prioritize", { questions: shown }), "board", "board"],
    ["impact and effort after a vote", at("prioritize", { rounds: [round("closed", 50)] }), "results", "results"],
    [
      "impact and effort, rated after the vote",
      at("prioritize", { rounds: [round("closed", 50)], ratings: [rating("closed", 150)] }),
      "results",
      "matrix",
    ],
    [
      "a vote after the rating",
      at("playback", { rounds: [round("closed", 250)], ratings: [rating("closed", 150)] }),
      "results",
      "results",
    ],
    [
      "after the close with a rating only",
      at("discuss", { state: "closed", ratings: [rating("closed", 50)] }),
      "results",
      "matrix",
    ],
    ["a talk", at("discuss"), "look", "title"],
    ["a break", at("break"), "break", "break"],
    ["after the close", at("discuss", { state: "closed", rounds: [round("closed", 50)] }), "results", "results"],
    ["after a close without a vote", at("discuss", { state: "closed" }), "wait", "closed"],
  ] as const)("%s", (_name, situation, screen, stage) => {
    expect([screenOf(situation), stageOf(situation)]).toEqual([screen, stage]);
  });

  it.each([
    ["board", undefined, "board"],
    ["board", true, "theme"],
    ["theme", undefined, "theme"],
    ["theme", false, "board"],
    ["results", true, "results"],
    ["write", true, "write"],
  ] as const)("B220 a %s, with one theme at a time %s, is a %s", (stage, alone, expected) => {
    expect(asChosen(stage, alone)).toBe(expected);
  });

  it("people may go where there is something", () => {
    expect(waysOf(at("ideate"))).toEqual(["write"]);
    expect(waysOf(at("vote", { questions: shown, rounds: [round("open")] }))).toEqual(["write", "board", "vote"]);
    expect(waysOf(at("vote", { state: "closed", questions: shown, rounds: [round("closed", 1)] }))).toEqual([
      "board",
      "results",
    ]);
    expect(waysOf(at("prioritize", { questions: shown, ratings: [rating("open")] }))).toEqual([
      "write",
      "board",
      "rate",
    ]);
    expect(waysOf(at("discuss", { questions: shown, ratings: [rating("closed", 1)] }))).toEqual([
      "write",
      "board",
      "results",
    ]);
    expect(waysOf(at("ideate", { state: "waiting" }))).toEqual([]);
  });

  it("starts with the activity's question, or the next one that is hidden", () => {
    const questions = [question(0, false, "practice"), question(1, true), question(2)];
    expect(questionFor("write", { activity: null, questions })?.id).toBe("q2");
    expect(questionFor("board", { activity: null, questions })?.id).toBe("q1");
    expect(
      questionFor("write", {
        activity: { ...at("ideate").activity, question: "q1" } as Situation["activity"],
        questions,
      })?.id,
    ).toBe("q1");
    expect(boardQuestion({ ...at("cluster"), questions })?.id).toBe("q1");
    expect(questions.slice(1).map((one) => placeOf(one, questions))).toEqual([
      { n: 1, total: 2 },
      { n: 2, total: 2 },
    ]);
  });
});

describe("pages of the projector", () => {
  const blocks: Block[] = [
    { id: "A", height: 40, isHead: true },
    ...["a1", "a2", "a3", "a4"].map((id) => ({ id, height: 40, head: "A" })),
    { id: "B", height: 40, isHead: true },
    { id: "b1", height: 40, head: "B" },
  ];
  it("hold every block once, with the head again where a group goes on", () => {
    expect(paginate(blocks, 140, 2, 10)).toEqual([
      [
        ["A", "a1", "a2"],
        ["+A", "a3", "a4"],
      ],
      [["B", "b1"]],
    ]);
  });
  it("never end a column with a head", () => {
    const short = blocks.filter(({ id }) => ["A", "a1", "B", "b1"].includes(id));
    expect(paginate(short, 145, 1, 10)).toEqual([[["A", "a1"]], [["B", "b1"]]]);
  });
  it("give what is too high a column of its own", () => {
    expect(
      paginate(
        [
          { id: "x", height: 30 },
          { id: "huge", height: 500 },
          { id: "y", height: 30 },
        ],
        100,
        3,
        10,
      ),
    ).toEqual([[["x"], ["huge"], ["y"]]]);
  });
  it("are even where all fits on one", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, height: 40 }));
    expect(even(six, 400, 2, 10)).toEqual([
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
    ]);
    expect(even(six, 90, 2, 10).length).toBe(2);
    expect(paginate([], 100, 2, 10)).toEqual([]);
  });
});

describe("join codes", () => {
  it("are read however they are typed, and shown in two groups", () => {
    expect([" h7k-m4q ", "H7K M4Q", "h7km4qxx"].map(cleanCode)).toEqual(["H7KM4Q", "H7KM4Q", "H7KM4Q"]);
    expect(showCode("H7KM4Q")).toBe("H7K M4Q");
    expect(showCode("H7")).toBe("H7");
  });
  it("hold no look-alikes", () => {
    expect(["H7KM4Q", "H7KM4", "H7KM4O", "H7KM41", "H7KM4L"].map(isCode)).toEqual([true, false, false, false, false]);
  });
  it("stand in the path", () => {
    expect([codeInPath("/w/h7km4q"), codeInPath("/join/H7K%20M4Q"), codeInPath("/join"), codeInPath("/")]).toEqual([
      "H7KM4Q",
      "H7KM4Q",
      "",
      "",
    ]);
  });
});
