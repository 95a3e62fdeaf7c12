import { describe, expect, it } from "vitest";
import { follow } from "../../src/panels/job/useJob";
import { acceptedAs, changeOne, membersOf, openOf, pieces, runOf, strengthOf } from "../../src/panels/suggestions/run";
import type { Job, SuggestedGroup } from "../../src/studio/shapes";
import type { Cluster, Note } from "../../src/wire/messages";

const group = (label: string, confidence: number, members: string[], into: string | null = null): SuggestedGroup => ({
  cluster: into,
  question: "q1",
  label,
  keywords: [],
  confidence,
  members: members.map((note) => ({ note, confidence })),
});
const note = (more: Partial<Note> = {}): Note => ({ q: "q1", text: "text", tv: 1, at: 1, ...more });
const none = new Map<string, Cluster>();

describe("a run of suggestions", () => {
  it("shows the surest first", () => {
    const run = runOf("j1", { groups: [group("b", 0.5, ["n1"]), group("a", 0.9, ["n2"])] });
    expect(run.list.map(({ label }) => label)).toEqual(["a", "b"]);
  });

  it("leaves alone what people grouped, merged, hid or deleted meanwhile", () => {
    const [one] = runOf("j1", { groups: [group("a", 0.9, ["loose", "grouped", "merged", "hidden", "gone"])] }).list;
    const notes = new Map([
      ["loose", note()],
      ["grouped", note({ c: "c1" })],
      ["merged", note({ into: "loose" })],
      ["hidden", note({ hidden: "other" })],
    ]);
    expect(one && membersOf(one, notes)).toEqual(["loose"]);
    expect(one && acceptedAs({ ...one, label: " Named " }, notes)).toEqual({
      cluster: null,
      label: "Named",
      notes: ["loose"],
    });
  });

  it("keeps open what is undecided, still has members and whose theme is still there", () => {
    const run = runOf("j1", {
      groups: [group("a", 0.9, ["n1"]), group("b", 0.8, ["gone"]), group("c", 0.7, ["n1"], "removed")],
    });
    const notes = new Map([["n1", note()]]);
    expect(openOf(run, notes, none).map(({ label }) => label)).toEqual(["a"]);
    expect(openOf(changeOne(run, 0, { state: "rejected" }), notes, none)).toEqual([]);
  });

  it("says confidence as a word", () => {
    expect([0.8, 0.79, 0.6, 0.59].map(strengthOf)).toEqual(["strong", "fair", "fair", "weak"]);
  });
});

describe("shared words in a note", () => {
  const marked = (text: string, words: string[]) =>
    pieces(text, words)
      .filter(({ shared }) => shared)
      .map((piece) => piece.text);

  it("are found whatever their case, accents and plural", () => {
    expect(marked("Lots FULL, estación llena", ["lot", "full", "estacion"])).toEqual(["Lots", "FULL", "estación"]);
  });

  it("are whole words, and the text stays whole", () => {
    const text = "parking lot: a pilot’s lottery";
    expect(marked(text, ["lot"])).toEqual(["lot"]);
    expect(
      pieces(text, ["lot"])
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});

describe("following a job", () => {
  const job = (state: Job["state"]): Job => ({ id: "j1", kind: "suggest", state });

  it("asks until it has ended", async () => {
    const states: Job["state"][] = ["running", "done"];
    const fetched = globalThis.fetch;
    globalThis.fetch = async () => new Response(JSON.stringify(job(states.shift() ?? "done")));
    const seen: string[] = [];
    await follow(
      async () => job("queued"),
      ({ state }) => seen.push(state) > 0,
      async () => {},
    );
    globalThis.fetch = fetched;
    expect(seen).toEqual(["queued", "running", "done"]);
  });

  it("stops when nobody wants to know", async () => {
    let asked = 0;
    await follow(
      async () => job("running"),
      () => false,
      async () => {
        asked += 1;
      },
    );
    expect(asked).toBe(0);
  });
});
