import { describe, expect, it } from "vitest";
import { byKey, placeOf, placing, withPending } from "../../src/actions/placing";
import { NOTHING_SAID } from "../../src/actions/rating";
import type { OnItsWay } from "../../src/board/pending";
import type { With } from "../../src/board/view";
import { valuesAt, xOf, yOf } from "../../src/panels/ratings/places";
import { linesOf } from "../../src/panels/ratings/standing";
import type { Cluster, Rating } from "../../src/wire/messages";

const clusters = new Map<string, Cluster>(
  ["a", "b", "c"].map((id) => [id, { q: "q1", label: `Theme ${id}`, colour: "sun" } as Cluster]),
);
const rating = (more: Partial<With<Rating>> = {}): With<Rating> => ({
  ...{ id: "r", n: 1, target: "cluster", items: ["a", "b", "c"], state: "open", opened: 1 },
  ...more,
});
const sent = (c: "item.place" | "item.unplace", d: object): OnItsWay =>
  ({ command: { t: "do", id: "1", c, d }, at: 0 }) as unknown as OnItsWay;

describe("a rating that the room does together", () => {
  it("B58 is the open one of that form and no other", () => {
    expect(placing([rating(), rating({ together: true, state: "closed" })])).toBeNull();
    expect(placing([rating(), rating({ id: "t", together: true })])?.id).toBe("t");
  });

  it("B180 shows at once what is on its way, and only what is its own", () => {
    const before = rating({ together: true, places: { a: [1, 1], b: [2, 2] } });
    const after = withPending(before, [
      sent("item.place", { rating: "r", item: "a", impact: 4, effort: 2 }),
      sent("item.unplace", { rating: "r", item: "b" }),
      sent("item.place", { rating: "other", item: "c", impact: 5, effort: 5 }),
    ]);
    expect(after.places).toEqual({ a: [4, 2] });
    expect(placeOf(after, "b")).toEqual(NOTHING_SAID);
  });

  it("B180 goes by arrow keys, from the middle and not past the edge, and off by Delete", () => {
    expect(byKey("ArrowUp", NOTHING_SAID)).toEqual({ impact: 3, effort: 3 });
    expect(byKey("ArrowUp", { impact: 3, effort: 3 })).toEqual({ impact: 4, effort: 3 });
    expect(byKey("ArrowRight", { impact: 3, effort: 5 })).toEqual({ impact: 3, effort: 5 });
    expect(byKey("Delete", { impact: 3, effort: 5 })).toEqual(NOTHING_SAID);
    expect(byKey("Tab", { impact: 3, effort: 5 })).toBeNull();
  });

  it("B180 a press in the picture is the nearest whole step", () => {
    for (const impact of [1, 2, 3, 4, 5])
      for (const effort of [1, 2, 3, 4, 5])
        expect(valuesAt({ x: xOf(effort) + 20, y: yOf(impact) - 20 })).toEqual({ impact, effort });
    expect(valuesAt({ x: -50, y: 900 })).toEqual({ impact: 1, effort: 1 });
  });

  it("B183 keeps its numbers while it fills, and has neither spread nor raters", () => {
    const lines = linesOf(rating({ together: true, places: { c: [5, 1] } }), new Map(), clusters);
    expect(lines.map(({ id, n }) => [id, n])).toEqual([["a", 1], ["b", 2], ["c", 3]]); // biome-ignore format: short
    expect(lines[2]).toMatchObject({ together: true, few: false, differ: false, quarter: "start", raters: 0 });
    expect(lines[0]).toMatchObject({ together: true, impact: null });
  });

  it("B185 a place that the room agreed on is beside what everybody said alone", () => {
    const figures: Rating["figures"] = [["a", 4, 1, 5, 2, 2, 2, 9]];
    const closed = rating({ state: "closed", closed: 2, figures, now: figures, places: { a: [5, 3] } });
    const [line] = linesOf(closed, new Map(), clusters);
    expect(line).toMatchObject({ room: { impact: 5, effort: 3 }, together: false, differ: true, raters: 9 });
    expect(line?.impact?.median).toBe(4);
  });
});
