/** The main steps without a mouse or a finger: everything is reached by Tab and F6 and done by a key. */
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { kept, LAPTOP, letIn, makeWorkshop, OFFICE, passed, passedHere, ROOM, Seat, theme } from "./people.ts";

const FULL = "You only learn a lot is full at the gate";
const CIRCLE = "Visitors circle for 40 minutes, then leave angry";

async function onto(page: Page, what: Locator, key = "Tab"): Promise<void> {
  await expect(what).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${what} was not reached by ${key}`);
}

async function press(page: Page, what: Locator, key = "Enter"): Promise<void> {
  await onto(page, what);
  await page.keyboard.press(key);
}

async function open(browser: Browser) {
  const facilitator = await Seat.take(browser, LAPTOP);
  const participant = await Seat.take(browser, LAPTOP);
  await letIn(facilitator.context);
  const made = await makeWorkshop(facilitator.context);
  return { facilitator, participant, made };
}

test("by keyboard alone: join, write, reveal, group, start a vote, vote", async ({ browser }) => {
  const { facilitator, participant, made } = await open(browser);
  const [staff, person] = [facilitator.page, participant.page];
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

  await person.goto(`${ROOM}/join`);
  await expect(person.getByLabel("Code on the screen")).toBeFocused();
  await person.keyboard.type(made.code);
  await person.keyboard.press("Enter");
  await onto(person, person.getByLabel("Your department"));
  await person.keyboard.type("Fire");
  await press(person, button(person, "Join workshop"));
  await expect(person.getByText("Others see you as “Someone”.")).toBeVisible();

  await staff.goto(`${OFFICE}/studio/w/${made.id}`);
  await press(staff, button(staff, "Start: Write in silence").first());

  await onto(person, person.getByLabel("New note"));
  for (const text of [FULL, CIRCLE]) {
    await person.keyboard.type(text);
    await person.keyboard.press("Control+Enter");
    await kept(person, text);
  }
  await press(person, button(person, "I’m done"));
  await expect(button(person, "I’m done")).toHaveAttribute("aria-pressed", "true");

  await press(staff, button(staff, "Reveal question 1").first());
  const note = (text: string) => staff.getByRole("group", { name: text });
  await expect(note(FULL)).toBeVisible();
  await press(staff, button(staff, "Next: Group and name").first());

  const board = staff.getByRole("region", { name: "Board", exact: true });
  for (let turns = 0; turns < 12 && !(await board.evaluate((it) => it.contains(document.activeElement))); turns++)
    await staff.keyboard.press("F6");
  await onto(staff, note(FULL), "ArrowDown");
  await staff.keyboard.press("t");
  await expect(staff.getByRole("dialog").getByLabel("Name of the theme")).toBeFocused();
  await staff.keyboard.type("Full lots are known too late");
  await passed(staff, "40-keyboard-theme");
  await staff.keyboard.press("Enter");
  const full = theme(staff, "Full lots are known too late");
  await expect(full).toContainText(FULL);
  await expect(note(FULL)).toBeFocused();
  await onto(staff, note(CIRCLE), "ArrowUp");
  await staff.keyboard.press("m");
  await press(staff, staff.getByRole("dialog").getByRole("button", { name: /Full lots are known/ }));
  await expect(full).toContainText(CIRCLE);
  await expect(note(CIRCLE)).toBeFocused();

  await press(staff, button(staff, "Start the vote").first());
  await expect(staff.getByText("Round 1 is open.", { exact: false })).toBeVisible();

  const add = button(person, `Add a dot to ${FULL}`);
  await press(person, add);
  await expect(person.getByText("2 of 3 dots left").first()).toBeVisible();
  await press(person, button(person, `Take a dot back from ${FULL}`));
  await expect(person.getByText("3 of 3 dots left").first()).toBeVisible();
  await press(person, add, "v");
  await expect(person.getByText("2 of 3 dots left").first()).toBeVisible();
  await passedHere(person, "41-keyboard-vote");

  await press(staff, button(staff, "Close the vote").first());
  await expect(person.getByText("1 of 1 person voted, 1 dots.", { exact: false })).toBeVisible();
  expect([...facilitator.complaints, ...participant.complaints]).toEqual([]);
  await facilitator.context.close();
  await participant.context.close();
});
