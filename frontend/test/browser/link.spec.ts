import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { LinkKind } from "../../src/studio/shapes";
import { expectAccessible, facilitated, openStudio, SIZES } from "./fake/console.ts";
import { ORIGIN, serve } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";
import { type FakeWorkshop, ratingOf, voteOn } from "./fake/workshop.ts";

const NOTE = "Lot full sign is a guy with a cone";

async function follow(context: BrowserContext, workshop: FakeWorkshop, kind: LinkKind | null): Promise<Page> {
  workshop.link = kind;
  await serve(context, workshop);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/link/H7KM4Q#the-secret`);
  return page;
}

const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("in the console", () => {
  for (const viewport of SIZES)
    test(`I60 I62 a link is made, shown once, listed and taken back, at ${viewport.width} px`, async ({ context }) => {
      const studio = new FakeStudio(facilitated());
      const page = await openStudio(context, "/studio/w/w1", studio);
      await page.setViewportSize(viewport);
      if (viewport.width > 900 && viewport.width < 1100) await page.getByRole("button", { name: "Console" }).click();
      await page.getByText("Help by a link").click();
      await expect(page.getByText("No link is open.")).toBeVisible();
      await page.getByLabel("What the link is for").selectOption("Observer");
      await expect(page.getByText("Can’t write or vote, and is not counted.", { exact: false })).toBeVisible();
      await page.getByLabel("For whom").fill("Department head");
      await page.getByRole("button", { name: "Make the link" }).click();
      await expect(page.getByRole("heading", { name: "The new link" })).toBeFocused();
      await expect(page.getByText("/link/H7KM4Q#a-secret", { exact: false })).toBeVisible();
      await expectAccessible(page);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      await page.getByRole("button", { name: "I have copied it" }).click();
      await expect(page.getByText("a-secret", { exact: false })).toHaveCount(0);
      await expect(page.getByText("not used yet", { exact: false })).toBeVisible();
      await page.getByRole("button", { name: /^Take back .*Department head/ }).click();
      expect(studio.links).toHaveLength(1);
      await page.getByRole("button", { name: /^Take it back now .*Department head/ }).click();
      await expect(page.getByText("No link is open.")).toBeVisible();
      expect(studio.links).toHaveLength(0);
    });
});

for (const viewport of SIZES)
  test(`a co-facilitator runs this workshop and reaches nothing else, at ${viewport.width} px`, async ({ context }) => {
    const workshop = facilitated({ notes: true, revealed: false });
    workshop.run({ state: "open", activity: "a1" });
    const page = await follow(context, workshop, "co-facilitator");
    await page.setViewportSize(viewport);
    await expect(page).toHaveURL(`${ORIGIN}/link/H7KM4Q`);
    await expect(page.getByText("Co-facilitator", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: /Reveal all notes.*Question 1/ }).click();
    await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Pause the room" }).click();
    await expect.poll(() => workshop.get("run", "").paused).toBeDefined();
    await expect(page.getByRole("button", { name: /Close the workshop|Suggest/ })).toHaveCount(0);
    await expect(page.getByText("Help by a link")).toHaveCount(0);
    expect(await page.locator("a[href^='/studio']").count()).toBe(0);
    await expectAccessible(page);
    expect(await wide(page)).toBeLessThanOrEqual(0);
  });

for (const viewport of SIZES)
  test(`V30 an observer reads the board and has nothing to press on it, at ${viewport.width} px`, async ({
    context,
  }) => {
    const workshop = facilitated();
    workshop.run({ state: "open", activity: "a2", mayMove: true });
    const page = await follow(context, workshop, "observer");
    await page.setViewportSize(viewport);
    await expect(page.getByText("Observer", { exact: true })).toBeVisible();
    await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
    await expect(page.locator(".note button, .handle")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Move|Hide|Start|Pause|Note for/ })).toHaveCount(0);
    await expectAccessible(page);
    expect(await wide(page)).toBeLessThanOrEqual(0);
    const items = workshop.all("cluster").map(([id]) => id);
    workshop.change([["round", "r1", voteOn(items)]]);
    await expect(page.getByText("A vote is going on.", { exact: false })).toBeVisible();
    await expectAccessible(page);
  });

test("V13 where the room places together an observer sees the matrix fill, and sets nothing", async ({ context }) => {
  const workshop = facilitated();
  workshop.run({ state: "open", activity: "a2" });
  const items = workshop.all("cluster").map(([id]) => id);
  const rating = ratingOf(items, { together: true, places: { [items[0] ?? ""]: [5, 2] } });
  workshop.put(["rating", "p1", rating]);
  const page = await follow(context, workshop, "observer");
  await expect(page.locator(".matrix .number")).toHaveCount(1);
  workshop.change([["rating", "p1", { ...rating, places: { ...rating.places, [items[1] ?? ""]: [2, 2] } }]]);
  await expect(page.locator(".matrix .number")).toHaveCount(2);
  await expect(page.getByText("2 of 8 placed")).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expectAccessible(page);
});

test("what is not revealed is a number to an observer", async ({ context }) => {
  const workshop = facilitated({ notes: true, revealed: false });
  workshop.run({ state: "open", activity: "a1" });
  const page = await follow(context, workshop, "observer");
  await expect(page.getByText("23 notes so far. They are seen when the facilitator reveals them.")).toBeVisible();
  await expect(page.getByText(NOTE, { exact: true })).toHaveCount(0);
});

test("L60 who came by a link that is taken back is told what to do", async ({ context }) => {
  const workshop = facilitated();
  const page = await follow(context, workshop, "observer");
  await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
  for (const peer of workshop.peers) peer.close(4403);
  await expect(page.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();
  await expect(page.getByText("Ask the facilitator for a new one.", { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test("a link that opens nothing says so", async ({ context }) => {
  const page = await follow(context, facilitated(), null);
  await expect(page.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();
  await expectAccessible(page);
});

test("B131 a table captain moves a note where people may not", async ({ context }) => {
  const workshop = facilitated({ notes: true, revealed: true, grouped: true });
  workshop.run({ state: "open", activity: "a1", mayMove: false });
  const page = await follow(context, workshop, "captain");
  const [id, note] = workshop.all("note").find(([, one]) => one.c !== undefined) ?? ["", undefined];
  await page.locator(`[data-stop="note:${id}"]`).focus();
  await page.keyboard.press("m");
  await page.getByRole("button", { name: "Out of its theme" }).click();
  await expect.poll(() => workshop.get("note", id).c).not.toBe(note?.c);
});

for (const viewport of SIZES)
  test(`B132 a helper writes a note for somebody, at ${viewport.width} px`, async ({ context }) => {
    const workshop = facilitated({ notes: true, revealed: false });
    workshop.run({ state: "open", activity: "a1" });
    const page = await follow(context, workshop, "helper");
    await page.setViewportSize(viewport);
    await page.getByRole("button", { name: "Note for somebody" }).click();
    await page.getByRole("dialog").getByLabel("Note", { exact: true }).fill("No ramp at the pier");
    await page.getByLabel("Department").selectOption("Fire");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add the note" }).click();
    await expect(page.getByText("1 note added")).toBeVisible();
    expect(workshop.all("note").some(([, { text }]) => text === "No ramp at the pier")).toBe(true);
    expect(await wide(page)).toBeLessThanOrEqual(0);
  });
