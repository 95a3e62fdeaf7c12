/** Notes that say the same, offered in the console. */
import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible, inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { grouping } from "./fake/open.ts";
import { ORIGIN, serve } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";
import { voteOn } from "./fake/workshop.ts";

/** Two groups in the same words, one of them of three, and one that is nearly the same. */
function repeated(): FacilitatedWorkshop {
  const workshop = inHand(grouping());
  const texts = [
    "The machine eats coins",
    "the MACHINE eats coins",
    "The machine eats coins!",
    "No shade anywhere",
    "No shade, anywhere",
    "Buses from the station stop too far from the sand",
    "Buses from station stop far from the sand, too",
  ];
  const c = workshop.all("cluster")[0]?.[0] ?? "";
  texts.forEach((text, n) => {
    workshop.put(["note", `tw${n}`, { q: "q1", text, tv: 1, at: Date.now() + n, ...(n === 1 && { c }) }]);
  });
  return workshop;
}

const section = (page: Page) => page.getByRole("region", { name: /^Notes that say the same/ });
const under = (workshop: FacilitatedWorkshop) =>
  workshop.all("note").flatMap(([id, { into }]) => (into ? [`${id} ${into}`] : []));
const spoken = (page: Page, words: string) => page.locator("[aria-live=polite]", { hasText: words });

async function desk(context: BrowserContext, workshop: FacilitatedWorkshop): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await section(page).waitFor();
  return page;
}

for (const viewport of SIZES) {
  test.describe(`at ${viewport.width} pixels`, () => {
    const touch = viewport.width < 500;
    test.use({ viewport, hasTouch: touch });
    const press = (what: Locator) => (touch ? what.tap() : what.click());

    test("B225 B226 B228 a group is merged and taken back, all the same after a look", async ({ context }) => {
      const workshop = repeated();
      const page = await desk(context, workshop);
      await expect(section(page).getByRole("listitem")).toHaveCount(3);
      await expect(section(page).getByText("Question 1, 2 notes, nearly the same words")).toBeVisible();
      await section(page).scrollIntoViewIfNeeded();
      await expectAccessible(page);
      await press(section(page).getByRole("button", { name: /^Merge ?: No shade anywhere/ }));
      await expect.poll(() => under(workshop)).toEqual(["tw4 tw3"]);
      await expect(section(page).getByRole("listitem")).toHaveCount(2);
      await expect(section(page).locator("[data-twins]").nth(1)).toBeFocused();
      await expect(spoken(page, "2 suggestions to merge left")).toHaveCount(1);
      workshop.change([["note", "tw4", { ...workshop.get("note", "tw4"), into: undefined } as never]]);
      await press(section(page).getByRole("button", { name: "Merge all 2 in the same words…" }));
      const sheet = page.getByRole("dialog", { name: "Merge these?" });
      await expect(sheet.getByText("the MACHINE eats coins", { exact: true })).toBeVisible();
      await expect(sheet.getByText("Buses", { exact: false })).toHaveCount(0);
      await expectAccessible(page);
      await press(sheet.getByRole("button", { name: "Merge all 2 groups" }));
      await expect.poll(() => under(workshop)).toEqual(["tw1 tw0", "tw2 tw0", "tw4 tw3"]);
      await expect(section(page).locator("[data-twins]")).toBeFocused();
      const last = workshop.version;
      await press(page.getByRole("region", { name: "Undo" }).getByRole("button", { name: "Undo" }));
      await expect.poll(() => workshop.undone).toEqual([{ f: last - 2, v: last }]);
    });

    test("B228 B229 merges and keeps apart by keyboard alone", async ({ context }) => {
      const workshop = repeated();
      const page = await desk(context, workshop);
      await section(page)
        .getByRole("button", { name: /^Merge ?: The machine eats coins/ })
        .focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => under(workshop)).toEqual(["tw1 tw0", "tw2 tw0"]);
      await expect(section(page).locator("[data-twins]").first()).toBeFocused();
      for (const left of [1, 0]) {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        await expect(
          section(page)
            .getByRole("button", { name: /^Keep apart/ })
            .first(),
        ).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(section(page).locator("[data-twins]")).toHaveCount(left);
      }
      await expect(page.getByRole("complementary", { name: "The console" })).toBeFocused();
      await expect(spoken(page, "No suggestion to merge left")).toHaveCount(1);
      await page.reload();
      await expect(page.getByRole("heading", { name: "Needs a look" })).toBeAttached();
      await expect(section(page)).toHaveCount(0);
      workshop.change([["note", "tw4", { ...workshop.get("note", "tw4"), text: "Anywhere no shade", tv: 2 }]]);
      await expect(section(page).getByRole("listitem")).toHaveCount(1);
      expect(under(workshop)).toHaveLength(2);
    });

    test("B228 a refusal is told and the group is offered again; in a vote nothing is", async ({ context }) => {
      const workshop = repeated();
      workshop.refuse.set("note.merge", { why: "ROUND_OPEN" } as never);
      const page = await desk(context, workshop);
      await press(section(page).getByRole("button", { name: /^Merge ?: The machine eats coins/ }));
      await expect(section(page).getByText("A vote or a rating is open. This can wait until it closes.")).toBeVisible();
      expect(under(workshop)).toEqual([]);
      workshop.change([["round", "r1", voteOn([])]]);
      await expect(section(page).getByText(/Notes can be merged once it closes/)).toBeVisible();
      await expect(section(page).getByRole("button")).toHaveCount(0);
      await expectAccessible(page);
    });
  });
}

test("B228 who runs the workshop by a link has the offer, too, in Spanish", async ({ browser }) => {
  const context = await browser.newContext({ locale: "es" });
  const workshop = repeated();
  workshop.link = "co-facilitator";
  await serve(context, workshop);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/link/H7KM4Q#the-secret`);
  const offer = page.getByRole("region", { name: /^Notas que dicen lo mismo/ });
  await offer.getByRole("button", { name: /^Unir ?: No shade anywhere/ }).click();
  await expect.poll(() => under(workshop)).toEqual(["tw4 tw3"]);
  await context.close();
});
