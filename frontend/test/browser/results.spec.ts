import { expect, type Page } from "@playwright/test";
import { checked, open, PHONE, test, voted } from "./fake/open.ts";
import { parking } from "./fake/parking.ts";
import { notYet, page as released, told } from "./fake/results.ts";
import { ORIGIN, serve } from "./fake/serve.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

const RESULTS = "/results/H7KM4Q";

const withPage = (page: FakeWorkshop["page"] = released()): FakeWorkshop => {
  const workshop = parking();
  workshop.page = page;
  return workshop;
};

/** Pages of a sheet as the browser prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });

    test("P1 P15 P21 everybody with the code reads what happens next, the votes and the themes", async ({ page }) => {
      await open(page, withPage(), RESULTS, {});
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rethinking Beach Parking");
      await expect(page.getByText("April 22, 2026 · Beaches and Harbors")).toBeVisible();
      await expect(page.getByText("27 people from 9 departments. 124 notes.")).toBeVisible();
      await expect(page.getByRole("heading", { level: 2 })).toHaveText([
        "What happens next",
        "How the room voted",
        "What we heard",
      ]);
      await expect(page.getByText("24 of 27 people voted, 71 dots.")).toBeVisible();
      await expect(page.getByText("12 when the vote closed")).toBeVisible();
      await expect(page.getByText("Lot full sign is a guy with a cone")).toBeVisible();
      await checked(page);
    });

    test("P2 before the release the page is calm, and opens by itself", async ({ page }) => {
      await page.clock.install();
      const workshop = withPage(notYet());
      await open(page, workshop, RESULTS, {});
      await expect(page.getByText("The workshop is closed. Its results are not out yet.")).toBeVisible();
      await checked(page);
      workshop.page = released();
      await page.clock.runFor(21_000);
      await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
    });
  });
}

test.describe("in Spanish, in the dark", () => {
  test.use({ locale: "es-MX", colorScheme: "dark", viewport: { width: 320, height: 640 } });
  test("P21 everything fits and is Spanish where somebody wrote it", async ({ page }) => {
    await open(page, withPage(), RESULTS, {});
    await expect(page.getByRole("heading", { name: "Qué sigue" })).toBeVisible();
    await expect(page.getByText("Publicar los temas y avisar al personal")).toBeVisible();
    await expect(page.getByText("Try live counts at two lots")).toHaveAttribute("lang", "en");
    await checked(page);
  });
});

test("P3 what is taken back is gone when somebody comes back to the page", async ({ page }) => {
  const workshop = withPage();
  await open(page, workshop, RESULTS, {});
  await expect(page.getByRole("heading", { name: "What we heard" })).toBeVisible();
  workshop.page = notYet();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.getByText("Its results are not out yet.", { exact: false })).toBeVisible();
  await expect(page.getByText("guy with a cone")).toHaveCount(0);
});

test("P1 a code that no workshop has is said so", async ({ page }) => {
  await open(page, withPage(null), RESULTS, {});
  await expect(page.getByRole("heading", { name: "No workshop has this code" })).toBeVisible();
  await checked(page);
});

test("P12 few people are no number, and a vote of few has no figures", async ({ page }) => {
  const { people: _, departments: __, ...few } = told();
  const votes = [{ n: 1, target: "cluster", each: 3, dots: 0, without: 0 } as const];
  await open(page, withPage(released({ results: { ...few, votes, changed: "2026-05-09" } })), RESULTS, {});
  await expect(page.getByText("fewer than 5 people. 124 notes.")).toBeVisible();
  await expect(page.getByText("Fewer than 5 people voted, so no figures are told.")).toBeVisible();
  await expect(page.getByText("Changed on May 9, 2026")).toBeVisible();
  await checked(page);
});

test("P20 an ordinary workshop is one Letter page", async ({ page }) => {
  await open(page, withPage(), RESULTS, {});
  await expect(page.getByRole("heading", { name: "What we heard" })).toBeVisible();
  expect(await sheets(page)).toBe(1);
});

test("P20 a wordy workshop gives up its quotes first, and what happens next never", async ({ page }) => {
  const long = "Visitors circle the lot for forty minutes on a summer Saturday and leave angry. ".repeat(5);
  const wordy = told();
  for (const question of wordy.questions ?? [])
    for (const theme of question.themes ?? []) theme.quotes = [{ text: long }, { text: long }];
  await open(page, withPage(released({ results: wordy })), RESULTS, {});
  await expect(page.getByText("guy with a cone")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".quotes").first()).toBeHidden();
  await expect(page.getByText("Try live counts at two lots")).toBeVisible();
  await page.emulateMedia({ media: null });
  expect(await sheets(page)).toBe(1);
});

test("P21 it is read by keyboard alone", async ({ page }) => {
  await open(page, withPage(), RESULTS, {});
  await expect(page.getByRole("heading", { name: "What we heard" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "English" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Qué sigue" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Imprimir esta página" })).toBeFocused();
});

test.describe("on a phone", () => {
  test.use(PHONE);

  test("P1 the link of a closed workshop opens the results for a stranger", async ({ page }) => {
    const workshop = withPage();
    workshop.run({ state: "closed" });
    await open(page, workshop, "/w/H7KM4Q", {});
    await expect(page).toHaveURL(/\/results\/H7KM4Q$/);
    await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
  });

  test("P1 who was there gets the way to the results, and back to the own board", async ({ page }) => {
    const workshop = voted();
    workshop.page = released();
    workshop.run({ state: "closed", closed: Date.now() });
    await open(page, workshop);
    await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
    await expect(page.getByText("The results are out")).toHaveCount(0);
    workshop.run({ results: { released: Date.now() } });
    await expect(page.getByRole("link", { name: "Read the results" })).toBeVisible();
    await checked(page);
    await page.getByRole("link", { name: "Read the results" }).click();
    await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
    await page.getByRole("link", { name: "Were you there?" }).click();
    await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
  });
});

test.describe("on the wall", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test("P15 what happens next is shown with the way to the page", async ({ page }) => {
    const workshop = voted();
    const { next } = told();
    await serve(page.context(), workshop, {});
    workshop.run({ state: "closed", results: { released: Date.now(), ...next } });
    await page.goto(`${ORIGIN}/present/H7KM4Q`);
    await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
    await expect(page.getByText("H7K M4Q")).toBeVisible();
    await expect(page.locator(".paged-page.is-shown").getByText("Try live counts at two lots")).toBeVisible();
    await checked(page);
  });
});
