import { expect, type Page } from "@playwright/test";
import { checked, HALL, open, PHONE, placed, placing, rated, rating, test } from "./fake/open.ts";

const slider = (page: Page, axis: "Impact" | "Effort", nth = 0) =>
  page.getByRole("slider", { name: new RegExp(`^${axis} of`) }).nth(nth);

const mine = (workshop: ReturnType<typeof rating>) => Object.values(workshop.rated.get("pme")?.p1?.items ?? {});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])
  test(`B51 by keyboard alone an item is rated, changed and taken back, ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const workshop = rating();
    await open(page, workshop);
    await expect(page.getByText("0 of 8 rated").first()).toBeVisible();
    await checked(page);
    await slider(page, "Impact").focus();
    await page.keyboard.press("End");
    const first = page.locator(".rates > li").first();
    await expect(first.getByText("Set both to save")).toBeVisible();
    expect(mine(workshop)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(first.getByText("Saved")).toBeVisible();
    await expect(page.getByText("1 of 8 rated").first()).toBeVisible();
    // The first of the two steps may be saved by itself.
    await expect.poll(() => mine(workshop)).toEqual([[5, 2]]);
    await page.reload();
    await expect(slider(page, "Effort")).toHaveAttribute("aria-valuetext", "2 of 5");
    await slider(page, "Effort").press("ArrowRight");
    await expect.poll(() => mine(workshop)).toEqual([[5, 3]]);
    await checked(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText("0 of 8 rated").first()).toBeVisible();
    await expect.poll(() => mine(workshop)).toEqual([]);
    await slider(page, "Impact").press("End");
    await slider(page, "Effort").press("End");
    await expect.poll(() => mine(workshop)).toEqual([[5, 5]]);
    await slider(page, "Effort").press("Home");
    await expect.poll(() => mine(workshop)).toEqual([]);
    await expect(first.getByText("Set both to save")).toBeVisible();
  });

test.describe("on a phone", () => {
  test.use(PHONE);

  test("B51 a finger rates, and every target is large enough", async ({ page }) => {
    const workshop = rating();
    await open(page, workshop);
    for (const axis of ["Impact", "Effort"] as const) {
      const box = await slider(page, axis).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await slider(page, axis).tap({ position: { x: (box?.width ?? 0) * 0.8, y: 22 } });
    }
    await expect(page.getByText("1 of 8 rated").first()).toBeVisible();
    expect(mine(workshop)).toEqual([[4, 4]]);
    await checked(page);
  });

  test("what has no answer yet says so, and a refusal stands beside its item", async ({ page }) => {
    const workshop = rating();
    await open(page, workshop);
    await slider(page, "Impact").press("End");
    workshop.deaf = true;
    await slider(page, "Effort").press("End");
    const first = page.locator(".rates > li").first();
    await expect(first.getByText("Not saved yet")).toBeVisible();
    workshop.deaf = false;
    workshop.refuse.set("item.rate", { why: "RATING_CLOSED" });
    await slider(page, "Impact", 1).press("End");
    await slider(page, "Effort", 1).press("End");
    await expect(page.getByText("The rating is closed. What was said stays as it was.").first()).toBeVisible();
  });

  test("V8 after the close the table comes first, one's own ratings in it, then the picture", async ({ page }) => {
    const workshop = rated();
    await open(page, workshop);
    await expect(page.getByRole("heading", { name: "Impact and effort", level: 1 })).toBeVisible();
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(9);
    await expect(page.getByText("Yours: impact 5, effort 2")).toHaveCount(1);
    await expect(page.getByText("only 1 rater")).toBeVisible();
    await expect(page.getByText("people differ").first()).toBeVisible();
    await expect(page.getByText("Nobody rated it")).toBeVisible();
    await expect(page.locator(".matrix .number")).toHaveCount(7);
    const table = await page.getByRole("table").boundingBox();
    const picture = await page.getByRole("img", { name: /^Picture with effort/ }).boundingBox();
    expect(table?.y ?? 0).toBeLessThan(picture?.y ?? 0);
    await checked(page);
  });

  test("the room goes from the rating to its results by itself", async ({ page }) => {
    const workshop = rating();
    await open(page, workshop);
    await expect(page.getByText("0 of 8 rated").first()).toBeVisible();
    workshop.put(["rating", "p1", rated().get("rating", "p1")], ["activity", "a3", rated().get("activity", "a3")]);
    workshop.resync();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page.getByText("0 of 8 rated")).toHaveCount(0);
  });
});

test.describe("on a phone, where the room places together", () => {
  test.use(PHONE);

  test("B186 the matrix fills as it happens, and nobody is asked to rate", async ({ page }) => {
    const workshop = placing();
    await open(page, workshop);
    await expect(page.getByRole("heading", { name: "Where does each one belong?", level: 1 })).toBeVisible();
    await expect(page.locator(".matrix .number")).toHaveCount(2);
    await expect(page.getByRole("slider")).toHaveCount(0);
    const rating = workshop.get("rating", "p1");
    const third = rating.items[2] ?? "";
    workshop.change([["rating", "p1", { ...rating, places: { ...rating.places, [third]: [3, 3] } }]]);
    await expect(page.locator(".matrix .number")).toHaveCount(3);
    await expect(page.getByText("3 of 8 placed")).toBeVisible();
    await expect(page.getByRole("row", { name: /Not placed/ })).toHaveCount(5);
    await checked(page);
  });

  test("B183 after the close it says that it was placed together, without a spread or raters", async ({ page }) => {
    await open(page, placed());
    await expect(page.getByText("Placed together, so there is no spread.")).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Raters" })).toHaveCount(0);
    await expect(page.locator(".matrix .spread")).toHaveCount(0);
    await expect(page.getByText(/only \d rater/)).toHaveCount(0);
    await expect(page.getByText("Yours")).toHaveCount(0);
    await checked(page);
  });

  test("B185 a place that the room agreed on stands beside median and spread", async ({ page }) => {
    const workshop = rated();
    const rating = workshop.get("rating", "p1");
    workshop.put(["rating", "p1", { ...rating, places: { [rating.items[0] ?? ""]: [4, 1] } }]);
    await open(page, workshop);
    await expect(page.getByText("the room agreed: impact 4, effort 1")).toBeVisible();
    await expect(page.locator(".matrix .agreed")).toHaveCount(1);
    await expect(page.getByText("people differ").first()).toBeVisible();
    await checked(page);
  });
});

test.describe("on the projector", () => {
  test.use(HALL);
  const PRESENT = "/present/H7KM4Q#the-secret";

  test("V8 an open rating shows how far people are, and no figure", async ({ page }) => {
    await open(page, rating(), PRESENT);
    await expect(page.getByRole("heading", { name: "Rate impact and effort" })).toBeVisible();
    await expect(page.getByText("9 of 25")).toBeVisible();
    await expect(page.locator(".paged-page.is-shown .option")).toHaveCount(8);
    await checked(page);
  });

  test("a closed one is a picture with the table beside it, readable from ten metres", async ({ page }) => {
    await open(page, rated(), PRESENT);
    await expect(page.locator(".paged-page.is-shown .priority").first()).toBeVisible();
    await expect(page.locator(".paged-page .priority")).toHaveCount(8);
    const small = await page.evaluate(() => {
      const svg = document.querySelector(".matrix svg");
      const scale = (svg?.getBoundingClientRect().width ?? 0) / 540;
      const drawn = [...document.querySelectorAll(".matrix svg:not(.sign) text")].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      const rows = [...document.querySelectorAll(".paged-page.is-shown .priority *")].map((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      );
      const bottom = svg?.getBoundingClientRect().bottom ?? 0;
      return { least: Math.min(...drawn, ...rows), cut: bottom > innerHeight };
    });
    expect(small.least).toBeGreaterThanOrEqual(28);
    expect(small.cut).toBe(false);
    await checked(page);
  });

  test("B186 what the room places is seen in front as it happens", async ({ page }) => {
    const workshop = placing();
    await open(page, workshop, PRESENT);
    await expect(page.getByText("We talk, and the facilitator places them.")).toBeVisible();
    await expect(page.locator(".matrix .number")).toHaveCount(2);
    const rating = workshop.get("rating", "p1");
    const third = rating.items[2] ?? "";
    workshop.change([["rating", "p1", { ...rating, places: { ...rating.places, [third]: [3, 3] } }]]);
    await expect(page.locator(".matrix .number")).toHaveCount(3);
    await expect(page.locator(".paged-page.is-shown .priority")).toHaveCount(8);
    await checked(page);
  });

  test("B183 once it is closed the stage says that it was placed together", async ({ page }) => {
    await open(page, placed(), PRESENT);
    await expect(page.getByText(/Placed together, so there is no spread/)).toBeVisible();
    await expect(page.locator(".matrix .number")).toHaveCount(2);
    await checked(page);
  });
});
