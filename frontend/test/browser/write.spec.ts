import { expect } from "@playwright/test";
import type { Run } from "../../src/wire/messages";
import { checked, open, PHONE, test, writing } from "./fake/open.ts";

test.use(PHONE);

test("a note is not saved yet, then saved, and is stored once", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.deaf = true;
  await page.getByLabel("New note").fill("One more thought");
  await page.getByRole("button", { name: "Send" }).click();
  const note = page.locator(".note", { hasText: "One more thought" });
  await expect(note).toContainText("Not saved yet");
  await expect(page.getByLabel("New note")).toHaveValue("");
  await checked(page);
  workshop.deaf = false;
  for (const peer of workshop.peers) peer.close(4503);
  await expect(note).toContainText("Saved", { timeout: 8000 });
  expect(workshop.all("note").filter(([, { text }]) => text === "One more thought").length).toBe(1);
});

test("a note that has no answer survives a reload and is stored once", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.deaf = true;
  await page.getByLabel("New note").fill("Before the reload");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator(".note", { hasText: "Before the reload" })).toContainText("Not saved yet");
  await page.reload();
  await expect(page.locator(".note", { hasText: "Before the reload" })).toBeVisible();
  workshop.deaf = false;
  await page.reload();
  await expect(page.locator(".note", { hasText: "Before the reload" })).toContainText("Saved");
  expect(workshop.all("note").filter(([, { text }]) => text === "Before the reload").length).toBe(1);
});

test("a half-typed note survives reload and every change of the room", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  await page.getByLabel("New note").fill("Lifeguards tell visitors");
  await page.reload();
  await expect(page.getByLabel("New note")).toHaveValue("Lifeguards tell visitors");
  await page.getByLabel("New note").focus();
  workshop.run({ activity: "a4" });
  await expect(page.getByText("The room moved on. Your text is kept.")).toBeVisible();
  await checked(page);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: "Break" })).toBeVisible();
  await page.getByRole("button", { name: "Write" }).click();
  await expect(page.getByLabel("New note")).toHaveValue("Lifeguards tell visitors");
});

test("one's own note is edited and deleted", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  await page.getByRole("button", { name: "Edit: Lot full sign is a guy with a cone" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("textbox")).toBeFocused();
  await checked(page);
  await sheet.getByRole("textbox").fill("Lot full sign is a person with a cone");
  await sheet.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".note", { hasText: "person with a cone" })).toContainText("Saved");
  await page.getByRole("button", { name: /^Delete: Lot full sign/ }).click();
  await expect(page.locator(".note", { hasText: "person with a cone" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Your notes 1" })).toBeVisible();
});

test("two texts of one note are both shown, and the person chooses", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.refuse.set("note.edit", { why: "TEXT_CONFLICT", d: { text: "Lot full sign: a cone", tv: 7 } });
  await page.getByRole("button", { name: /^Edit: Lot full/ }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Lot full sign is one of us");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("group", { name: "Someone changed this note while you wrote." })).toBeVisible();
  await expect(page.locator(".versions")).toContainText("Lot full sign: a cone");
  await checked(page);
  await page.getByRole("button", { name: "Keep this one" }).click();
  await expect(page.locator(".mine .note", { hasText: "one of us" })).toContainText("Saved");
});

test("a refused text stays with its reason until the person decides", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.refuse.set("note.add", { why: "INTAKE_FROZEN" });
  await page.getByLabel("New note").fill("Just too late");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(
    page.locator(".strips").getByText("New notes are stopped for now. Your text is kept here."),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByText("“Just too late”")).toBeVisible();
  await checked(page);
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page.locator(".mine .note", { hasText: "Just too late" })).toContainText("Saved");
});

