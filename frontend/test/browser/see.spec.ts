import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Shown } from "../../src/studio/seeItRun";
import { checked } from "./checked.ts";
import { facilitated, SIZES } from "./fake/console.ts";
import { ORIGIN, serve } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";

const SCENE = {
  name: "group",
  question: 0,
  place: 9,
  of: 15,
  people: 30,
  notes: 107,
  clusters: 4,
  dots: 0,
  drafts: 0,
} as const;
const PLAYING: Shown = { state: "playing", scene: SCENE, workshop: "w1", code: "H7KM4Q" };
const ENDED: Shown = {
  ...PLAYING,
  state: "ended",
  scene: { ...SCENE, name: "drafts", place: 15, dots: 72, drafts: 9 },
};

/** The show's door; its panes are stand-ins, for the real ones have their own tests. */
class FakeShow {
  now: Shown | null = { state: "none" };
  readonly asked: string[] = [];

  async serve(context: BrowserContext): Promise<void> {
    await context.route(/throughline\.test\/(w|present)\/H7KM4Q$|\/see\/studio\/w\//, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="en"><title>Pane</title><body><main><p>${new URL(route.request().url()).pathname}</p><button>In here</button></main></body></html>`,
      }),
    );
    await context.route(`${ORIGIN}/studio/api/see-it-run**`, (route) => {
      const what = `${route.request().method()} ${new URL(route.request().url()).pathname.split("see-it-run")[1]}`;
      if (what !== "GET ") this.asked.push(what.trim());
      if (this.now === null) {
        return route.fulfill({
          status: 403,
          contentType: "application/problem+json",
          body: '{"why":"NOT_SHOWN_HERE"}',
        });
      }
      if (what === "POST ") this.now = { state: "starting" };
      if (what === "DELETE ") this.now = { state: "none" };
      return route.fulfill({ contentType: "application/json", body: JSON.stringify(this.now) });
    });
  }
}

async function opened(context: BrowserContext, now: Shown | null, path = "/see") {
  const show = new FakeShow();
  show.now = now;
  await serve(context, facilitated());
  const studio = new FakeStudio();
  studio.signedIn = false;
  studio.firstRun = true;
  await studio.serve(context);
  await show.serve(context);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}${path}`);
  return { show, page };
}

/** Each pane is a page of its own, with a main part of its own. */
const accessible = (page: Page) => checked(page, ["landmark-unique"]);

const pane = (page: Page, name: RegExp) => page.getByRole("region", { name });

test("is offered on the first page of an installation that nobody has set up", async ({ context }) => {
  const { show, page } = await opened(context, { state: "none" }, "/studio");
  await expect(page.getByText("Thirty invented people", { exact: false })).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "See it run" }).click();
  await expect(page).toHaveURL(`${ORIGIN}/see`);
  await expect(page.getByText("Preparing the room.", { exact: false })).toBeVisible();
  expect(show.asked).toEqual(["POST"]);
  await accessible(page);
});

test("is offered to nobody who may not start it", async ({ context }) => {
  const { page } = await opened(context, null, "/studio");
  await expect(page.getByText("No account exists yet.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("button", { name: "See it run" })).toHaveCount(0);
  await page.goto(`${ORIGIN}/see`);
  await expect(page.getByRole("heading", { name: "You can't see it run here" })).toBeVisible();
  await accessible(page);
});

for (const viewport of SIZES) {
  test(`plays in three panes at ${viewport.width} pixels`, async ({ browser }) => {
    const context = await browser.newContext({ viewport });
    const { show, page } = await opened(context, PLAYING);
    await expect(page.getByText("Themes form", { exact: false })).toBeVisible();
    await expect(page.getByText("107 notes")).toBeVisible();
    await expect(page.frameLocator("iframe[src='/see/studio/w/w1']").getByText("/see/studio/w/w1")).toBeVisible();
    const wide = viewport.width > 900;
    await expect(pane(page, /projector/i)).toBeVisible({ visible: wide });
    await accessible(page);
    if (!wide) {
      await page.getByRole("button", { name: "Phone" }).click();
      await expect(pane(page, /phone/i)).toBeVisible();
      await expect(pane(page, /console/i)).toBeHidden();
      const height = () => page.locator(".pane.phone .screen").evaluate((screen) => screen.clientHeight);
      await expect.poll(height).toBeGreaterThan(400);
      await accessible(page);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Skip to the end" }).press("Enter");
    await expect(page.getByRole("button", { name: "Going to the end" })).toBeVisible();
    show.now = ENDED;
    await expect(page.getByRole("heading", { name: "What you saw" })).toBeFocused();
    await expect(page.getByText("9 draft statements")).toBeVisible();
    await expect(page.locator("iframe[src='/see/studio/w/w1/themes']")).toBeAttached();
    await accessible(page);
    expect(show.asked).toEqual(["POST /seats", "POST /skip"]);
    await context.close();
  });
}

test("tells a failure, and leaves by its links", async ({ context }) => {
  const { show, page } = await opened(context, { ...PLAYING, state: "failed", why: "The server can't be reached." });
  await expect(page.getByRole("heading", { name: "It ended by itself" })).toBeVisible();
  await expect(page.getByText("The server can't be reached.")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "Remove the rehearsal" }).click();
  await expect(page.getByText("The rehearsal is removed.")).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.getByRole("button", { name: "See it run again" }).click();
  await expect(page.getByText("Preparing the room.", { exact: false })).toBeVisible();
  expect(show.asked).toEqual(["POST /seats", "DELETE", "POST"]);
});

test("the keyboard goes through every pane and out of it again", async ({ context }) => {
  const { page } = await opened(context, PLAYING);
  const inside = (title: string) => page.frameLocator(`iframe[title^="${title}"]`).getByRole("button");
  const panes = ["The facilitator's console", "The projector at the front", "The phone of one"].map(inside);
  for (const button of panes) await expect(button).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).focus();
  for (const button of panes) {
    await page.keyboard.press("Tab");
    await expect(button).toBeFocused();
  }
  for (let back = 0; back < panes.length; back++) await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Stop" })).toBeFocused();
});
