/**
 * What a screen reader is told of the outline and of the console, word for word, as the browser's accessibility tree has
 * it. A change in `spoken.spec.ts-snapshots` is a change for everybody who listens: read it aloud before it is kept, then
 * `npx playwright test spoken --update-snapshots`.
 */
import { expect, type Page, test } from "@playwright/test";
import { facilitated, openStudio } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { FakeStudio } from "./fake/studio.ts";

test.use({ viewport: { width: 1280, height: 800 } });

const outline = (page: Page) => page.getByRole("region", { name: /^(Board|Tablero)$/ });
const side = (page: Page) => page.getByRole("complementary");

/** Small, so that it can be read; before the start, as what is said must not hang on the clock. */
function written(): FacilitatedWorkshop {
  const workshop = facilitated({ notes: false, revealed: true });
  const note = { q: "q1", tv: 1, at: 0 };
  workshop.put(
    ["cluster", "c1", { q: "q1", label: "Tickets feel unfair", colour: "stone", people: 2, departments: 2 }],
    ["note", "n1", { ...note, c: "c1", text: "Got a ticket while paying" }],
    ["note", "n2", { ...note, c: "c1", text: "Too few officers on a holiday", hidden: "off-topic" }],
    ["note", "n3", { ...note, into: "n1", c: "c1", text: "Fined at the machine" }],
    ["note", "n4", { ...note, text: "Brought from a list", origin: "imported", late: true }],
  );
  workshop.version = 2000;
  return workshop;
}

function voting(): FacilitatedWorkshop {
  const workshop = facilitated();
  const items = workshop.all("cluster").map(([id]) => id);
  const round = { n: 1, target: "cluster", dots: 3, max: 2, own: true, items, state: "open", opened: 0 } as const;
  workshop.put(["round", "v1", { ...round, started: 14, done: 9 }]);
  return workshop;
}

for (const locale of ["en-US", "es-US"]) {
  test.describe(locale, () => {
    test.use({ locale });

    test("the outline says themes and notes in their order, with counts and with what is special", async ({
      context,
    }) => {
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(written()));

      await expect(outline(page)).toMatchAriaSnapshot({ name: `outline-${locale}.aria.yml` });
    });

    test("the console says who is here, what waits for a look and what can be done", async ({ context }) => {
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(written()));

      await expect(side(page)).toMatchAriaSnapshot({ name: `console-${locale}.aria.yml` });
    });

    test("the console says how far a blind vote is, and no figure", async ({ context }) => {
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(voting()));

      await expect(side(page)).toMatchAriaSnapshot({ name: `voting-${locale}.aria.yml` });
    });
  });
}
