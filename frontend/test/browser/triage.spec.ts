import { type BrowserContext, expect, type Page } from "@playwright/test";
import { checked } from "./checked.ts";
import { inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { grouping, HALL, open, PHONE, test, writing } from "./fake/open.ts";
import { FakeStudio } from "./fake/studio.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

const RADIO = "Radio is how we run 19 lots";
const TICKETS = "Tickets feel unfair";
const CASHIER = "Gate cashier takes 90 sec per car, do the math";

const idOf = (workshop: FakeWorkshop, text: string) =>
  workshop.all("note").find(([, note]) => note.text === text)?.[0] ?? "";
const themeOf = (workshop: FakeWorkshop, label: string) =>
  workshop.all("cluster").find(([, cluster]) => cluster.label === label)?.[0] ?? "";
const card = (page: Page, text: string) => page.getByRole("group", { name: text });
const lot = (page: Page) => page.getByRole("region", { name: "Parking lot" });
const tray = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

async function desk(context: BrowserContext, workshop: FacilitatedWorkshop): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await card(page, RADIO).waitFor();
  return page;
}

/** From the menu of a note or a theme, as mouse and finger do it. */
async function choose(page: Page, about: string, way: string): Promise<void> {
  await page.getByRole("button", { name: `More for ${about}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: way }).click();
}

for (const viewport of SIZES) {
  test.describe(`the console at ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("B100 B104 a note is parked from its menu, seen in the lot, and brought back", async ({ context }) => {
      const workshop = inHand(grouping());
      const page = await desk(context, workshop);
      await choose(page, CASHIER, "Park, off topic for now");
      await expect(lot(page).getByRole("group", { name: CASHIER }).getByText("Parked")).toBeVisible();
      expect(workshop.get("note", idOf(workshop, CASHIER)).parked).toBe(true);
      await expect(page.getByRole("button", { name: `Move to…: ${CASHIER}` })).toHaveCount(0);
      await checked(page);
      await card(page, CASHIER)
        .getByRole("button", { name: /^Bring back|^More for/ })
        .first()
        .click();
      const again = page.getByRole("dialog").getByRole("button", { name: "Bring back" });
      if (await again.isVisible()) await again.click();
      await expect(lot(page)).toHaveCount(0);
      await expect(tray(page, "No theme yet").getByRole("group", { name: CASHIER })).toBeVisible();
    });

    test("B112 a theme is confirmed, disputed, and taken back", async ({ context }) => {
      const workshop = inHand(grouping());
      const page = await desk(context, workshop);
      await choose(page, TICKETS, "Confirm…");
      await checked(page);
      await page.getByRole("dialog").getByRole("button", { name: "Disputed pain point" }).click();
      await expect(tray(page, TICKETS).getByText("Disputed pain point")).toBeVisible();
      expect(workshop.get("cluster", themeOf(workshop, TICKETS)).finding).toBe("disputed");
      await checked(page);
      await choose(page, TICKETS, "Confirm…");
      await page.getByRole("dialog").getByRole("button", { name: "Nothing said" }).click();
      await expect(tray(page, TICKETS).getByText("Disputed pain point")).toHaveCount(0);
    });

    test("B110 B111 a theme and a loose note are flagged, and the board is filtered by it", async ({ context }) => {
      const workshop = inHand(grouping());
      const page = await desk(context, workshop);
      await choose(page, TICKETS, "Flag…");
      await page.getByLabel("Technology can help").check();
      await page.getByLabel("Needs another department").check();
      await checked(page);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(tray(page, TICKETS).getByText("Technology can help")).toBeVisible();
      await expect(tray(page, TICKETS).getByText("Needs another department")).toBeVisible();
      await choose(page, RADIO, "Flag…");
      await page.getByLabel("Mostly policy or people").check();
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(card(page, RADIO).getByText("Mostly policy or people")).toBeVisible();
      await page.getByLabel("How it was sorted").selectOption({ label: "Technology can help" });
      await expect(tray(page, TICKETS)).toBeVisible();
      await expect(card(page, RADIO)).toHaveCount(0);
      await page.getByLabel("How it was sorted").selectOption({ label: "Mostly policy or people" });
      await expect(card(page, RADIO)).toBeVisible();
      await expect(tray(page, TICKETS)).toHaveCount(0);
      await checked(page);
    });

    test("B120 from a hidden note its device is muted and unmuted, and nobody is named", async ({ context }) => {
      const workshop = inHand(grouping());
      const id = idOf(workshop, RADIO);
      workshop.put(["note", id, { ...workshop.get("note", id), hidden: "offensive" }]);
      const page = await desk(context, workshop);
      await choose(page, RADIO, "Mute its device");
      await expect(card(page, RADIO).getByText("Device muted")).toBeVisible();
      await expect(page.getByText("The device that wrote it is muted. Nobody is told whose it is.")).toBeAttached();
      await checked(page);
      await choose(page, RADIO, "Unmute its device");
      await expect(card(page, RADIO).getByText("Device muted")).toHaveCount(0);
    });
  });
}

