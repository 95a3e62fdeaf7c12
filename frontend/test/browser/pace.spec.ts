import { expect, type Page } from "@playwright/test";
import { checked, HALL, open, PHONE, rating, test, voting, writing } from "./fake/open.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

const soon = () => Date.now() + 15 * 60_000;
const pause = (workshop: FakeWorkshop, back?: number) =>
  workshop.run({ paused: { since: Date.now(), ...(back && { back }) }, timer: { left: 200_000 } });
const goOn = (workshop: FakeWorkshop) => workshop.run({ paused: undefined } as unknown as object);
const call = (workshop: FakeWorkshop, q?: string) =>
  workshop.run({ call: { id: String(workshop.version), ...(q && { q }) } });

const strips = (page: Page) => page.locator(".strips");
const field = (page: Page) => page.getByLabel("New note");
const send = (page: Page) => page.getByRole("button", { name: "Send" });

test.describe("on a phone", () => {
  test.use(PHONE);

  test("B70 a pause is said calmly, the draft stays editable, and sending waits", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop);
    await field(page).fill("Half a tho");
    pause(workshop, soon());
    await expect(strips(page).getByText(/^Paused. Back at \d/)).toBeVisible();
    await checked(page);
    await field(page).pressSequentially("ught");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("The room is paused. Your text stays here")).toBeVisible();
    await expect(field(page)).toHaveValue("Half a thought");
    await expect(page.getByRole("button", { name: /^Edit:/ })).toHaveCount(0);
    goOn(workshop);
    await expect(strips(page).getByText(/^Paused/)).toHaveCount(0);
    await send(page).click();
    await expect(page.locator(".note", { hasText: "Half a thought" })).toContainText("Saved");
  });

  test("B70 a note that met the pause waits on the phone and goes out by itself, once", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop);
    await expect(field(page)).toBeVisible();
    workshop.put(["run", "", { ...workshop.get("run", ""), paused: { since: Date.now() } }]);
    await field(page).fill("Met the pause");
    await send(page).click();
    const note = page.locator(".note", { hasText: "Met the pause" });
    await expect(note).toContainText("Not saved yet");
    pause(workshop);
    await expect(strips(page).getByText("1 thing waits on this device")).toBeVisible();
    await expect(page.getByText("This note was not taken")).toHaveCount(0);
    await page.reload();
    await expect(note).toContainText("Not saved yet");
    goOn(workshop);
    await expect(note).toContainText("Saved");
    expect(workshop.all("note").filter(([, { text }]) => text === "Met the pause").length).toBe(1);
  });

  test("B70 no dot is placed in a pause, and who joins in it sees it", async ({ page }) => {
    const workshop = voting();
    pause(workshop);
    await open(page, workshop);
    await expect(strips(page).getByText("Paused", { exact: true })).toBeVisible();
    await page
      .getByRole("button", { name: /^Add a dot to/ })
      .first()
      .dispatchEvent("click");
    await expect(page.getByText("The room is paused. What you wrote stays here.").first()).toBeVisible();
    await expect(page.getByText("3 of 3 dots left").first()).toBeVisible();
    await checked(page);
  });

  test("B166 what is rated in a pause waits, is said to wait, and goes out by itself", async ({ page }) => {
    const workshop = rating();
    await open(page, workshop);
    const mine = () => Object.values(workshop.rated.get("pme")?.p1?.items ?? {});
    const slider = (axis: string, nth: number) =>
      page.getByRole("slider", { name: new RegExp(`^${axis} of`) }).nth(nth);
    const first = page.locator(".rates > li").first();
    const second = page.locator(".rates > li").nth(1);
    await slider("Impact", 0).press("End");
    await slider("Effort", 0).press("End");
    await expect(first.getByText("Saved")).toBeVisible();
    await slider("Impact", 1).press("End");
    pause(workshop, soon());
    await expect(strips(page).getByText(/^Paused. Back at \d/)).toBeVisible();
    await slider("Effort", 1).press("ArrowRight");
    await slider("Effort", 1).press("ArrowRight");
    await slider("Effort", 1).press("ArrowRight");
    await expect(second.getByText("Not saved yet")).toBeVisible();
    await expect(strips(page).getByText("1 thing waits on this device")).toBeVisible();
    await slider("Impact", 0).press("Home");
    await expect(strips(page).getByText("2 things wait on this device")).toBeVisible();
    await expect(page.locator("[aria-live=polite]")).toContainText("2 things wait on this device");
    await checked(page);
    expect(mine()).toEqual([[5, 5]]);
    await page.reload();
    await expect(second.getByText("Not saved yet")).toBeVisible();
    await expect(slider("Effort", 1)).toHaveAttribute("aria-valuetext", "3 of 5");
    goOn(workshop);
    await expect(second.getByText("Saved")).toBeVisible();
    await expect.poll(mine).toEqual([[5, 3]]);
    await expect(strips(page).getByText("waits on this device")).toHaveCount(0);
  });

  test("B166 a rating that met the pause is not refused to its person's face", async ({ page }) => {
    const workshop = rating();
    await open(page, workshop);
    const first = page.locator(".rates > li").first();
    await expect(first).toBeVisible();
    workshop.put(["run", "", { ...workshop.get("run", ""), paused: { since: Date.now() } }]);
    await first.getByRole("slider").first().press("End");
    await first.getByRole("slider").last().press("End");
    await expect(first.getByText("Not saved yet")).toBeVisible();
    pause(workshop);
    await expect(strips(page).getByText("1 thing waits on this device")).toBeVisible();
    await expect(page.getByText("What you wrote stays here")).toHaveCount(0);
    goOn(workshop);
    await expect(first.getByText("Saved")).toBeVisible();
  });

  test("B75 everyone is brought to a question, once for each call", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop);
    await field(page).fill("Kept for question 1");
    await field(page).blur();
    call(workshop, "q2");
    await expect(page.getByRole("heading", { name: /What do we wish we knew/ })).toBeVisible();
    await expect(field(page)).toHaveValue("");
    await checked(page);
    await page.getByRole("button", { name: "Question 2 of 3" }).click();
    await page.getByRole("button", { name: /Where does parking/ }).click();
    await expect(field(page)).toHaveValue("Kept for question 1");
    for (const peer of workshop.peers) peer.close(4503);
    workshop.run({ ready: 9 });
    await expect(page.getByText("15 others are writing.")).toBeVisible();
    await expect(field(page)).toHaveValue("Kept for question 1");
    call(workshop, "q3");
    await expect(page.getByRole("heading", { name: /Think boldly/ })).toBeVisible();
  });

  test("B75 nobody's field is taken from under their fingers", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop);
    await field(page).fill("In the middle of a sen");
    await field(page).focus();
    call(workshop, "q2");
    await expect(strips(page).getByText("The facilitator is at question 2.")).toBeVisible();
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially("tence");
    await expect(field(page)).toHaveValue("In the middle of a sentence");
    await checked(page);
    await page.getByRole("button", { name: "Stay here" }).click();
    await expect(strips(page).getByText("The facilitator is at question 2.")).toHaveCount(0);
    await field(page).focus();
    call(workshop, "q2");
    await page.getByRole("button", { name: "Go there" }).click();
    await expect(page.getByRole("heading", { name: /What do we wish we knew/ })).toBeVisible();
    await expect(field(page)).toHaveValue("");
    workshop.run({ activity: "a2", call: undefined } as unknown as object);
    await expect(page.getByRole("heading", { name: /Where does parking/ })).toBeVisible();
    await expect(field(page)).toHaveValue("In the middle of a sentence");
  });

  test("B75 who joins after the call lands there", async ({ page }) => {
    const workshop = writing();
    call(workshop, "q3");
    await open(page, workshop);
    await expect(page.getByRole("heading", { name: /Think boldly/ })).toBeVisible();
    await expect(strips(page).getByText("The facilitator is at question 3.")).toHaveCount(0);
  });

  test("B70 and B75 the strips fit a phone of 320 pixels and speak Spanish", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem("throughline.language", "es"));
    const workshop = writing();
    await open(page, workshop);
    await page.locator("#note").fill("A medias");
    await page.locator("#note").focus();
    pause(workshop, soon());
    call(workshop, "q2");
    await expect(strips(page).getByText(/^En pausa. Volvemos a las/)).toBeVisible();
    await expect(strips(page).getByText("Quien facilita está en la pregunta 2.")).toBeVisible();
    await checked(page);
  });
});

test.describe("on the projector", () => {
  test.use(HALL);

  test("B70 a pause stands on the wall with the time to be back", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop, "/present/H7KM4Q#the-secret");
    await expect(page.getByText("notes so far")).toBeVisible();
    pause(workshop, soon());
    await expect(page.getByRole("heading", { name: /^Paused. Back at \d/ })).toBeVisible();
    await checked(page);
    goOn(workshop);
    await expect(page.getByText("notes so far")).toBeVisible();
  });

  test("B75 and B76 it goes where everybody is called, and leaves out what was dropped", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop, "/present/H7KM4Q#the-secret");
    await expect(page.getByText("notes so far")).toBeVisible();
    call(workshop, "q2");
    await expect(page.getByRole("heading", { name: /What do we wish we knew/ })).toBeVisible();
    const thread = page.locator("footer .thread");
    await expect(thread).toContainText("Break");
    workshop.change([
      ["activity", "a4", { ...workshop.get("activity", "a4"), minutes: 0, planned: 10, dropped: true }],
    ]);
    await expect(thread).not.toContainText("Break");
  });
});
