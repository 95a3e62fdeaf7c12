/** Many hands on one board, on the real product: help by links without an account, and a facilitator at the keyboard. */
import { expect, type Page, test } from "@playwright/test";
import { HALL, LAPTOP, letIn, makeWorkshop, OFFICE, PHONE, passed, passedHere, ROOM, Seat } from "./people.ts";

const RAMP = "No ramp at the pier";
const FULL = "Lot full sign is a guy with a cone";
const RADIO = "Radio is how we run 19 lots";
const LUNCH = "Lunch was late";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const card = (page: Page, text: string) => page.getByRole("group", { name: text });

async function join(seat: Seat, code: string, department = "Fire"): Promise<void> {
  await seat.page.goto(`${ROOM}/join/${code}`);
  await seat.page.getByLabel("Your department").selectOption(department);
  await button(seat.page, "Join workshop").tap();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel("New note").fill(text);
  await button(page, "Send").tap();
  await expect(page.locator(".mine .note", { hasText: text })).toContainText("Saved");
}

/** Makes a link in the console and takes it out of the page as somebody who copies it does. */
async function linkFor(page: Page, kind: string, whom: string): Promise<string> {
  const whomField = page.getByLabel("For whom");
  if (!(await whomField.isVisible())) await page.getByText("Help by a link").click();
  await page.getByLabel("What the link is for").selectOption(kind);
  await whomField.fill(whom);
  await button(page, "Make the link").click();
  const link = (await page.getByText(/\/link\/\w+#\S+/).textContent()) ?? "";
  await button(page, "I have copied it").click();
  await expect(page.getByText(/\/link\/\w+#\S+/)).toHaveCount(0);
  return /\/link\/\w+#\S+/.exec(link)?.[0] ?? "";
}

test("I60 people help by a link: write for others, run it, group, look, and are sent away", async ({ browser }) => {
  test.setTimeout(240_000);
  const host = await Seat.take(browser, LAPTOP);
  await letIn(host.context);
  const made = await makeWorkshop(host.context, { rules: { dots: 3, max: 2, ownVotable: true, mayMove: false } });
  const [helper, captain, ana] = await Promise.all([PHONE, PHONE, PHONE].map((size) => Seat.take(browser, size)));
  const co = await Seat.take(browser, LAPTOP);
  const observer = await Seat.take(browser, HALL);
  if (!helper || !captain || !ana) throw new Error("a seat is missing");
  await host.page.goto(`${OFFICE}/studio/w/${made.id}`);
  await button(host.page, "Start: Write in silence").first().click();
  await join(ana, made.code);
  await write(ana.page, FULL);

  await test.step("a link for each, made in the console", async () => {
    for (const [seat, kind] of [
      [helper, "Helper"],
      [captain, "Table captain"],
      [co, "Co-facilitator"],
      [observer, "Observer"],
    ] as const) {
      await seat.page.goto(`${ROOM}${await linkFor(host.page, kind, `The ${kind}`)}`);
      await expect(seat.page).toHaveURL(/\/link\/\w+$/);
    }
    await passed(host.page, "70-links");
  });

  await test.step("B132 the helper writes for somebody without a device", async () => {
    await button(helper.page, "Note for somebody").tap();
    await helper.page.getByRole("dialog").getByLabel("Note", { exact: true }).fill(RAMP);
    await helper.page.getByLabel("Department").selectOption("Fire");
    await button(helper.page, "Add the note").tap();
    await expect(helper.page.getByText("1 note added")).toBeVisible();
    await passedHere(helper.page, "71-helper");
  });

  await test.step("nobody has heard a note that is not theirs; the observer has a number", async () => {
    await expect(observer.page.getByText(/^2 notes so far/)).toBeVisible();
    for (const seat of [observer, captain, ana]) expect(await seat.heard()).not.toContain(RAMP);
    for (const seat of [observer, captain]) expect(await seat.heard()).not.toContain(FULL);
  });

  await test.step("the co-facilitator reveals, starts the grouping, pauses and goes on", async () => {
    await button(co.page, /Reveal all notes/)
      .first()
      .click();
    await expect(card(observer.page, RAMP)).toBeVisible();
    await button(co.page, "Next: Reveal and read").first().click();
    await button(co.page, "Next: Group and name").first().click();
    await button(co.page, "Pause the room").click();
    await expect(ana.page.getByText("Paused", { exact: true }).first()).toBeVisible();
    await passedHere(co.page, "72-co-facilitator");
    await button(co.page, "Go on").first().click();
    await expect(ana.page.getByText("Paused", { exact: true })).toHaveCount(0);
  });

  await test.step("B131 the captain groups where people may not", async () => {
    await expect(button(ana.page, `Move to…: ${FULL}`)).toHaveCount(0);
    await button(captain.page, `More for ${FULL}`).tap();
    await button(captain.page, /^New theme/).tap();
    await captain.page.getByLabel("Name of the theme").fill("Nobody knows what is free");
    await button(captain.page, "Make the theme").tap();
    for (const seat of [observer, host, co])
      await expect(seat.page.getByRole("heading", { name: "Nobody knows what is free", exact: true })).toBeVisible();
    await passedHere(captain.page, "73-captain");
  });

  await test.step("the observer has nothing to press, and is sent away with the link", async () => {
    await expect(observer.page.locator(".note button, .handle")).toHaveCount(0);
    await passedHere(observer.page, "74-observer-hall");
    await button(host.page, /^Take back .*The Observer/).click();
    await button(host.page, /^Take it back now .*The Observer/).click();
    await expect(observer.page.getByRole("heading", { name: "This link opens nothing any more" })).toBeVisible();
    await passed(observer.page, "75-link-over");
    await expect(button(co.page, "Pause the room")).toBeVisible();
  });

  for (const seat of [host, helper, captain, co, observer, ana]) {
    expect(seat.complaints).toEqual([]);
    await seat.context.close();
  }
});

test("B100 B110 B120 B160 V50 by keyboard alone the board is sorted, told about, translated and looked back at", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const host = await Seat.take(browser, LAPTOP);
  await letIn(host.context);
  const made = await makeWorkshop(host.context);
  const ana = await Seat.take(browser, PHONE);
  const eva = await Seat.take(browser, { ...PHONE, locale: "es" });
  const wall = await Seat.take(browser, HALL);
  const { page } = host;
  await page.goto(`${OFFICE}/studio/w/${made.id}`);
  await button(page, "Start: Write in silence").first().press("Enter");
  await wall.page.goto(made.projectorUrl);
  await join(ana, made.code);
  await eva.page.goto(`${ROOM}/join/${made.code}`);
  await eva.page.getByLabel("Su departamento").selectOption("Fire");
  await button(eva.page, "Unirse al taller").tap();
  await write(ana.page, LUNCH);
  await write(ana.page, FULL);

  await test.step("B12 notes of another meeting are brought in", async () => {
    await button(page, "Bring notes in").press("Enter");
    const sheet = page.getByRole("dialog", { name: "Bring notes in" });
    await sheet.getByLabel("Paste notes").fill(`${RADIO}\nPay machines reject cards`);
    await passedHere(page, "80-import");
    await button(page, /^Bring in \d notes/).press("Enter");
    await expect(sheet).toBeHidden();
  });

  await test.step("B150 somebody needs more time, and is asked about before the next activity", async () => {
    await button(ana.page, "I need more time").tap();
    await expect(page.locator(".agenda").getByText("1 person needs more time")).toBeVisible();
    await button(page, "Reveal question 1").press("Enter");
    await expect(page.getByRole("group", { name: "1 person needs more time" })).toBeFocused();
    await button(page, "Do it now: Reveal question 1").press("Enter");
    await expect(card(page, LUNCH)).toBeVisible();
    await expect(page.getByText("1 person needs more time")).toHaveCount(0);
    await button(page, "Next: Group and name").last().press("Enter");
  });

  await test.step("B100 what is off topic is parked, and is not on the wall", async () => {
    await expect(wall.page.getByText(RADIO).first()).toBeVisible();
    await card(page, LUNCH).focus();
    await page.keyboard.press("p");
    await expect(page.getByRole("region", { name: "Parking lot" }).getByText(LUNCH)).toBeVisible();
    await expect(wall.page.getByText(LUNCH)).toHaveCount(0);
  });

  await test.step("B110 B112 a theme is made, flagged and confirmed", async () => {
    await button(page, `More for ${FULL}`).press("Enter");
    await button(page, /^New theme/).press("Enter");
    await page.getByLabel("Name of the theme").fill("Full lots");
    await page.keyboard.press("Enter");
    const name = page.getByRole("button", { name: "Full lots", exact: true });
    await expect(page.locator(".tray:not([data-drop*='~'])").filter({ has: name })).toBeVisible();
    await name.focus();
    await page.keyboard.press("k");
    await page.getByRole("dialog").getByRole("button", { name: "Disputed pain point" }).press("Enter");
    await name.focus();
    await page.keyboard.press("f");
    await page.getByLabel("Technology can help").press("Space");
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    for (const seat of [host, ana, wall])
      await expect(seat.page.getByText("Disputed pain point").first()).toBeVisible();
    await passed(page, "81-sorted");
    await passedHere(wall.page, "82-sorted-hall");
    await passedHere(ana.page, "83-sorted-phone");
  });

  await test.step("B160 a theme has its name in Spanish too", async () => {
    await page.getByRole("button", { name: "Full lots", exact: true }).focus();
    await page.keyboard.press("l");
    const sheet = page.getByRole("dialog", { name: "In the other language" });
    await sheet.getByLabel("Translation", { exact: true }).fill("Lotes llenos");
    await sheet.getByRole("button", { name: "Save" }).press("Enter");
    await expect(sheet).toHaveCount(0);
    await expect(eva.page.getByText("Lotes llenos").first()).toBeVisible();
    await expect(eva.page.getByText("Full lots").first()).toBeVisible();
    await passedHere(eva.page, "84-es-phone");
  });

  await test.step("B120 a hidden note's device is muted; what its owner types stays", async () => {
    await card(page, FULL).focus();
    await page.keyboard.press("h");
    await page.getByRole("dialog").getByRole("button", { name: "offends" }).press("Enter");
    await button(page, `More for ${FULL}`).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Mute its device" }).press("Enter");
    await expect(
      ana.page.getByText("The facilitator muted this device because of a hidden note.").last(),
    ).toBeVisible();
    await expect(wall.page.getByText(FULL)).toHaveCount(0);
    await passedHere(ana.page, "85-muted");
  });

  await test.step("V33 V50 the facilitator sees what participants see, and how it was at the reveal", async () => {
    const opened = host.context.waitForEvent("page");
    await page.getByRole("link", { name: /See as a participant/ }).press("Enter");
    const preview = await opened;
    await expect(preview.getByText(RADIO).first()).toBeVisible();
    await expect(preview.getByText(FULL)).toHaveCount(0);
    await passedHere(preview, "86-preview");
    await preview.close();
    await button(page, "Look back").press("Enter");
    await expect(page.getByRole("combobox", { name: "The board as it was" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Full lots", exact: true })).toHaveCount(0);
    await passed(page, "87-look-back");
    await button(page, "Back to now").press("Enter");
    await expect(page.getByRole("heading", { name: "Full lots", exact: true })).toBeVisible();
  });

  for (const seat of [host, ana, eva, wall]) {
    expect(seat.complaints).toEqual([]);
    await seat.context.close();
  }
});
