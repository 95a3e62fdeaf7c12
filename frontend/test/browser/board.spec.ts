import { expect, type Page } from "@playwright/test";
import type { Upsert } from "../../src/wire/messages";
import { checked, grouping, open, PHONE, test } from "./fake/open.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

const idOf = (workshop: FakeWorkshop, text: string) =>
  workshop.all("note").find(([, note]) => note.text === text)?.[0] ?? "";
const RADIO = "Radio is how we run 19 lots";
const card = (page: Page, text: string) => page.locator(".cards .note", { hasText: text });
const tray = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test.describe("on a phone", () => {
  test.use(PHONE);

  test("a note is moved without dragging, and the move is undone", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    await checked(page);
    await page.getByRole("button", { name: `Move to…: ${RADIO}` }).click();
    await expect(page.getByRole("dialog", { name: "Move this note to" })).toBeVisible();
    await checked(page);
    const scrolled = await page.evaluate(() => scrollY);
    await page.getByRole("dialog").getByRole("searchbox").fill("operator");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Operator data/ })
      .click();
    await expect(tray(page, "Operator data comes late and in pieces")).toContainText(RADIO);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const moved = workshop.get("note", idOf(workshop, RADIO)).c;
    expect(workshop.get("cluster", moved ?? "").label).toBe("Operator data comes late and in pieces");
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await checked(page);
  });

  test("a new theme is made of a note and named", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    await page.getByRole("button", { name: `More for ${RADIO}` }).click();
    await checked(page);
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^New theme/ })
      .click();
    await page.getByLabel("Name of the theme").fill("Lots run on radios");
    await checked(page);
    await page.getByRole("button", { name: "Make the theme" }).click();
    await expect(tray(page, "Lots run on radios")).toContainText(RADIO);
  });

  test("two notes are merged, and the merged one is taken out again", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    await page.getByRole("button", { name: `More for ${RADIO}` }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Merge with/ })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /We count cars/ })
      .click();
    const merged = card(page, "We count cars");
    await merged.getByText("merged from 2").click();
    await expect(merged).toContainText(RADIO);
    await checked(page);
    await merged.getByRole("button", { name: `Take out: ${RADIO}` }).click();
    await expect(page.locator(".is-loose .cards > li")).toHaveCount(4);
  });

  test("a finger drags a note by its handle into a theme", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    const handle = card(page, RADIO).locator("[data-handle]");
    const target = page.getByRole("heading", { name: "You only learn a lot is full at the gate" });
    await handle.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 200));
    const from = await handle.boundingBox();
    const to = await target.boundingBox();
    if (!from || !to) throw new Error("nothing to drag");
    const touch = await page.context().newCDPSession(page);
    const at = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await at("touchStart", from.x + 20, from.y + 20);
    for (let step = 1; step <= 8; step++)
      await at(
        "touchMove",
        from.x + 20 + ((to.x + 30 - from.x - 20) * step) / 8,
        from.y + 20 + ((to.y + 10 - from.y - 20) * step) / 8,
      );
    await expect(page.locator(".tray.is-target")).toHaveCount(1);
    await at("touchEnd", 0, 0);
    await expect(tray(page, "You only learn a lot is full at the gate")).toContainText(RADIO);
  });

  test("where people may not move, the board is read only and says so", async ({ page }) => {
    await open(page, grouping({ mayMove: false }));
    await expect(page.getByText("Read the notes. The facilitator arranges them.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Move to/ })).toHaveCount(0);
    await checked(page);
  });

  test("a refused move is said at the note, and the note is back where it was", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    workshop.refuse.set("note.move", { why: "MOVING_OFF" });
    await page.getByRole("button", { name: `Move to…: ${RADIO}` }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Operator data/ })
      .click();
    await expect(page.locator(".is-loose").getByText("The board is locked.")).toBeVisible();
    await expect(page.locator(".is-loose")).toContainText(RADIO);
    await checked(page);
  });
});

