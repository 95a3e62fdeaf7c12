/** Words that a facilitator entered in the other language: on the console, on phones, and on what is voted on. */
import { expect } from "@playwright/test";
import { checked } from "./checked.ts";
import { facilitated, openStudio } from "./fake/console.ts";
import { open, PHONE, test, voting } from "./fake/open.ts";
import { FakeStudio } from "./fake/studio.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

const RADIO = "Radio is how we run 19 lots";
const idOf = (workshop: FakeWorkshop, text: string) =>
  workshop.all("note").find(([, note]) => note.text === text)?.[0] ?? "";

test.describe("the console", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("B160 a note is translated by keyboard, and the text stays until it is stored", async ({ context }) => {
    const workshop = facilitated();
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await page.locator(".cards .note", { hasText: RADIO }).focus();
    await page.keyboard.press("l");
    const sheet = page.getByRole("dialog", { name: "In the other language" });
    await expect(sheet).toContainText(RADIO);
    await expect(sheet.getByLabel("Language of the translation")).toHaveValue("es");
    await checked(page);
    workshop.refuse.set("note.translate", { why: "TEXT_CONFLICT", d: { text: "Radios run 19 lots", tv: 9 } });
    await sheet.getByLabel("Translation", { exact: true }).fill("Con radios manejamos 19 lotes");
    await sheet.getByRole("button", { name: "Save" }).click();
    await expect(sheet).toContainText("Radios run 19 lots");
    await expect(sheet.getByLabel("Translation", { exact: true })).toHaveValue("Con radios manejamos 19 lotes");
    await sheet.getByRole("button", { name: "Save" }).click();
    await expect(sheet).toHaveCount(0);
    expect(workshop.get("note", idOf(workshop, RADIO)).tr).toEqual({
      lang: "es",
      text: "Con radios manejamos 19 lotes",
    });
    await page.keyboard.press("l");
    await sheet.getByRole("button", { name: "Take the translation away" }).click();
    await expect.poll(() => workshop.get("note", idOf(workshop, RADIO)).tr).toBeUndefined();
  });
});

/** A vote on themes, one of which has its name in Spanish, and one note of it its text. */
function translated(): FakeWorkshop {
  const workshop = voting();
  const [cluster = "", first] = workshop.all("cluster")[0] ?? [];
  if (first) workshop.put(["cluster", cluster, { ...first, tr: { lang: "es", text: "Solo en la entrada se sabe" } }]);
  const id = idOf(workshop, RADIO);
  workshop.put([
    "note",
    id,
    { ...workshop.get("note", id), tr: { lang: "es", text: "Con radios manejamos 19 lotes" } },
  ]);
  return workshop;
}

test.describe("a phone in Spanish", () => {
  test.use({ ...PHONE, locale: "es" });

  test("B163 shows the translation with the original, on the board and on the ballot", async ({ page }) => {
    await open(page, translated());
    const option = page.locator(".options > li", { hasText: "You only learn a lot is full at the gate" });
    await expect(option).toContainText("Traducción Solo en la entrada se sabe");
    await checked(page);
    await page.getByRole("button", { name: "Tablero" }).click();
    const note = page.locator(".cards .note", { hasText: RADIO });
    await expect(note).toContainText("Traducción Con radios manejamos 19 lotes");
    await checked(page);
  });
});

test.describe("a phone in English", () => {
  test.use(PHONE);

  test("B163 shows the original alone to those who read it", async ({ page }) => {
    await open(page, translated());
    await expect(page.getByText("You only learn a lot is full at the gate")).toBeVisible();
    await expect(page.getByText("Solo en la entrada se sabe")).toHaveCount(0);
  });
});
