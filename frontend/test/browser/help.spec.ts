/** Help: the guides, and a first look around in three steps. */
import { expect, type Page, test } from "@playwright/test";
import { checked } from "./checked.ts";
import { facilitated, openStudio, SIZES } from "./fake/console.ts";
import { open, PHONE } from "./fake/open.ts";
import { parking } from "./fake/parking.ts";
import { ORIGIN, serve } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";

const sheets = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;

for (const [path, en, es] of [
  ["/guide", "Running a workshop", "Conducir un taller"],
  ["/guide/participants", "Taking part in a workshop", "Participar en un taller"],
] as const)
  for (const { width, height } of [...SIZES, { width: 320, height: 640 }])
    test(`H2 ${path} is there in both languages, and is one sheet of paper, at ${width} px`, async ({
      page,
      context,
    }) => {
      await serve(context, facilitated());
      await page.setViewportSize({ width, height });
      await page.goto(`${ORIGIN}${path}`);
      await expect(page.getByRole("heading", { level: 1, name: en })).toBeVisible();
      expect(await sheets(page)).toBe(1);
      await checked(page);
      await page.getByRole("button", { name: "Español" }).click();
      await expect(page.getByRole("heading", { level: 1, name: es })).toBeVisible();
      expect(await sheets(page)).toBe(1);
      await checked(page);
    });

const walk = (page: Page) => page.getByRole("complementary", { name: /./ }).filter({ hasText: /Look around: \d of 3/ });
const step = (page: Page, name: string) => page.getByRole("heading", { level: 2, name });

for (const viewport of SIZES)
  test.describe(`a newcomer at the console at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("H3 is led through three steps by keyboard, works meanwhile, and is not asked again", async ({ context }) => {
      const workshop = facilitated();
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop), true);
      await expect(step(page, "The thread of the day")).toBeVisible();
      await expect(page.locator(".agenda[data-walk]")).toHaveCount(1);
      await checked(page);
      await page.getByRole("group", { name: "Radio is how we run 19 lots" }).focus();
      await page.keyboard.press("h");
      await expect(page.getByRole("dialog")).toBeVisible();
      await page.keyboard.press("Escape");
      await walk(page).getByRole("button", { name: "Next" }).press("Enter");
      await expect(step(page, "The board")).toBeFocused();
      await walk(page).getByRole("button", { name: "Next" }).press("Enter");
      await expect(step(page, "The code and the wall")).toBeFocused();
      await checked(page);
      await walk(page).getByRole("button", { name: "Start working" }).press("Enter");
      await expect(walk(page)).toHaveCount(0);
      await expect(page.locator("main")).toBeFocused();
      await page.reload();
      await page.getByRole("group", { name: "Radio is how we run 19 lots" }).waitFor();
      await expect(walk(page)).toHaveCount(0);
      await page.getByRole("button", { name: "Keyboard and help" }).click();
      await expect(page.getByRole("link", { name: /Guide for facilitators/ })).toHaveAttribute("href", "/guide");
      await checked(page);
      await page.getByRole("button", { name: "Look around again" }).click();
      await expect(step(page, "The thread of the day")).toBeVisible();
      await walk(page).getByRole("button", { name: "Skip this" }).click();
      await expect(walk(page)).toHaveCount(0);
    });
  });

test.describe("a newcomer on a phone", () => {
  test.use(PHONE);

  test("H3 may look around while waiting, and is left alone when it starts", async ({ page }) => {
    const workshop = parking({ notes: false });
    workshop.run({ state: "waiting", door: true, intake: true, people: 3 });
    await open(page, workshop, "/w/H7KM4Q", { code: "pme", newcomer: true });
    await expect(step(page, "Write what you know")).toBeVisible();
    await checked(page);
    await walk(page).getByRole("button", { name: "Next" }).tap();
    await expect(step(page, "Nothing gets lost")).toBeVisible();
    await checked(page);
    workshop.run({ state: "open", activity: "a1" });
    await expect(page.getByLabel("New note")).toBeVisible();
    await expect(walk(page)).toHaveCount(0);
  });
});
