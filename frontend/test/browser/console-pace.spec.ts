import { type BrowserContext, expect, type Page } from "@playwright/test";
import { checked } from "./checked.ts";
import { inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { test, writing } from "./fake/open.ts";
import { FakeStudio } from "./fake/studio.ts";

/** An activity of eight minutes has been going on for twenty and has one more. */
function late(): FacilitatedWorkshop {
  const workshop = inHand(writing());
  const started = Date.now() - 20 * 60_000;
  workshop.put([
    "run",
    "",
    { ...workshop.get("run", ""), since: started, started, timer: { ends: Date.now() + 60_000 } },
  ]);
  return workshop;
}

async function console_(context: BrowserContext, workshop: FacilitatedWorkshop): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await page.locator(".agenda").waitFor();
  const drawer = page.getByRole("button", { name: "Console", exact: true });
  if (await drawer.isVisible()) await drawer.click();
  return page;
}

const section = (page: Page) => page.getByRole("region", { name: "Pace" });

for (const viewport of SIZES) {
  test.describe(`the console at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("B71 one press pauses the room and its timer, one press goes on", async ({ context }) => {
      const workshop = late();
      const page = await console_(context, workshop);
      await section(page).getByRole("button", { name: "Pause the room" }).click();
      await expect(section(page).getByText("Paused", { exact: true })).toBeVisible();
      expect(workshop.get("run", "").timer?.left).toBeGreaterThan(0);
      await section(page).getByRole("group", { name: "Back in" }).getByRole("button", { name: "10 min" }).click();
      await expect(section(page).getByText(/^Paused. Back at \d/)).toBeVisible();
      await expect(page.locator(".agenda").getByText(/^Paused. Back at \d/)).toBeVisible();
      await checked(page);
      await section(page).getByLabel("Or back at").fill("23:59");
      await section(page).getByRole("button", { name: "Set" }).click();
      await expect(section(page).getByText(/Back at 11:59/)).toBeVisible();
      await section(page).getByRole("button", { name: "Go on", exact: true }).click();
      await expect(section(page).getByRole("button", { name: "Pause the room" })).toBeVisible();
      expect(workshop.get("run", "").timer?.ends).toBeGreaterThan(Date.now());
    });

    test("B76 catching up proposes, is changed, applied in one step and taken back", async ({ context }) => {
      const workshop = late();
      const page = await console_(context, workshop);
      await expect(section(page).getByText("13 minutes late.")).toBeVisible();
      await checked(page);
      await section(page).getByRole("button", { name: "Catch up…" }).click();
      const sheet = page.getByRole("dialog", { name: "Catch up" });
      await expect(sheet.getByLabel("Minutes of Group and name")).toHaveValue("8");
      await expect(sheet.getByLabel("Minutes of Break")).toHaveValue("10");
      await expect(sheet.getByText("That is not enough to end as planned.")).toBeVisible();
      await sheet.getByRole("checkbox", { name: "Next steps" }).uncheck();
      await expect(sheet.getByText("dropped, planned 7")).toBeVisible();
      await expect(sheet.getByText("That is not enough to end as planned.")).toHaveCount(0);
      await sheet.getByLabel("Minutes of Group and name").fill("9");
      await checked(page);
      await sheet.getByRole("button", { name: "Apply to the agenda" }).click();
      await expect(sheet).toHaveCount(0);
      expect(workshop.get("activity", "a2")).toMatchObject({ minutes: 9, planned: 15 });
      expect(workshop.get("activity", "a5")).toMatchObject({ dropped: true, planned: 7 });
      await expect(page.locator(".agenda .thread > li")).toHaveCount(4);
      await section(page).getByRole("button", { name: "Back to the minutes before" }).click();
      await expect(page.locator(".agenda .thread > li")).toHaveCount(5);
      expect(workshop.get("activity", "a2")).toMatchObject({ minutes: 15 });
      expect(workshop.get("activity", "a2").planned).toBeUndefined();
    });
  });
}

test("B71 B75 B76 all of it works by keyboard alone", async ({ context }) => {
  const workshop = late();
  const page = await console_(context, workshop);
  await page.keyboard.press("Shift+P");
  await expect(page.locator(".agenda").getByText("Paused", { exact: true })).toBeVisible();
  await page.keyboard.press("Shift+P");
  await expect(page.locator(".agenda").getByText("Paused", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: /^Bring everyone here ?: Question 2/ }).press("Enter");
  await expect(page.getByText("Everyone was called here")).toBeVisible();
  expect(workshop.get("run", "").call).toMatchObject({ q: "q2" });
  await section(page).getByRole("button", { name: "Catch up…" }).press("Enter");
  const sheet = page.getByRole("dialog", { name: "Catch up" });
  await sheet.getByRole("checkbox", { name: "Break" }).press("Space");
  await sheet.getByLabel("Minutes of Next steps").press("ArrowUp");
  await sheet.getByRole("button", { name: "Apply to the agenda" }).press("Enter");
  await expect(sheet).toHaveCount(0);
  await expect(section(page).getByRole("button", { name: "Change what is left…" })).toBeFocused();
  expect(workshop.get("activity", "a4")).toMatchObject({ dropped: true, planned: 10 });
  expect(workshop.get("activity", "a5").minutes).toBe(5);
});

test("B74 going on to the next activity is one press in a pause too", async ({ context }) => {
  const workshop = late();
  const page = await console_(context, workshop);
  await section(page).getByRole("button", { name: "Pause the room" }).click();
  await section(page).getByRole("button", { name: "Bring everyone to “Questions”" }).click();
  expect(workshop.get("run", "").paused).toBeDefined();
  await page
    .locator(".console")
    .getByRole("button", { name: /^Next: Group and name/ })
    .click();
  await expect(section(page).getByRole("button", { name: "Pause the room" })).toBeVisible();
});
