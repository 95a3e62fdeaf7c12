import { expect } from "@playwright/test";
import { checked, open, PHONE, test, voted, voting } from "./fake/open.ts";

test.use(PHONE);

test("dots are placed and taken back, within the budget and the cap", async ({ page }) => {
  const workshop = voting();
  await open(page, workshop);
  await checked(page);
  await expect(page.getByText("3 of 3 dots left")).toBeVisible();
  const add = page.getByRole("button", { name: /^Add a dot to/ });
  const press = (n: number) => add.nth(n).dispatchEvent("click");
  await press(0);
  await press(0);
  await press(0);
  await expect(page.getByText("This one holds 2 dots of yours at most.").first()).toBeVisible();
  await press(1);
  await expect(page.getByText("0 of 3 dots left").first()).toBeVisible();
  await press(2);
  await expect(page.getByText("All 3 dots are placed. Take one back to place it here.").first()).toBeVisible();
  await checked(page);
  await page
    .getByRole("button", { name: /^Take a dot back/ })
    .first()
    .click();
  await expect(page.getByText("1 of 3 dots left").first()).toBeVisible();
  const dots = Object.values(workshop.dots.get("pme")?.r1 ?? {}).sort();
  expect(dots).toEqual([1, 1]);
  await page.reload();
  await expect(page.getByText("1 of 3 dots left").first()).toBeVisible();
});

test("letters place and take back dots as well", async ({ page }) => {
  await open(page, voting());
  await page
    .getByRole("button", { name: /^Add a dot to/ })
    .first()
    .focus();
  await page.keyboard.press("v");
  await expect(page.getByText("2 of 3 dots left").first()).toBeVisible();
  await page.keyboard.press("Shift+V");
  await expect(page.getByText("3 of 3 dots left").first()).toBeVisible();
});

test("the order is another one for another person, and the same after a reload", async ({ page }) => {
  await open(page, voting());
  const order = () => page.locator(".options h2").allTextContents();
  await expect(page.locator(".options h2")).toHaveCount(8);
  const mine = await order();
  await page.reload();
  await expect(page.locator(".options h2")).toHaveCount(8);
  expect(await order()).toEqual(mine);
  await page.goto("about:blank");
  await page.context().unrouteAll();
  await open(page, voting(), "/w/H7KM4Q", { code: "pother" });
  await expect(page.locator(".options h2")).toHaveCount(8);
  expect(await order()).not.toEqual(mine);
});

test("one's own note is not to be voted for where the round says so", async ({ page }) => {
  const workshop = voting();
  const items = workshop
    .all("note")
    .slice(0, 4)
    .map(([id]) => id);
  workshop.put(["round", "r1", { ...workshop.get("round", "r1"), target: "note", items }]);
  workshop.authors.set(items[0] ?? "", "pme");
  await open(page, workshop);
  await expect(page.getByText("Your own note")).toHaveCount(1);
  await checked(page);
});

test("after the close everybody sees dots and voters, and their own beside them", async ({ page }) => {
  await open(page, voted());
  await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
  await expect(page.getByText("24 of 27 people voted, 108 dots.")).toBeVisible();
  await expect(page.locator(".scores > li")).toHaveCount(8);
  await expect(page.locator(".scores > li").nth(1)).toContainText("Your dots");
  await checked(page);
});

test("the room goes from vote to results by itself", async ({ page }) => {
  const workshop = voting();
  await open(page, workshop);
  await expect(page.getByText("3 of 3 dots left")).toBeVisible();
  workshop.put(["round", "r1", voted().get("round", "r1")]);
  workshop.resync();
  await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
});
