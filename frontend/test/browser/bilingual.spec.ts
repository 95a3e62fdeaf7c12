/** What was entered in the other language: on the wall, on the results page, at one's own notes and after a vote. */
import { expect } from "@playwright/test";
import { pictured } from "./checked.ts";
import { checked, grouping, HALL, open, PHONE, rated, rating, test, voted, voting, writing } from "./fake/open.ts";
import { parking } from "./fake/parking.ts";
import { page as released, told } from "./fake/results.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";
import { readable } from "./readable.ts";

const PRESENT = "/present/H7KM4Q#the-secret";
const NAME = "Solo en la entrada se sabe que el estacionamiento está lleno";
const NOTE = "Los visitantes dan vueltas cuarenta minutos y se van enojados";
const es = (text: string) => ({ lang: "es", text }) as const;

/** Every theme and every note has its Spanish. */
function translated(workshop: FakeWorkshop, note = NOTE): FakeWorkshop {
  for (const [id, cluster] of workshop.all("cluster")) workshop.put(["cluster", id, { ...cluster, tr: es(NAME) }]);
  for (const [id, one] of workshop.all("note")) workshop.put(["note", id, { ...one, tr: es(note) }]);
  return workshop;
}

/** The same with votes or ratings on five of the notes instead of the themes. */
function onNotes(workshop: FakeWorkshop): FakeWorkshop {
  const items = workshop
    .all("note")
    .slice(0, 5)
    .map(([id]) => id);
  for (const [id, round] of workshop.all("round")) {
    const tally = items.map((item, n): [string, number, number] => [item, 20 - n, 9 - n]);
    workshop.put(["round", id, { ...round, target: "note", items, ...(round.tally && { tally, now: tally }) }]);
  }
  return workshop;
}

test.describe("on the wall", () => {
  test.use(HALL);

  test("B164 themes and notes stand in both languages, whichever the screen is in", async ({ page }) => {
    await open(page, translated(grouping()), PRESENT);
    const shown = page.locator(".paged-page.is-shown");
    await expect(shown.locator("h2", { hasText: "You only learn a lot is full" }).first()).toContainText(NAME);
    await expect(shown.locator(".note").first()).toContainText(NOTE);
    await expect(shown.locator('.note [lang="es"]').first()).toHaveText(NOTE);
    await readable(page);
    await checked(page);
    await page.keyboard.press("l");
    await expect(shown.locator(".note").first()).toContainText(NOTE);
    await readable(page);
  });

  test("B164 what is too long for one column follows right after it, and nothing is cut off", async ({ page }) => {
    await page.clock.install();
    const long = `${"una idea larga sobre el estacionamiento ".repeat(12)}fin`;
    const workshop = translated(grouping());
    const id = workshop.all("note")[0]?.[0] ?? "";
    const text = `${"a long thought about parking ".repeat(16)}end`;
    workshop.put(["note", id, { ...workshop.get("note", id), text, tr: es(long) }]);
    await open(page, workshop, PRESENT);
    await expect(page.getByText("Page 1 of")).toBeVisible();
    // A slow machine must not turn the pages while they are read.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
    const total = Number((await page.getByText("Page 1 of").textContent())?.split(" ").at(-1));
    const seen: string[] = [];
    for (let n = 1; n <= total; n++) {
      await expect(page.getByText(`Page ${n} of ${total}`)).toBeVisible();
      await readable(page);
      seen.push(...(await page.locator(".paged-page.is-shown :is(.note, .apart)").allTextContents()));
      await page.clock.runFor(12_100);
    }
    const at = seen.findIndex((words) => words.includes("a long thought"));
    expect(seen[at + 1]).toBe(`Translation ${long}`);
    expect(seen.length).toBe(workshop.all("note").length + 1);
  });

  for (const [name, workshop, piece] of [
    ["a vote on themes", () => voting(), ".option"],
    ["a vote on notes", () => onNotes(voting()), ".option"],
    ["a rating", () => rating(), ".option"],
    ["the bars of a vote", () => voted(), ".result"],
    ["the bars of a vote on notes", () => onNotes(voted()), ".result"],
    ["the table of the matrix", () => rated(), ".priority"],
  ] as const)
    test(`B164 ${name}: both languages together`, async ({ page }) => {
      await open(page, translated(workshop()), PRESENT);
      const pieces = page.locator(`.paged-page.is-shown ${piece}`);
      await expect(pieces.first()).toBeVisible();
      await expect(pieces.locator(".in-other").first()).toContainText(/Solo en la entrada|Los visitantes/);
      expect(await pieces.locator(".in-other").count()).toBe(await pieces.count());
      await readable(page);
      await checked(page);
    });

  test.describe("of a small hall, in the dark", () => {
    test.use({ viewport: { width: 1280, height: 720 }, colorScheme: "dark" });
    test("B164 it keeps its proportions", async ({ page }) => {
      await open(page, translated(voted()), PRESENT);
      await expect(page.locator(".paged-page.is-shown .in-other").first()).toBeVisible();
      await checked(page);
    });
  });
});

/** The results page with the Spanish of every theme, quote and line. */
function published() {
  const results = told();
  for (const question of results.questions ?? [])
    for (const theme of question.themes ?? []) {
      theme.tr = es(NAME);
      for (const quote of theme.quotes ?? []) quote.tr = es(NOTE);
    }
  for (const vote of results.votes ?? []) for (const row of vote.rows ?? []) row.tr = es(NAME);
  const workshop = parking();
  workshop.page = released({ results });
  return workshop;
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
])
  test.describe(`the results page at ${viewport.width} px, in Spanish`, () => {
    test.use({ viewport, locale: "es" });
    test("P16 themes, quotes and votes stand with their translation, on one sheet of paper too", async ({ page }) => {
      await open(page, published(), "/results/H7KM4Q", {});
      await expect(page.locator(".scores .translated").first()).toContainText(NAME);
      await expect(page.locator(".themes h4 .translated").first()).toContainText(NAME);
      await expect(page.locator(".quotes .translated").first()).toContainText(NOTE);
      await checked(page);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)?.length).toBe(1);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".themes h4 .translated").first()).toBeVisible();
      await pictured(page);
      await page.emulateMedia({ media: null });
      await page.getByRole("button", { name: "English" }).click();
      await expect(page.locator(".translated")).toHaveCount(0);
    });
  });

test.describe("on a phone in Spanish", () => {
  test.use({ ...PHONE, locale: "es" });

  test("V42 an own note carries it once the room sees both", async ({ page }) => {
    const workshop = writing();
    workshop.put(["question", "q1", { ...workshop.get("question", "q1"), revealed: true }]);
    await open(page, translated(workshop));
    await expect(page.locator(".mine .note").first()).toContainText(`Traducción ${NOTE}`);
    await checked(page);
  });

  test("B163 what came of a vote and of a rating carries it", async ({ page }) => {
    await open(page, translated(voted()));
    await expect(page.locator(".scores .translated").first()).toContainText(NAME);
    await checked(page);
  });

  test("B163 the table of a rating carries it", async ({ page }) => {
    await open(page, translated(rated()));
    await expect(page.getByRole("table").locator(".translated").first()).toContainText(NAME);
    await checked(page);
  });

  test("B163 what is rated carries it", async ({ page }) => {
    await open(page, translated(rating()));
    await expect(page.locator(".rates .translated")).toHaveCount(8);
    await checked(page);
  });
});
