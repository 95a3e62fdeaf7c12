import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { grouping } from "./fake/open.ts";
import { FakeStudio } from "./fake/studio.ts";
import { TYPED_SHEETS } from "./fake/typed.ts";

const KEPT = "You typed this before. It is not saved yet.";

/** Late enough that there is something to catch up with. */
function late(): FacilitatedWorkshop {
  const workshop = inHand(grouping());
  workshop.run({ since: Date.now() - 60 * 60_000, started: Date.now() - 70 * 60_000 });
  return workshop;
}

async function desk(context: BrowserContext, workshop = late()): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await page.getByRole("group", { name: "Radio is how we run 19 lots" }).waitFor();
  return page;
}

const dialog = (page: Page) => page.getByRole("dialog");

for (const viewport of SIZES) {
  test.describe(`a sheet at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("B175 keeps what was typed, whatever closes it, in every sheet that has a field", async ({ context }) => {
      const page = await desk(context);
      for (const { kind, open, field, words } of TYPED_SHEETS) {
        await test.step(kind, async () => {
          await open(page);
          await field(page).fill(words);
          await page.keyboard.press("Escape");
          await expect(dialog(page)).toHaveCount(0);
          await open(page);
          await expect(field(page)).toHaveValue(words);
          await expect(dialog(page).getByText(KEPT)).toBeVisible();
          await page.mouse.click(5, 5);
          await expect(dialog(page)).toHaveCount(0);
        });
      }
      await page.reload();
      await page.getByRole("group", { name: "Radio is how we run 19 lots" }).waitFor();
      for (const { kind, open, field, words } of TYPED_SHEETS) {
        await test.step(`${kind}, after a reload`, async () => {
          await open(page);
          await expect(field(page)).toHaveValue(words);
          await dialog(page).getByRole("button", { name: "Start over" }).click();
          await expect(field(page)).not.toHaveValue(words);
          await page.keyboard.press("Escape");
          await open(page);
          await expect(field(page)).not.toHaveValue(words);
          await page.keyboard.press("Escape");
        });
      }
    });

    test("B175 what was saved is not kept, what was refused is, beside the reason", async ({ context }) => {
      const workshop = late();
      const page = await desk(context, workshop);
      const [edit] = TYPED_SHEETS.filter(({ kind }) => kind === "edit");
      if (!edit) throw new Error("there is a sheet for editing");
      workshop.refuse.set("note.edit", { why: "TEXT_TOO_LONG", d: { max: 500 } });
      await edit.open(page);
      await edit.field(page).fill("Words that were refused");
      await dialog(page).getByRole("button", { name: "Save" }).click();
      await expect(page.locator(".outline .banner")).toBeVisible();
      await edit.open(page);
      await expect(edit.field(page)).toHaveValue("Words that were refused");
      await expectAccessible(page);
      await dialog(page).getByRole("button", { name: "Save" }).click();
      const card = page.getByRole("group", { name: "Words that were refused" });
      await card.focus();
      await page.keyboard.press("e");
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page).getByText(KEPT)).toHaveCount(0);
    });

    test("B175 a sheet whose theme is gone stays with its words, and asks before they are lost", async ({
      context,
    }) => {
      const workshop = late();
      const page = await desk(context, workshop);
      const [rename] = TYPED_SHEETS.filter(({ kind }) => kind === "rename");
      if (!rename) throw new Error("there is a sheet for renaming");
      await rename.open(page);
      await rename.field(page).fill("A name in the making");
      const theme = workshop.all("cluster").find(([, { label }]) => label === "Tickets feel unfair")?.[0] ?? "";
      workshop.change([], [["cluster", theme]]);
      await expect(dialog(page).getByText("This is not on the board any more.", { exact: false })).toBeVisible();
      await expect(rename.field(page)).toHaveValue("A name in the making");
      await page.keyboard.press("Escape");
      await expect(dialog(page).getByText("closed once more", { exact: false })).toBeVisible();
      await expectAccessible(page);
      await dialog(page).getByRole("button", { name: "Cancel" }).click();
      await expect(dialog(page)).toHaveCount(0);
    });
  });
}
