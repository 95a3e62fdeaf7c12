import { expect } from "@playwright/test";
import { checked, open, PHONE, test } from "./fake/open.ts";
import { parking } from "./fake/parking.ts";

test.use(PHONE);

test("a code is typed as it comes and leads to the workshop", async ({ page }) => {
  await open(page, parking(), "/join", {});
  await checked(page);
  const field = page.getByLabel("Code on the screen");
  await expect(field).toBeFocused();
  await field.pressSequentially("h7k-m4q");
  await expect(field).toHaveValue("H7K M4Q");
  await page.getByRole("button", { name: "Find the workshop" }).click();
  await expect(page).toHaveURL(/\/w\/H7KM4Q$/);
});

test("a code that does not exist is said beside the field, and the field has the focus", async ({ page }) => {
  await open(page, parking(), "/join", {});
  await page.getByLabel("Code on the screen").fill("AAAAAA");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("No open workshop has this code");
  await expect(page.getByLabel("Code on the screen")).toBeFocused();
  await checked(page);
});

test("the link of the QR code goes straight in", async ({ page }) => {
  await open(page, parking(), "/join/H7KM4Q", {});
  await expect(page).toHaveURL(/\/w\/H7KM4Q$/);
});

test("a stranger is asked for a department and no more, and is in", async ({ page }) => {
  const workshop = parking();
  await open(page, workshop, "/w/H7KM4Q", {});
  await page.getByRole("button", { name: "Join workshop" }).click();
  await expect(page.getByText("Choose the department you come from.")).toBeVisible();
  await checked(page);
  await page.getByLabel("Your department").selectOption("Fire");
  await page.getByLabel("Remote").check();
  await page.getByRole("button", { name: "Join workshop" }).click();
  await expect(page.getByText("You are in.")).toBeVisible();
  await checked(page);
  expect([...workshop.people.values()]).toMatchObject([
    { department: "Fire", org: "employee", remote: true, lang: "en" },
  ]);
  await page.reload();
  await expect(page.getByText("You are in.")).toBeVisible();
});

test("a department that is not listed is written in one's own words", async ({ page }) => {
  const workshop = parking();
  await open(page, workshop, "/w/H7KM4Q", {});
  await page.getByLabel("Your department").selectOption("Another department or group");
  await page.getByLabel("Which department or group").fill("Friends of the Marina");
  await page.getByRole("button", { name: "Join workshop" }).click();
  await expect(page.getByText("You are in.")).toBeVisible();
  expect([...workshop.people.values()]).toMatchObject([{ department: "Friends of the Marina" }]);
});

test("a closed door says so and opens by itself", async ({ page }) => {
  const workshop = parking();
  workshop.door = "closed";
  await page.clock.install();
  await open(page, workshop, "/w/H7KM4Q", {});
  await expect(page.getByRole("heading", { name: "The door is closed for now" })).toBeVisible();
  await checked(page);
  workshop.door = "open";
  await page.clock.runFor(9000);
  await expect(page.getByRole("button", { name: "Join workshop" })).toBeVisible();
});

test.describe("in Spanish, on the narrowest phone, in the dark", () => {
  test.use({ locale: "es-MX", colorScheme: "dark", viewport: { width: 320, height: 640 } });
  test("everything fits and is Spanish", async ({ page }) => {
    await open(page, parking(), "/w/H7KM4Q", {});
    await expect(page.getByRole("button", { name: "Unirse al taller" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await checked(page);
  });
  test("the other language is one press away and is remembered", async ({ page }) => {
    await open(page, parking(), "/w/H7KM4Q", {});
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("button", { name: "Join workshop" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Join workshop" })).toBeVisible();
  });
});

test("who is removed is told so, and is let in again when readmitted", async ({ page }) => {
  const workshop = parking();
  await page.clock.install();
  await open(page, workshop);
  await expect(page.getByText("You are in.")).toBeVisible();
  for (const peer of workshop.peers) peer.close(4403);
  await expect(page.getByRole("heading", { name: "You were removed from this workshop" })).toBeVisible();
  await checked(page);
  await page.clock.runFor(9000);
  await expect(page.getByText("You are in.")).toBeVisible();
});

test("a lost cookie leads to the form, not to an error", async ({ page }) => {
  const workshop = parking();
  await page.clock.install();
  await open(page, workshop);
  await expect(page.getByText("You are in.")).toBeVisible();
  await page.clock.runFor(10_000);
  workshop.cookiesLost = true;
  for (const peer of workshop.peers) peer.close(4401);
  await expect(page.getByRole("button", { name: "Join workshop" })).toBeVisible();
});
