/** The facilitator's outline: what is folded away, and the way to what was not read. */
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { grouping } from "./fake/open.ts";
import { FakeStudio } from "./fake/studio.ts";

const TICKETS = "Tickets feel unfair";
const OFFICERS = "Only 2 enforcement officers for 15+ lots on a holiday";
const RADIO = "Radio is how we run 19 lots";

const themeOf = (workshop: FacilitatedWorkshop, label: string) =>
  workshop.all("cluster").find(([, cluster]) => cluster.label === label)?.[0] ?? "";
const card = (page: Page, text: string) => page.getByRole("group", { name: text });
const name = (page: Page, text: string) => page.getByRole("button", { name: text, exact: true });

/** Nine more notes about tickets, the first of them in the same words as a tenth. */
function large(): FacilitatedWorkshop {
  const workshop = inHand(grouping());
  const c = themeOf(workshop, TICKETS);
  for (let n = 0; n < 10; n++) {
    const text = n === 9 ? "the MACHINE eats coins" : n === 0 ? "The machine eats coins" : `Ticket story ${n}`;
    workshop.put(["note", `zz${n}`, { q: "q1", c, text, tv: 1, at: Date.now() + n }]);
  }
  return workshop;
}

async function desk(context: BrowserContext, workshop: FacilitatedWorkshop): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await card(page, RADIO).waitFor();
  return page;
}

for (const viewport of SIZES) {
  test.describe(`the outline at ${viewport.width} pixels`, () => {
    test.use({ viewport, hasTouch: viewport.width < 500 });

    test("B170 B171 a theme shows its central notes, all of them, or its name", async ({ context }) => {
      const page = await desk(context, large());
      const press = (what: ReturnType<Page["getByRole"]>) => (viewport.width < 500 ? what.tap() : what.click());
      await expect(card(page, "The machine eats coins").getByRole("button", { name: /^2 times/ })).toBeVisible();
      await expect(card(page, "Ticket story 5")).toHaveCount(0);
      await press(page.getByRole("button", { name: `9 more: ${TICKETS}` }));
      await expect(card(page, "Ticket story 5")).toBeVisible();
      await press(name(page, TICKETS));
      await expect(name(page, TICKETS)).toHaveAttribute("aria-expanded", "false");
      await expect(card(page, "Ticket story 5")).toHaveCount(0);
      await expect(page.getByText("Folded, 12 notes in it")).toBeAttached();
      await expectAccessible(page);
      await press(page.getByRole("button", { name: "Fold all themes", exact: true }));
      await expect(page.locator(".fold[aria-expanded=true]")).toHaveCount(0);
      await expectAccessible(page);
      await press(page.getByRole("button", { name: "Unfold all themes" }));
      await expect(card(page, "Ticket story 5")).toBeVisible();
    });

    test("B170 B172 B173 folds, finds and reads on by keyboard alone, while others work", async ({ context }) => {
      const workshop = large();
      const page = await desk(context, workshop);
      await card(page, OFFICERS).focus();
      await page.keyboard.press("ArrowLeft");
      await expect(name(page, TICKETS)).toBeFocused();
      await page.keyboard.press("ArrowLeft");
      await expect(name(page, TICKETS)).toHaveAttribute("aria-expanded", "false");
      const c = themeOf(workshop, TICKETS);
      workshop.change([["note", "zzz", { q: "q1", c, text: "Just now", tv: 1, at: Date.now() }]]);
      await expect(page.getByRole("region", { name: TICKETS }).getByText("13", { exact: true })).toBeVisible();
      await expect(name(page, TICKETS)).toBeFocused();
      await expect(card(page, "Just now")).toHaveCount(0);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await expect(page.locator(":focus")).toHaveAttribute("data-stop", /^note:/);
      await page.keyboard.press("Shift+ArrowLeft");
      await expect(name(page, TICKETS)).toBeFocused();
      await expect(page.locator(".fold[aria-expanded=true]")).toHaveCount(0);
      await page.reload();
      await card(page, RADIO).waitFor();
      await expect(name(page, TICKETS)).toHaveAttribute("aria-expanded", "false");
      await card(page, RADIO).focus();
      await page.keyboard.press("/");
      await page.getByRole("dialog").getByRole("searchbox").fill("story 7");
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /Ticket story 7/ })
        .press("Enter");
      await expect(card(page, "Ticket story 7")).toBeFocused();
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toContainText("Fold all themes");
      await expect(page.getByRole("dialog")).toContainText("Next unread");
    });

    test("B172 what is looked for is unfolded, and folded again afterwards", async ({ context }) => {
      const page = await desk(context, large());
      await page.getByRole("button", { name: "Fold all themes", exact: true }).click();
      await page.getByRole("searchbox").fill("story");
      await expect(card(page, "Ticket story 5")).toBeVisible();
      await page.getByRole("searchbox").fill("");
      await expect(card(page, "Ticket story 5")).toHaveCount(0);
    });

    test("B174 J leads through the unread notes of all questions and unfolds them; a reload forgets nothing", async ({
      context,
    }) => {
      const workshop = inHand(grouping());
      workshop.put(["question", "q2", { ...workshop.get("question", "q2"), revealed: true }]);
      workshop.put(["note", "n2", { q: "q2", text: "In another question", tv: 1, at: 1 }]);
      const page = await desk(context, workshop);
      await page.clock.install();
      const left = page.locator(".reading p");
      await name(page, TICKETS).focus();
      await page.keyboard.press("Shift+ArrowLeft");
      await expect(left).toHaveText(/^\d+ notes to read$/);
      const all = Number((await left.textContent())?.split(" ")[0]);
      for (let n = 0; n < all && (await left.textContent()) !== "You have read all notes"; n++) {
        await page.keyboard.press("j");
        await expect(page.locator(":focus")).toHaveAttribute("data-stop", /^note:/);
      }
      await expect(left).toHaveText("You have read all notes");
      await expect(card(page, "In another question")).toBeVisible();
      await page.reload();
      await card(page, RADIO).waitFor();
      await expect(left).toHaveText("You have read all notes");
    });
  });
}