test.describe("read on a phone", () => {
  test.use(PHONE);
  const FULL = "You only learn a lot is full at the gate";

  /** The first theme with one thought that three people had. */
  function repeated(): FakeWorkshop {
    const workshop = grouping();
    const { c, at } = workshop.get("note", idOf(workshop, "Lot full sign is a guy with a cone"));
    const same = (id: string, text: string): Upsert => [
      "note",
      id,
      { q: "q1", text, tv: 1, at: at + 1, ...(c && { c }) },
    ];
    workshop.put(same("z1", "Lot full sign is a guy with a CONE"), same("z2", " lot full sign is a guy  with a cone"));
    return workshop;
  }

  test("B153 two central notes come first, the others when asked, and the key leads to them", async ({ page }) => {
    await open(page, repeated());
    const notes = tray(page, FULL).locator(".cards > li");
    await expect(notes).toHaveCount(2);
    await expect(notes.first()).toContainText("Lot full sign is a guy with a cone");
    const more = tray(page, FULL).getByRole("button", { name: `3 more: ${FULL}` });
    await checked(page);
    await notes.nth(1).locator(".note").focus();
    await page.keyboard.press("ArrowDown");
    await expect(more).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(notes).toHaveCount(5);
    await expect(notes.nth(2).locator(".note")).toBeFocused();
    await checked(page);
    await tray(page, FULL)
      .getByRole("button", { name: `Show fewer: ${FULL}` })
      .click();
    await expect(notes).toHaveCount(2);
  });

  test("B154 the same words stand once, and each of them can be moved when they are opened", async ({ page }) => {
    const workshop = repeated();
    await open(page, workshop);
    const notes = tray(page, FULL).locator(".cards > li");
    await notes
      .first()
      .getByRole("button", { name: /^3 times/ })
      .click();
    await expect(notes).toHaveCount(4);
    await notes
      .nth(1)
      .getByRole("button", { name: /^Move to…/ })
      .click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Tickets feel unfair/ })
      .click();
    await expect(tray(page, "Tickets feel unfair")).toContainText("guy with a CONE");
    await expect(notes.first().getByRole("button", { name: /^2 times/ })).toBeVisible();
  });

  test("B154 a note that its person moves into a folded theme is shown there", async ({ page }) => {
    await open(page, grouping());
    await page.getByRole("button", { name: `Move to…: ${RADIO}` }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /You only learn/ })
      .click();
    await expect(tray(page, FULL)).toContainText(RADIO);
  });

  test("B155 the next unread note is shown, wherever it is, and remembered on the device", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    const bar = page.locator(".reading");
    await expect(bar).toContainText(/\d+ notes to read/);
    await checked(page);
    const next = bar.getByRole("button", { name: "Next unread" });
    await next.click();
    await expect(page.locator(".note:focus")).toHaveCount(1);
    while (await bar.getByText(/to read/).isVisible()) await next.dispatchEvent("click");
    await expect(bar).toContainText("You have read all notes");
    await page.reload();
    await expect(bar).toContainText("You have read all notes");
    const { c } = workshop.get("note", idOf(workshop, "ADA spots blocked by delivery trucks every morning"));
    const note = { q: "q1", text: "Somebody else wrote this", tv: 1, at: Date.now(), ...(c && { c }) };
    workshop.change([["note", "zz", note]]);
    await expect(card(page, "Somebody else wrote this")).toHaveCount(1);
    await card(page, "Sea level rise").focus();
    await page.keyboard.press("j");
    await expect(page.locator(":focus")).toContainText("Somebody else wrote this");
  });
});

