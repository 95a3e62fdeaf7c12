/** One theme at a time over the whole wall (board/RULES.md, "On the wall"). */
import { expect, type Page } from "@playwright/test";
import { checked, grouping, open, test, voted } from "./fake/open.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";
import { readable } from "./readable.ts";

const PRESENT = "/present/H7KM4Q#the-secret";
const FIRST = "You only learn a lot is full at the gate";
const NAME = "Solo en la entrada se sabe que el estacionamiento está lleno";
const NOTE = "Los visitantes dan vueltas cuarenta minutos y se van enojados";

/** A playback before there is a result. */
function playback(workshop = grouping()): FakeWorkshop {
  const { n } = workshop.get("activity", "a3");
  workshop.put(
    ["activity", "a3", { n, kind: "playback", title: "Playback", titleEs: "Repaso", minutes: 5 }],
    ["run", "", { ...workshop.get("run", ""), activity: "a3" }],
  );
  return workshop;
}

const name = (page: Page, text: string) => page.getByRole("heading", { level: 1, name: text });
const notes = (page: Page) => page.locator(".paged-page.is-shown .note");
/** What comes has come. */
const still = (page: Page) => expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);

for (const viewport of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
])
  test.describe(`on a wall of ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("B220 B221 B223 a playback shows each theme whole, and the keys lead round", async ({ page }) => {
      const workshop = playback();
      const [[id = "", first] = []] = workshop.all("cluster");
      if (first) workshop.put(["cluster", id, { ...first, finding: "confirmed", tr: { lang: "es", text: NAME } }]);
      const [[note = ""] = []] = workshop.all("note");
      workshop.put(["note", note, { ...workshop.get("note", note), tr: { lang: "es", text: NOTE } }]);
      await open(page, workshop, PRESENT);
      await expect(name(page, FIRST)).toContainText(NAME);
      await expect(page.getByText("5 notes from 2 departments")).toBeVisible();
      await expect(page.locator(".alone .chip")).toHaveText("Confirmed pain point");
      await expect(page.getByText("Theme 1 of 8")).toBeVisible();
      await expect(notes(page)).toHaveCount(5);
      await expect(notes(page).first()).toContainText(NOTE);
      await expect(page.getByRole("button")).toHaveCount(0);
      await still(page);
      await readable(page);
      await checked(page);

      await page.keyboard.press("Space");
      await expect(page.getByText("Paused")).toBeVisible();
      await page.keyboard.press("ArrowRight");
      await expect(page.getByText("Theme 2 of 8")).toBeVisible();
      await page.keyboard.press("PageUp");
      await page.keyboard.press("ArrowLeft");
      await expect(name(page, "Not in a theme yet")).toBeVisible();
      await expect(page.getByText(/Theme \d/)).toHaveCount(0);
      await expect(notes(page)).toHaveCount(4);
      await still(page);
      await readable(page);
      await checked(page);
      await page.keyboard.press("PageDown");
      await page.keyboard.press("l");
      await expect(page.getByText("Tema 1 de 8")).toBeVisible();
      await expect(page.getByText("5 notas de 2 departamentos")).toBeVisible();
      await expect(page.getByText("En pausa")).toBeVisible();
      await still(page);
      await readable(page);
      await checked(page);
    });

    test("B221 long names and many long notes are shown whole, on pages", async ({ page }) => {
      await page.clock.install();
      const workshop = playback();
      const [[id = "", first] = []] = workshop.all("cluster");
      if (!first) throw new Error("the workshop has themes");
      const long = "When the lots by the water fill up, nobody hears of it before they are at a gate";
      workshop.put(["cluster", id, { ...first, label: long, finding: "new", tr: { lang: "es", text: long } }]);
      for (let n = 0; n < 9; n++)
        workshop.put([
          "note",
          `zz${n}`,
          { q: "q1", text: `${n} ${"a long thought about parking ".repeat(17)}`, tv: 1, at: n, c: id },
        ]);
      await open(page, workshop, PRESENT);
      await expect(name(page, long)).toBeVisible();
      // A slow machine must not turn the pages while they are read.
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
      const total = Number((await page.getByText("Page 1 of").textContent())?.split(" ").at(-1));
      const seen = new Set<string>();
      for (let n = 1; n <= total; n++) {
        await expect(page.getByText(`Page ${n} of ${total}`)).toBeVisible();
        await readable(page);
        for (const text of await notes(page).allTextContents()) seen.add(text);
        await page.clock.runFor(12_100);
      }
      expect(seen.size).toBe(14);
      await expect(page.getByText("Theme 2 of 8")).toBeVisible();
    });
  });

test.describe("on a wall", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test("B220 F shows a board one theme at a time and whole again; a result is not a board", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop, PRESENT);
    await expect(name(page, "Where does parking at our beaches")).toBeVisible();
    await page.keyboard.press("f");
    await expect(name(page, FIRST)).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("b");
    await page.keyboard.press("f");
    await expect(name(page, "The screen is blank")).toBeAttached();
    await page.keyboard.press("b");
    await expect(page.getByText("Theme 2 of 8")).toBeVisible();
    await page.reload();
    await expect(page.getByText("Theme 2 of 8")).toBeVisible();
    await page.keyboard.press("F");
    await expect(name(page, "Where does parking at our beaches")).toBeVisible();
    const round = voted().get("round", "r1");
    workshop.change([["round", "r1", round]]);
    playback(workshop);
    workshop.run({});
    await expect(name(page, "The room’s signal")).toBeVisible();
    await page.keyboard.press("f");
    await expect(name(page, "The room’s signal")).toBeVisible();
  });

  test("B222 B223 themes go on in their time while notes come, and who goes leaves the place", async ({ page }) => {
    await page.clock.install();
    const workshop = playback();
    const themes = workshop.all("cluster").map(([id]) => id);
    await open(page, workshop, PRESENT);
    await expect(name(page, FIRST)).toBeVisible();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500));
    await page.clock.runFor(12_100);
    await expect(page.getByText("Theme 2 of 8")).toBeVisible();
    for (let n = 0; n < 3; n++) {
      workshop.change([["note", `zz${n}`, { q: "q1", text: `One more, ${n}`, tv: 1, at: Date.now(), c: themes[1] }]]);
      await expect(notes(page).filter({ hasText: `One more, ${n}` })).toBeVisible();
      await expect(page.getByText("Theme 2 of 8")).toBeVisible();
      await page.clock.runFor(3_000);
    }
    await page.clock.runFor(3_100);
    await expect(page.getByText("Theme 3 of 8")).toBeVisible();
    await page.keyboard.press("Space");
    await page.clock.runFor(30_000);
    await expect(name(page, "One flat rate fits nobody")).toBeVisible();
    workshop.change([], [["cluster", themes[2] ?? ""]]);
    await expect(name(page, "Cars queue onto the highway")).toBeVisible();
    await expect(page.getByText("Theme 3 of 7")).toBeVisible();
  });

  test("B223 who wants less motion sees none", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, playback(), PRESENT);
    await expect(name(page, FIRST)).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("Theme 2 of 8")).toBeVisible();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
