/** The room pack: paper for people without a device, and for the wall and the tables. */
import { expect, type Page, test } from "@playwright/test";
import { checked } from "./checked.ts";
import { facilitated, openStudio, SIZES } from "./fake/console.ts";
import { FakeStudio } from "./fake/studio.ts";

const pages = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0;

const paper = (page: Page, kind: string) => page.locator(`.paper.${kind}`);

/** Papers that are too small for what is on them. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".paper")]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.className),
  );

for (const viewport of SIZES)
  test.describe(`at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("H10 H11 is made from the workshop, by keyboard, and is as many sheets as it says", async ({ context }) => {
      const page = await openStudio(context, "/studio/w/w1/invite", new FakeStudio(facilitated()));
      await page.getByRole("link", { name: "Room pack to print" }).press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: "Room pack" })).toBeVisible();
      await expect(paper(page, "poster")).toContainText("H7K M4Q");
      await expect(paper(page, "poster")).toContainText("Participe con su teléfono");
      await expect(paper(page, "cards-of-tables")).toHaveCount(2);
      await expect(paper(page, "note-sheet").first()).toContainText("Where does parking");
      await expect(paper(page, "ballot")).toContainText("You only learn a lot is full at the gate");
      const said = async () => Number(/^\d+/.exec((await page.getByRole("status").last().textContent()) ?? "")?.[0]);
      expect(await pages(page)).toBe(await said());
      expect(await cutOff(page)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 816, height: 1056 });
      expect(await cutOff(page)).toEqual([]);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(viewport);
      await checked(page);
      await page.getByLabel("How many tables").fill("7");
      await expect(paper(page, "cards-of-tables")).toHaveCount(4);
      await expect(paper(page, "cards-of-tables").last()).toContainText("Table 7");
      for (const what of ["Poster with the code", "Cards for the tables", "Note sheets"])
        await page.getByRole("checkbox", { name: what }).press("Space");
      await expect(page.locator(".paper")).toHaveCount(1);
      expect(await pages(page)).toBe(1);
      await page.getByRole("checkbox", { name: "Ballots" }).press("Space");
      await expect(page.getByText("Choose what to print.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Print" })).toBeDisabled();
      await checked(page);
    });
  });

test("H12 a ballot has what everybody may see, and nothing before the reveal", async ({ context }) => {
  const page = await openStudio(context, "/studio/w/w1/pack", new FakeStudio(facilitated({ notes: true })));
  await expect(page.getByText("There is nothing yet", { exact: false })).toBeVisible();
  await expect(paper(page, "ballot")).toHaveCount(0);
  await expect(page.getByText("Lot full sign is a guy with a cone")).toHaveCount(0);
});
