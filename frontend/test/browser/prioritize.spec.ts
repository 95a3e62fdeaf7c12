import { type Browser, expect, type Page, test } from "@playwright/test";
import { xOf, yOf } from "../../src/panels/ratings/places";
import { checked } from "./checked.ts";
import { facilitated, openStudio, SIZES } from "./fake/console.ts";
import { figuresFor } from "./fake/facilitated.ts";
import { FakeStudio } from "./fake/studio.ts";
import { ratingOf } from "./fake/workshop.ts";

for (const viewport of SIZES)
  test(`by keyboard alone a rating is opened, closed and looked at, ${viewport.width} pixels wide`, async ({
    browser,
  }) => {
    const workshop = facilitated();
    const vote = workshop.get("activity", "a3");
    workshop.put(["activity", "a3", { ...vote, kind: "prioritize", title: "Impact and effort" }]);
    workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2", since: Date.now() }]);
    const context = await browser.newContext({ viewport });
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));

    await page.getByRole("button", { name: "Start the rating" }).first().press("Enter");
    await expect(page.getByRole("button", { name: "Close the rating" }).first()).toBeVisible();
    expect(workshop.get("run", "").activity).toBe("a3");
    expect(workshop.get("rating", "p1")).toMatchObject({ target: "cluster", state: "open" });
    await page.getByRole("button", { name: "Close the rating" }).first().press("Enter");
    await expect.poll(() => workshop.get("rating", "p1").state).toBe("closed");
    await page.getByRole("button", { name: "Results", exact: true }).first().press("Enter");
    await expect(page.getByRole("heading", { name: "Impact and effort", level: 2 }).first()).toBeVisible();
    await expect(page.getByRole("table").getByRole("row")).toHaveCount(9);
    await expect(page.locator(".matrix .number")).toHaveCount(8);
    await checked(page);
    await context.close();
  });

test("the console offers notes instead of themes, of some questions, and says what there is to rate", async ({
  browser,
}) => {
  const workshop = facilitated();
  workshop.put(["question", "q2", { ...workshop.get("question", "q2"), revealed: true }]);
  workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2", since: Date.now() }]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));

  const section = page.getByRole("region", { name: "Impact and effort" });
  await section.getByText("Rate impact and effort").click();
  await expect(section.getByText("8 things to rate")).toBeVisible();
  await section.getByRole("button", { name: "Notes" }).click();
  await section.getByLabel("Question 2").uncheck();
  await checked(page);
  await section.getByRole("button", { name: "Start the rating" }).click();
  await expect(section.getByText("Rating 1 is open.")).toBeVisible();
  await expect(section.getByText(/0 of 25 have begun/)).toBeVisible();
  expect(workshop.get("rating", "p1").target).toBe("note");
  await context.close();
});

/** The console of a workshop that is open, before its last activity. */
async function consoleOf(browser: Browser, viewport: { width: number; height: number }, more: object = {}) {
  const workshop = facilitated();
  workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2", since: Date.now() }]);
  const context = await browser.newContext({ viewport, ...more });
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  return { workshop, context, page, places: () => workshop.get("rating", "p1").places ?? {} };
}

/** Opens the console where it is a drawer, and a rating that the room does together. */
async function placeTogether(page: Page) {
  const drawer = page.getByRole("button", { name: "Console" });
  if (await drawer.isVisible()) await drawer.press("Enter");
  const section = page.getByRole("region", { name: "Impact and effort" });
  await section.getByText("Rate impact and effort").press("Enter");
  await section.getByRole("radio", { name: "The room together" }).press("Space");
  await section.getByRole("button", { name: "Start placing together" }).press("Enter");
}

