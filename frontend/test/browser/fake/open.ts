import { test as base, expect, type Page } from "@playwright/test";
import { figuresFor, placedFigures } from "./facilitated.ts";
import { parking } from "./parking.ts";
import { ORIGIN, serve } from "./serve.ts";
import { type FakeWorkshop, ratingOf, voteOn } from "./workshop.ts";

/** Pages that must not speak in the console, and must be accessible wherever `checked` is called. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !/Failed to load resource|WebSocket/.test(message.text()))
          said.push(message.text());
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export { checked } from "../checked.ts";

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const HALL = { viewport: { width: 1920, height: 1080 } };

/** Opens a page of the workshop as a known person, or as a stranger without `code`. */
export async function open(
  page: Page,
  workshop: FakeWorkshop,
  path = "/w/H7KM4Q",
  who: { code?: string; newcomer?: boolean } = { code: "pme" },
): Promise<void> {
  await serve(page.context(), workshop, who);
  await page.goto(ORIGIN + path);
}

const open8 = { state: "open", door: true, intake: true, mayMove: true, people: 25 } as const;

/** Everybody writes to question 1; the person has written two of its notes. */
export function writing(): FakeWorkshop {
  const workshop = parking({ notes: true });
  workshop.put([
    "run",
    "",
    { ...open8, since: Date.now(), activity: "a1", timer: { ends: Date.now() + 312_000 }, ready: 2 },
  ]);
  for (const [id] of workshop.all("note").slice(0, 2)) workshop.authors.set(id, "pme");
  return workshop;
}

/** Question 1 is revealed and being grouped. */
export function grouping({ mayMove = true, grouped = true } = {}): FakeWorkshop {
  const workshop = parking({ notes: true, revealed: true, grouped });
  workshop.put([
    "run",
    "",
    { ...open8, since: Date.now(), activity: "a2", mayMove, timer: { ends: Date.now() + 580_000 } },
  ]);
  return workshop;
}

/** A blind vote on the themes is open. */
export function voting(): FakeWorkshop {
  const workshop = grouping();
  const items = workshop.all("cluster").map(([id]) => id);
  workshop.put(["round", "r1", voteOn(items)], ["run", "", { ...workshop.get("run", ""), activity: "a3" }]);
  return workshop;
}

/** The vote is closed. */
export function voted(): FakeWorkshop {
  const workshop = voting();
  const round = workshop.get("round", "r1");
  const tally = round.items.map((id, n): [string, number, number] => [id, 24 - 3 * n, 12 - n]);
  workshop.put([
    "round",
    "r1",
    { ...round, state: "closed", closed: Date.now() + 5, tally, now: tally, voters: 24, people: 27 },
  ]);
  workshop.dots.set("pme", { r1: { [round.items[1] ?? ""]: 2 } });
  return workshop;
}

/** A blind rating of the themes is open. */
export function rating(): FakeWorkshop {
  const workshop = grouping();
  const items = workshop.all("cluster").map(([id]) => id);
  workshop.put(
    ["rating", "p1", ratingOf(items, { started: 9, done: 4, given: 60 })],
    ["run", "", { ...workshop.get("run", ""), activity: "a3" }],
  );
  return workshop;
}

/** The rating is closed; the person rated one of the themes. */
export function rated(): FakeWorkshop {
  const workshop = rating();
  const open = workshop.get("rating", "p1");
  const figures = figuresFor(open.items.slice(0, -1));
  workshop.put(
    [
      "rating",
      "p1",
      { ...open, state: "closed", closed: Date.now() + 5, figures, now: figures, raters: 18, people: 25 },
    ],
    ["activity", "a3", { ...workshop.get("activity", "a3"), kind: "prioritize", title: "Impact and effort" }],
  );
  workshop.rated.set("pme", { p1: { items: { [open.items[1] ?? ""]: [5, 2] } } });
  return workshop;
}

/** The room places the themes together; two of them are on the matrix. */
export function placing(): FakeWorkshop {
  const workshop = grouping();
  const items = workshop.all("cluster").map(([id]) => id);
  const [one = "", two = ""] = items;
  workshop.put(
    ["rating", "p1", ratingOf(items, { together: true, places: { [one]: [5, 2], [two]: [2, 4] } })],
    ["run", "", { ...workshop.get("run", ""), activity: "a3" }],
  );
  return workshop;
}

/** The same once it is closed. */
export function placed(): FakeWorkshop {
  const workshop = placing();
  const open = workshop.get("rating", "p1");
  const figures = placedFigures(open);
  workshop.put(
    ["rating", "p1", { ...open, state: "closed", closed: Date.now() + 5, figures, now: figures, people: 25 }],
    ["activity", "a3", { ...workshop.get("activity", "a3"), kind: "prioritize", title: "Impact and effort" }],
  );
  return workshop;
}
