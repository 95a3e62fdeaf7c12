import { describe, expect, it } from "vitest";
import { inOneOf } from "../../src/board/words";
import { draftOf, MOST, NO_STEP, same, wordsOf } from "../../src/panels/console/outlook";
import { levelOf } from "../../src/views/results/condense";
import { dayText } from "../../src/views/results/page";
import { told } from "../browser/fake/results";

describe("P20 what is left out on paper", () => {
  const quoting = (words: number) => {
    const page = told();
    for (const question of page.questions ?? [])
      for (const theme of question.themes ?? [])
        theme.quotes = [{ text: "word ".repeat(words) }, { text: "word ".repeat(words) }];
    return page;
  };

  it("is nothing for a small workshop", () => {
    expect(levelOf(told({ questions: [] }), "en")).toBe(0);
  });
  it("is the second quotes first, then all of them", () => {
    expect(levelOf(quoting(40), "en")).toBe(2);
    expect(levelOf(quoting(100), "en")).toBe(2);
  });
  it("is the end of a long vote at last", () => {
    const [vote] = told().votes ?? [];
    const rows = Array.from({ length: 80 }, (_, n) => ({ id: `n${n}`, name: "word ".repeat(20), dots: 1 }));
    expect(levelOf(told({ votes: vote ? [{ ...vote, rows }] : [] }), "en")).toBe(3);
  });
  it("never grows when there is less to say", () => {
    for (let words = 0; words < 100; words += 5)
      expect(levelOf(quoting(words), "en")).toBeLessThanOrEqual(levelOf(quoting(words + 5), "en"));
  });
});

describe("P15 words in one language or both", () => {
  it("are those of the reader, else those there are, and say which", () => {
    expect(inOneOf("yes", "sí", "es")).toEqual({ text: "sí", lang: "es" });
    expect(inOneOf("yes", undefined, "es")).toEqual({ text: "yes", lang: "en" });
    expect(inOneOf(undefined, "sí", "en")).toEqual({ text: "sí", lang: "es" });
    expect(inOneOf("", undefined, "en")).toBeNull();
  });
  it("a day is the same day everywhere", () => {
    expect(dayText("2026-05-15", "en")).toBe("May 15, 2026");
    expect(dayText("2026-05-15", "es")).toBe("15 de mayo de 2026");
  });
});

describe("B81 what is sent of what was written", () => {
  it("is no empty word and no empty step", () => {
    const draft = {
      text: "  ",
      textEs: " Sí ",
      steps: [NO_STEP, { ...NO_STEP, what: "Tell", who: " " }],
    };
    expect(wordsOf(draft)).toEqual({ textEs: "Sí", steps: [{ what: "Tell" }] });
    expect(wordsOf(draftOf(undefined))).toEqual({});
  });
  it("is the same when only blanks were typed", () => {
    const results = { released: 1, text: "Next", steps: [{ what: "Tell" }] };
    expect(same({ ...draftOf(results), textEs: " " }, draftOf(results))).toBe(true);
    expect(same({ ...draftOf(results), text: "Then" }, draftOf(results))).toBe(false);
  });
  it("keeps the limits of the server", () => {
    expect(MOST).toEqual({ text: 1000, what: 200, who: 80, steps: 8 });
  });
});
