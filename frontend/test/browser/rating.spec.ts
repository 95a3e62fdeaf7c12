import { expect, type Page } from "@playwright/test";
import { checked, HALL, open, PHONE, rated, rating, test } from "./fake/open.ts";

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
    expect(mine(workshop)).toEqual([[5, 2]]);
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
});