test("B120 a note that was entered says that it has no device", async ({ context }) => {
  const workshop = inHand(grouping());
  const id = idOf(workshop, RADIO);
  workshop.put(["note", id, { ...workshop.get("note", id), hidden: "other", origin: "facilitator" }]);
  const page = await desk(context, workshop);
  await expect(card(page, RADIO).getByText("Entered here: there is no device to mute")).toBeVisible();
  await page.getByRole("button", { name: `More for ${RADIO}` }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Mute its device" })).toHaveCount(0);
});

test("parks, brings back, confirms and flags by keyboard alone, and takes it back", async ({ context }) => {
  const workshop = inHand(grouping());
  const page = await desk(context, workshop);
  await card(page, RADIO).focus();
  await page.keyboard.press("p");
  await expect(lot(page).getByRole("group", { name: RADIO })).toBeVisible();
  await card(page, RADIO).focus();
  await page.keyboard.press("p");
  await expect(lot(page)).toHaveCount(0);
  await page.keyboard.press("u");
  await expect.poll(() => workshop.undone.length).toBe(1);
  const name = page.getByRole("button", { name: TICKETS, exact: true });
  await name.focus();
  await page.keyboard.press("k");
  await page.getByRole("dialog").getByRole("button", { name: "Known pain point" }).press("Enter");
  await expect(tray(page, TICKETS).getByText("Known pain point")).toBeVisible();
  await name.focus();
  await page.keyboard.press("f");
  await page.getByLabel("Technology can help").press("Space");
  await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(tray(page, TICKETS).getByText("Technology can help")).toBeVisible();
});

/** A parked note, a disputed theme and a flagged one. */
function sorted(): FakeWorkshop {
  const workshop = grouping();
  const put = (id: string, part: object) => workshop.put(["cluster", id, { ...workshop.get("cluster", id), ...part }]);
  put(themeOf(workshop, TICKETS), { finding: "disputed", help: "people" });
  put(themeOf(workshop, "One flat rate fits nobody"), { finding: "confirmed", elsewhere: true });
  const id = idOf(workshop, RADIO);
  workshop.put(["note", id, { ...workshop.get("note", id), parked: true }]);
  return workshop;
}

for (const [locale, words] of [
  ["en", ["Parking lot", "Parked", "Disputed pain point", "Mostly policy or people"]],
  ["es", ["Notas para después", "Para después", "Problema en disputa", "Sobre todo normas o personas"]],
] as const) {
  for (const viewport of [PHONE.viewport, { width: 320, height: 640 }]) {
    test.describe(`a phone of ${viewport.width} pixels in ${locale}`, () => {
      test.use({ ...PHONE, viewport, locale });

      test("V20 V21 everybody sees the lot and how themes were sorted, in words", async ({ page }) => {
        await open(page, sorted());
        for (const word of words) await expect(page.getByText(word, { exact: true })).toBeVisible();
        await expect(page.locator(".is-parked .note").getByRole("button", { name: /^(Move|Mover)/ })).toHaveCount(0);
        await checked(page);
      });
    });
  }
}

for (const [locale, words] of [
  ["en", "Saved, Parked for later"],
  ["es", "Guardada, Dejada para después"],
] as const) {
  test.describe(`an author's phone in ${locale}`, () => {
    test.use({ ...PHONE, locale });

    test("V60 says of one's own note that it is parked, and no more once it is back", async ({ page }) => {
      const workshop = writing();
      const [own = ""] = workshop.authors.keys();
      const park = (parked: boolean) => {
        workshop.change([["note", own, { ...workshop.get("note", own), parked }]]);
        const u = workshop.mineOf("pme");
        for (const peer of workshop.peers) peer.send({ t: "mine", v: workshop.version, full: true, u });
      };
      await open(page, workshop);
      await expect(page.locator(".mine .note").first()).toBeVisible();
      park(true);
      await expect(page.locator(".mine .note", { hasText: words })).toHaveCount(1);
      await checked(page);
      park(false);
      await expect(page.locator(".mine .note", { hasText: words })).toHaveCount(0);
    });
  });
}

test.describe("a muted phone", () => {
  test.use(PHONE);

  test("B121 says why, keeps what is typed, and sends again when it may", async ({ page }) => {
    const workshop = writing();
    const own = [...workshop.authors.keys()][0] ?? "";
    workshop.put(["note", own, { ...workshop.get("note", own), hidden: "offensive" }]);
    await open(page, workshop);
    await page.getByLabel("New note").fill("What I wanted to say");
    workshop.mute("pme", true);
    await expect(page.getByText("The facilitator muted this device because of a hidden note.").last()).toBeVisible();
    await expect(page.getByText("Hidden by the facilitator: hurtful words")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByLabel("New note")).toHaveValue("What I wanted to say");
    await checked(page);
    workshop.mute("pme", false);
    await page.getByRole("button", { name: "Send" }).click();
    await expect.poll(() => workshop.all("note").some(([, note]) => note.text === "What I wanted to say")).toBe(true);
  });

  test("B121 a note that met the mute on its way stays on the phone with the reason", async ({ page }) => {
    const workshop = writing();
    workshop.refuse.set("note.add", { why: "MUTED" } as never);
    await open(page, workshop);
    await page.getByLabel("New note").fill("Sent a moment too late");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("“Sent a moment too late”")).toBeVisible();
    await expect(page.getByText(/The facilitator muted this device/).last()).toBeVisible();
    await checked(page);
  });
});

test.describe("the projector", () => {
  test.use(HALL);

  test("B100 B112 says what is disputed and leaves out what is parked", async ({ page }) => {
    const workshop = sorted();
    const one = themeOf(workshop, TICKETS);
    for (const [id] of workshop.all("cluster")) if (id !== one) workshop.entities.delete(`cluster ${id}`);
    for (const [id, note] of workshop.all("note"))
      if (note.c !== one && !note.parked) workshop.entities.delete(`note ${id}`);
    await open(page, workshop, "/present/H7KM4Q#the-secret");
    // A theme that goes on in another column says it there, too.
    const chip = page.locator(".paged-page.is-shown .chip").first();
    await expect(chip).toHaveText("Disputed pain point");
    await expect(page.getByText(RADIO)).toHaveCount(0);
    const size = await chip.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    await checked(page);
  });
});