for (const viewport of SIZES)
  test(`B180 by keyboard alone the room's words become places, moved, undone and closed, ${viewport.width} pixels wide`, async ({
    browser,
  }) => {
    const { workshop, context, page, places } = await consoleOf(browser, viewport);
    await placeTogether(page);
    await page.keyboard.press("Escape");
    const items = page.getByRole("list", { name: "What there is to place" });
    await expect(items.getByRole("listitem")).toHaveCount(8);
    expect(workshop.get("rating", "p1")).toMatchObject({ together: true, state: "open" });

    const first = items.getByRole("button").first();
    const id = workshop.get("rating", "p1").items[0] ?? "";
    await first.press("Enter");
    await page.keyboard.press("ArrowUp");
    await expect.poll(places).toEqual({ [id]: [3, 3] });
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(places).toEqual({ [id]: [4, 2] });
    await expect(first).toContainText("impact 4, effort 2");
    await page.getByRole("slider", { name: /^Impact of/ }).press("End");
    await expect.poll(places).toEqual({ [id]: [5, 2] });
    await checked(page);
    await page.getByRole("slider", { name: /^Impact of/ }).press("Control+z");
    await expect.poll(() => workshop.undone.length).toBe(1);
    await first.press("Delete");
    await expect.poll(places).toEqual({});
    await context.close();
  });

test("B180 with a mouse: chosen, pressed into its place, moved by its number", async ({ browser }) => {
  const { workshop, context, page, places } = await consoleOf(browser, { width: 1280, height: 800 });
  await placeTogether(page);
  const items = page.getByRole("list", { name: "What there is to place" });
  const [one = "", two = ""] = workshop.get("rating", "p1").items;
  await items.getByRole("button").first().click();
  await press(page, 5, 1);
  await expect.poll(places).toEqual({ [one]: [5, 1] });
  await items.getByRole("button").nth(1).scrollIntoViewIfNeeded();
  await items.locator(".place-item").nth(1).click();
  await press(page, 2, 4);
  await expect.poll(places).toEqual({ [one]: [5, 1], [two]: [2, 4] });

  const [from, to] = [await spot(page, 5, 1), await spot(page, 3, 3)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 3, to.y - 4, { steps: 4 });
  await expect(page.locator(".matrix .target")).toHaveCount(1);
  await checked(page);
  await page.mouse.up();
  await expect.poll(places).toEqual({ [one]: [3, 3], [two]: [2, 4] });
  await page.getByRole("button", { name: "Close the rating" }).first().click();
  await expect(page.getByText("Placed together, so there is no spread.")).toBeVisible();
  await expect(page.getByRole("table").getByText("Not placed")).toHaveCount(6);
  await checked(page);
  await context.close();
});

test("B180 a finger chooses one and touches its place", async ({ browser }) => {
  const touch = { hasTouch: true, isMobile: true };
  const { workshop, context, page, places } = await consoleOf(browser, { width: 390, height: 844 }, touch);
  await placeTogether(page);
  const first = page.getByRole("list", { name: "What there is to place" }).getByRole("button").first();
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await first.tap();
  const at = await spot(page, 4, 2);
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(places).toEqual({ [workshop.get("rating", "p1").items[0] ?? ""]: [4, 2] });
  await checked(page);
  await context.close();
});

test("B185 after everybody rated alone the room agrees on a place", async ({ browser }) => {
  const { workshop, context, page, places } = await consoleOf(browser, { width: 1280, height: 800 });
  const items = workshop.all("cluster").map(([id]) => id);
  const figures = figuresFor(items);
  const closed = { state: "closed", closed: Date.now(), figures, now: figures, raters: 18, people: 25 } as const;
  workshop.change([["rating", "p1", { ...ratingOf(items), ...closed }]]);
  await page.getByRole("button", { name: "Results", exact: true }).first().click();
  await page.getByText("Agree on a place").click();
  await page.getByRole("slider", { name: /^Impact of/ }).press("ArrowRight");
  expect(places()).toEqual({});
  await page.getByRole("slider", { name: /^Effort of/ }).press("End");
  await expect.poll(places).toEqual({ [items[0] ?? ""]: [1, 5] });
  await expect(page.getByText("the room agreed: impact 1, effort 5")).toBeVisible();
  await checked(page);
  await context.close();
});

/** Where a place of the matrix is on the page. */
async function spot(page: Page, impact: number, effort: number) {
  const svg = page.locator(".matrix .can-place");
  await svg.scrollIntoViewIfNeeded();
  const box = await svg.boundingBox();
  const scale = (box?.width ?? 0) / 540;
  return { x: (box?.x ?? 0) + xOf(effort) * scale, y: (box?.y ?? 0) + yOf(impact) * scale };
}

async function press(page: Page, impact: number, effort: number) {
  const { x, y } = await spot(page, impact, effort);
  await page.mouse.click(x, y);
}
