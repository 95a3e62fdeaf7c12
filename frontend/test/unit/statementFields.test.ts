import { describe, expect, it } from "vitest";
import type { StatementState } from "../../src/studio/shapes";
import {
  changed,
  citesOf,
  isEditable,
  knotOf,
  waysOn,
  wordCount,
  wordsOf,
} from "../../src/views/studio/statement/fields";

describe("a statement's words", () => {
  it("take lists line by line and leave what is missing empty", () => {
    const words = wordsOf({ title: "Lots are full", measures: ["minutes", "complaints"] });
    expect(words.measures).toBe("minutes\ncomplaints");
    expect(words.whoAffected).toBe("");
  });

  it("differ field by field", () => {
    const before = wordsOf({ title: "A", problem: "P" });
    expect(changed(before, { ...before, title: "B", owner: "Planning" })).toEqual(["title", "owner"]);
  });

  it("are counted as people count", () => {
    expect(["", "  ", "one", "two  words\n"].map(wordCount)).toEqual([0, 0, 1, 2]);
  });

  it("cite the evidence whose sentence stands in them", () => {
    const evidence = [
      { kind: "note" as const, ref: "n1", sentence: "Drivers circle." },
      { kind: "note" as const, ref: "n2" },
      { kind: "note" as const, ref: "n3", sentence: "Nobody knows." },
    ];
    expect(citesOf("Drivers circle. Staff guess.", evidence)).toEqual([1]);
  });
});

describe("a statement's life", () => {
  it("is edited by people from the draft on", () => {
    const editable = (["proposal", "draft", "in review", "approved", "parked"] as const).filter(isEditable);
    expect(editable).toEqual(["draft", "in review", "approved"]);
  });

  it("offers one step on, and ways aside", () => {
    expect(waysOn("proposal")).toEqual({ on: "draft", aside: ["dismissed"] });
    expect(waysOn("draft").on).toBe("in review");
    expect(waysOn("merged")).toEqual({ on: null, aside: [] });
  });

  it("has a knot on the thread for every state but those aside", () => {
    const states: StatementState[] = ["in forum", "engagement confirmed", "closed", "dismissed", "draft"];
    expect(states.map(knotOf)).toEqual(["published to partners", "matched", "project", null, "draft"]);
  });
});