test.describe("on a laptop", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("a mouse drags a note onto a theme and onto a loose note", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    const drag = async (text: string, to: { x: number; y: number }) => {
      const from = await card(page, text).boundingBox();
      if (!from) throw new Error("no such note");
      await page.mouse.move(from.x + 20, from.y + 20);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    };
    const middle = async (text: string) => {
      const box = await card(page, text).boundingBox();
      return { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 20 };
    };
    await expect(card(page, RADIO)).toBeVisible();
    const theme = await page.getByRole("heading", { name: "One flat rate fits nobody" }).boundingBox();
    await drag("Sea level rise", { x: (theme?.x ?? 0) + 20, y: (theme?.y ?? 0) + 10 });
    await expect(tray(page, "One flat rate fits nobody")).toContainText("Sea level rise");
    await drag("Turn half the asphalt", await middle("We count cars"));
    await expect(tray(page, "Theme without a name")).toContainText("We count cars");
    await expect(tray(page, "Theme without a name")).toContainText("Turn half");
  });

  test("everything is done by keyboard alone, in one tab stop", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    await expect(card(page, RADIO)).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Search the notes" })).toBeVisible();
    const focused = page.locator(":focus");
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await expect(focused).toHaveAttribute("type", "search");
    await page.keyboard.press("F6");
    await expect(focused).toContainText("Sea level rise");
    await page.keyboard.press("End");
    await expect(focused).toContainText(RADIO);
    await page.keyboard.press("m");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Tickets feel unfair/ })
      .press("Enter");
    await expect(tray(page, "Tickets feel unfair")).toContainText(RADIO);
    await expect(focused).toContainText(RADIO);
    await page.keyboard.press("Home");
    await expect(focused).toHaveText("Tickets feel unfair");
    await page.keyboard.press("r");
    await page.getByLabel("Name of the theme").fill("Enforcement is thin");
    await page.keyboard.press("Enter");
    await expect(tray(page, "Enforcement is thin")).toBeVisible();
    await expect(focused).toHaveText("Enforcement is thin");
    await page.keyboard.press("ArrowRight");
    await expect(focused).toHaveText("Accessible spaces are not really open");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(focused).toContainText("Chosen");
    await page.keyboard.press("Escape");
    await expect(page.locator(".note.is-chosen")).toHaveCount(0);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await checked(page);
    await page.getByLabel("Single letters are shortcuts").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("m");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("chosen notes move together, and new notes of others don't take the focus", async ({ page }) => {
    const workshop = grouping();
    await open(page, workshop);
    await card(page, "Sea level rise").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    workshop.change([["note", "zz", { q: "q1", text: "Somebody else wrote this", tv: 1, at: Date.now() }]]);
    await expect(card(page, "Somebody else wrote this")).toBeVisible();
    await expect(page.locator(":focus")).toContainText("We count cars");
    await page.keyboard.press("m");
    await expect(page.getByRole("dialog", { name: "Move 2 notes to" })).toBeVisible();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Cars queue/ })
      .click();
    await expect(tray(page, "Cars queue onto the highway").locator(".cards > li")).toHaveCount(4);
  });
});

test("a step is taken back and done again by key, as fast as keys come", async ({ page }) => {
  const workshop = grouping();
  await open(page, workshop);
  await card(page, RADIO).focus();
  await page.keyboard.press("m");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Tickets feel unfair/ })
    .click();
  await expect(page.getByRole("region", { name: "Undo" })).toContainText("Moved 1 note to “Tickets feel unfair”");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => workshop.undone.length).toBe(2);
});

test("the offer to undo leaves by itself, but not from under a pointer, and with the activity", async ({ page }) => {
  await page.clock.install();
  const workshop = grouping();
  await open(page, workshop);
  const offer = page.getByRole("region", { name: "Undo" });
  const move = async (to: RegExp) => {
    await card(page, RADIO).focus();
    await page.keyboard.press("m");
    await page.getByRole("dialog").getByRole("button", { name: to }).click();
    await expect(offer).toBeVisible();
  };
  await move(/Tickets feel unfair/);
  await page.clock.runFor(8100);
  await expect(offer).toHaveCount(0);
  await move(/Cars queue/);
  await offer.hover();
  await page.clock.runFor(20_000);
  await expect(offer).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor(8100);
  await expect(offer).toHaveCount(0);
  await move(/Tickets feel unfair/);
  workshop.run({ activity: "a5" });
  await expect(offer).toHaveCount(0);
});

test("the first letter after a shortcut is in the field that it opened", async ({ page }) => {
  await open(page, grouping());
  await card(page, RADIO).focus();
  // Two presses with nothing between them but what a browser does by itself between two events.
  const focused = await page.evaluate(async () => {
    const key = new KeyboardEvent("keydown", { key: "t", bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return document.activeElement?.tagName;
  });
  expect(focused).toBe("INPUT");
  await page.keyboard.type("Radios");
  await expect(page.getByLabel("Name of the theme")).toHaveValue("Radios");
});
