/** On a fresh server, before the other journeys make workshops on it (they run by their names): a newcomer sees it run. */
import { expect, test } from "@playwright/test";
import { LAPTOP, OFFICE, PHONE, passedHere, Seat } from "./people.ts";

/** A whole workshop and the drafts of its statements, on a machine that may be shared. */
const TO_THE_END = 180_000;

/** Each pane is a page of its own, with a header and a main part of its own. */
const EACH_HAS_ITS_OWN = ["landmark-unique"];

test("a newcomer sees a whole workshop run, and removes it", async ({ browser }) => {
  test.setTimeout(300_000);
  const { context, page, complaints } = await Seat.take(browser, LAPTOP);
  const console = page.frameLocator("iframe[title^='The facilitator']");
  const phone = page.frameLocator("iframe[title^='The phone']");
  const projector = page.frameLocator("iframe[title^='The projector']");

  await test.step("the first page offers it, one press starts it", async () => {
    await page.goto(`${OFFICE}/`);
    await page.getByRole("button", { name: "See it run" }).click();
    await expect(page).toHaveURL(`${OFFICE}/see`);
    await expect(page.getByText("People come in with a code.", { exact: false })).toBeVisible();
  });

  await test.step("notes arrive, privately", async () => {
    await expect(page.getByText("everybody writes, privately", { exact: false })).toBeVisible();
    await expect(page.getByText(/\d+ notes/).first()).toBeVisible();
    await expect(phone.locator(".mine .note").first()).toBeVisible();
    await expect(projector.getByText("Where does parking at our beaches", { exact: false }).first()).toBeVisible();
    await passedHere(page, "05-see-writing", EACH_HAS_ITS_OWN);
    await expect(page.getByText("is revealed", { exact: false })).toBeVisible();
    await expect(console.locator(".cards .note").first()).toBeVisible();
    await passedHere(page, "06-see-revealed", EACH_HAS_ITS_OWN);
  });

  await test.step("skip goes on to themes, dots and drafts", async () => {
    await page.getByRole("button", { name: "Skip to the end" }).click();
    await expect(page.getByRole("heading", { name: "What you saw" })).toBeVisible({ timeout: TO_THE_END });
    await expect(page.getByText(/\d+ themes/)).toBeVisible();
    await expect(page.getByText(/\d+ dots/)).toBeVisible();
    await expect(page.getByText(/\d+ draft statements/)).toBeVisible();
    await expect(console.locator(".drafts li").first()).toContainText("How might we");
    await passedHere(page, "07-see-ended", EACH_HAS_ITS_OWN);
    await page.setViewportSize(PHONE.viewport);
    await passedHere(page, "08-see-ended-390", EACH_HAS_ITS_OWN);
    await page.getByRole("button", { name: "Phone" }).click();
    await passedHere(page, "09-see-phone-390", EACH_HAS_ITS_OWN);
    await page.setViewportSize(LAPTOP.viewport);
  });

  await test.step("the board is there to look around in, and nobody was signed in", async () => {
    const board = await context.newPage();
    const [link] = await page.getByRole("link", { name: "Look around in the board" }).all();
    await board.goto(`${OFFICE}${await link?.getAttribute("href")}`);
    await expect(board.getByRole("heading", { level: 1 })).toContainText("Parking");
    await board.goto(`${OFFICE}/studio`);
    await expect(board.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await board.close();
  });

  await test.step("it is removed, and the installation is as before", async () => {
    await page.getByRole("button", { name: "Remove the rehearsal" }).click();
    await expect(page.getByText("The rehearsal is removed.")).toBeVisible();
    await page.goto(`${OFFICE}/`);
    await expect(page.getByRole("button", { name: "See it run" })).toBeVisible();
  });

  expect(complaints).toEqual([]);
  await context.close();
});