test("B3 a draft at the buzzer has ten seconds, counted down, and stays when they are over", async ({ page }) => {
  await page.clock.install();
  const workshop = writing();
  await open(page, workshop);
  const field = page.getByLabel("New note");
  await field.fill("Half a sentence");
  const stopped = await page.evaluate(() => Date.now());

  workshop.run({ intake: false, frozen: stopped } as Partial<Run>);

  await expect(page.getByText(/^Notes were stopped\. (10|9|8) seconds are left for this one\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Send" })).toHaveAttribute("aria-disabled", "false");
  await checked(page);
  await page.clock.runFor(12_000);
  await expect(page.getByText("New notes are stopped for now. What you wrote stays here.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send" })).toHaveAttribute("aria-disabled", "true");
  await page.reload();
  await expect(field).toHaveValue("Half a sentence");
});

test("an edit of a deleted note is offered as a new one", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.refuse.set("note.edit", { why: "NOTE_GONE" });
  await page.getByRole("button", { name: /^Edit: Lot full/ }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("Radio is how we run 19 lots, still");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Post it as a new note" }).click();
  await expect(page.locator(".mine .note", { hasText: "Radio is how" })).toContainText("Saved");
});

test("notes of another identity are not sent before the person says they are theirs", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  workshop.deaf = true;
  await page.getByLabel("New note").fill("Written as somebody else");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator(".note.is-pending")).toBeVisible();
  workshop.deaf = false;
  await page.goto("about:blank");
  await page.context().unrouteAll();
  await open(page, workshop, "/w/H7KM4Q", { code: "pother" });
  await expect(page.getByText("Notes from before are still on this device")).toBeVisible();
  await checked(page);
  expect(workshop.all("note").some(([, { text }]) => text === "Written as somebody else")).toBe(false);
  await page.getByRole("button", { name: "Yes, send them" }).click();
  await expect(page.locator(".mine .note", { hasText: "Written as somebody else" })).toContainText("Saved");
});

test("a break in the line is said, and writing goes on", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  await expect(page.getByRole("heading", { name: "Your notes 2" })).toBeVisible();
  await page.routeWebSocket("**/socket", (socket) => void socket.close({ code: 1001 }));
  for (const peer of workshop.peers) peer.close(4503);
  await expect(page.getByText("No connection. Go on writing; nothing is lost.").first()).toBeVisible({ timeout: 8000 });
  await page.getByLabel("New note").fill("Written without a line");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("1 thing waits on this device and will be sent by itself.")).toBeVisible();
  await checked(page);
});

test("too long is said before it is sent, too many words gently", async ({ page }) => {
  await open(page, writing());
  await page.getByLabel("New note").fill("word ".repeat(30));
  await expect(page.getByText("That may be two thoughts.")).toBeVisible();
  await page.getByLabel("New note").fill("x".repeat(501));
  await expect(page.getByText("501 of 500")).toBeVisible();
  await expect(page.getByText("A note holds 500 characters.")).toBeVisible();
  await checked(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByLabel("New note")).toHaveValue("x".repeat(501));
});

test("done is said and taken back, and another question can be answered", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  const done = page.getByRole("button", { name: "I’m done" });
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "true");
  await done.click();
  await expect(done).toHaveAttribute("aria-pressed", "false");
  await page.getByRole("button", { name: "Question 1 of 3" }).click();
  await checked(page);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Think boldly/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Think boldly");
});

test("B150 a person says that they need more time, and takes it back", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  const need = page.getByRole("button", { name: "I need more time" });
  await need.click();
  await expect(need).toHaveAttribute("aria-pressed", "true");
  expect(workshop.get("run", "").needing).toBe(1);
  await checked(page);
  await need.click();
  await expect(need).toHaveAttribute("aria-pressed", "false");
  expect(workshop.get("run", "").needing).toBe(0);
});

test("B151 who is done needs no more time, and the other way round", async ({ page }) => {
  await open(page, writing());
  const need = page.getByRole("button", { name: "I need more time" });
  const done = page.getByRole("button", { name: "I’m done" });
  await done.click();
  await need.click();
  await expect(done).toHaveAttribute("aria-pressed", "false");
  await expect(need).toHaveAttribute("aria-pressed", "true");
  await done.click();
  await expect(need).toHaveAttribute("aria-pressed", "false");
  await expect(done).toHaveAttribute("aria-pressed", "true");
});

test.describe("in Spanish, on the narrowest phone, in forced colours", () => {
  test.use({ locale: "es", viewport: { width: 320, height: 640 } });
  test("everything fits", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page, writing());
    await expect(page.getByRole("heading", { level: 1 })).toContainText("¿Dónde falla el estacionamiento");
    await checked(page);
  });
});
