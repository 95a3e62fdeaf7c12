/** One workshop from the empty list to the reveal, in four browsers at once. */
import { type APIRequestContext, expect, type Locator, type Page, test, type WebSocketRoute } from "@playwright/test";
import { give, HALL, kept, LAPTOP, PHONE, passed, passedHere, ROOM, Seat, signIn, voice } from "./people.ts";

test.describe.configure({ mode: "serial" });

const ANA = "Lot full sign is a guy with a cone";
const BEN = "Radio is how we run 19 lots";
const OFFLINE = "Payment machines reject cards in the sun";
const CROWD: readonly (readonly string[])[] = [
  ["Pay stations jam and reject cards", "Drivers circle for an hour because lots fill without notice"],
  ["The pay machine at lot 4 never reads cards", "Visitors cannot see which lots are full before they arrive"],
  ["Card readers on pay machines fail in salt air", "Families arrive and find the lot already full"],
  ["Old pay stations break down every weekend", "Buses stop two miles from the beach on Sundays"],
  ["The weekend bus to the beach runs once an hour", "Nobody knows when a lot is full until the gate"],
  ["There is no bus to the marina on Sundays", "Accessible spaces are taken by delivery vans"],
];

let facilitator: Seat;
let ana: Seat;
let ben: Seat;
let projector: Seat;
let code: string;
const crowd: APIRequestContext[] = [];

/** Ana's way to the server, which can be cut: nothing of the live doors gets through while it is. */
const line = {
  cut: false,
  open: [] as WebSocketRoute[],
  async lay(page: Page): Promise<void> {
    await page.routeWebSocket("**/socket", async (socket) => {
      if (line.cut) return void socket.close({ code: 1001 });
      socket.connectToServer();
      line.open.push(socket);
    });
    await page.route(/\/w\/\w+\/(snapshot|mine|commands)/, (route) => (line.cut ? route.abort() : route.continue()));
  },
  async break(): Promise<void> {
    line.cut = true;
    for (const socket of line.open.splice(0)) await socket.close({ code: 1001 });
  },
  mend(): void {
    line.cut = false;
  },
};

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const note = (within: Page | Locator, text: string) => within.getByRole("group", { name: text });

test.beforeAll(async ({ browser }) => {
  facilitator = await Seat.take(browser, LAPTOP);
  ana = await Seat.take(browser, PHONE);
  ben = await Seat.take(browser, LAPTOP);
  projector = await Seat.take(browser, HALL);
  await line.lay(ana.page);
});

test.afterAll(async () => {
  for (const person of crowd) await person.dispose();
  for (const seat of [facilitator, ana, ben, projector]) await seat.context.close();
});

test("a facilitator signs in and makes a workshop from a template", async () => {
  const { page } = facilitator;
  await signIn(page);
  await passed(page, "01-workshops");
  await page.getByRole("link", { name: "New workshop" }).first().click();
  await page.getByRole("radio", { name: /Pain-point triage/ }).check({ force: true });
  await page.getByLabel("Title").fill("Rethinking Beach Parking");
  await page.getByLabel("Department").selectOption("Beaches and Harbors");
  await passed(page, "02-new");
  await button(page, "Create workshop").click();
  await expect(page.getByText("Ready. This is how people get in.")).toBeVisible();
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  code = ((await page.locator(".bigcode").textContent()) ?? "").replace(/\s/g, "");
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
  await passed(page, "03-invite");
});

test("the projector opens by its link and keeps no secret in its address", async () => {
  const link = await facilitator.page.getByRole("link", { name: "Present" }).getAttribute("href");
  await projector.page.goto(link ?? "");
  await expect(projector.page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();
  await expect(projector.page).toHaveURL(new RegExp(`/present/${code}$`));
  await passedHere(projector.page, "04-lobby");
});

test("two people join by the code, a phone and a laptop, and stay who they are", async () => {
  const { page } = ana;
  await page.goto(`${ROOM}/join`);
  await passed(page, "05-join-code");
  await page.getByLabel("Code on the screen").pressSequentially(code.toLowerCase());
  await button(page, "Find the workshop").tap();
  await page.getByLabel("Your department").selectOption("Fire");
  await page.getByLabel("Your name").fill("Ana");
  await passed(page, "06-join");
  await button(page, "Join workshop").tap();
  await expect(page.getByText("You are here as Ana.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You are here as Ana.")).toBeVisible();
  await passed(page, "07-wait");

  await ben.page.goto(`${ROOM}/join/${code}`);
  await ben.page.getByLabel("Your department").selectOption("Public Works");
  await button(ben.page, "Join workshop").click();
  await expect(ben.page.getByText("Others see you as “Someone”.")).toBeVisible();
  for (const department of ["Fire", "Public Works", "Parks and Recreation"])
    crowd.push(await voice(code, department), await voice(code, department));
  await expect(projector.page.getByText("8 people are here")).toBeVisible();
});

test("notes are private until the reveal, on the screen and on the wire", async () => {
  const { page } = facilitator;
  await page.getByRole("link", { name: "Open the board" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rethinking Beach Parking" })).toBeVisible();
  await passed(page, "08-board-waiting");
  await button(page, "Start: Welcome").first().click();
  await button(page, "Next: Write in silence").first().click();
  await button(page, "Start 8 minutes").click();
  await expect(page.getByRole("timer").first()).toBeVisible();

  await ana.page.getByLabel("New note").fill(ANA);
  await button(ana.page, "Send").tap();
  await kept(ana.page, ANA);
  await ben.page.getByLabel("New note").fill(BEN);
  await ben.page.keyboard.press("Control+Enter");
  await kept(ben.page, BEN);
  for (const [n, person] of crowd.entries()) {
    const answers = await give(
      person,
      `/w/${code}`,
      (CROWD[n] ?? []).map((text) => ({ c: "note.add", d: { q: "q1", text } })),
    );
    expect(answers.map(({ t }) => t)).toEqual(["done", "done"]);
  }
  await expect(projector.page.getByText("notes so far")).toBeVisible();
  await expect(projector.page.locator(".facts")).toContainText("14");
  await expect(page.getByText("14 notes so far.", { exact: false })).toBeVisible();
  await passed(ana.page, "09-write");
  await passedHere(projector.page, "10-write-hall");
  await passed(page, "11-board-writing");
});

test("a note that was not sent survives a reload without the server, and is stored once", async () => {
  const { page } = ana;
  await expect(page.getByRole("heading", { name: "Your notes 1" })).toBeVisible();
  await line.break();
  await page.getByLabel("New note").fill(OFFLINE);
  await button(page, "Send").tap();
  await expect(page.locator(".note.is-pending", { hasText: OFFLINE })).toBeVisible();
  await expect(page.getByText("No connection. Go on writing; nothing is lost.").first()).toBeVisible();
  await passed(page, "12-offline");
  await page.reload();
  await expect(page.getByText(`“${OFFLINE}”`)).toBeVisible();
  await expect(page.getByText("1 thing waits on this device and will be sent by itself.")).toBeVisible();
  await passed(page, "13-offline-reloaded");
  line.mend();
  await kept(page, OFFLINE);
  await expect(facilitator.page.getByText("15 notes so far.", { exact: false })).toBeVisible();
});

test("nobody heard a text that was not their own before the reveal", async () => {
  await expect(projector.page.locator(".facts")).toContainText("15");
  for (const text of [ANA, OFFLINE, ...CROWD.flat()]) {
    for (const seat of [ben, projector, facilitator]) {
      expect(await seat.heard()).not.toContain(text);
      await expect(seat.page.getByText(text)).toHaveCount(0);
    }
    await expect(ana.page.getByText(CROWD[0]?.[0] ?? "")).toHaveCount(0);
  }
  expect(await projector.heard()).not.toContain(BEN);
  expect(await facilitator.heard()).not.toContain(BEN);
});

test("the timer is paused, extended and stopped", async () => {
  const { page } = facilitator;
  await button(page, "Pause the timer").click();
  await expect(button(page, "Go on with the timer")).toBeVisible();
  await button(page, "Go on with the timer").click();
  await button(page, /\+1 min/).click();
  await expect(page.getByRole("timer").first()).toContainText(/[89]:\d\d/);
  await expect(ana.page.getByRole("timer").first()).toContainText(/[89]:\d\d/);
  await button(page, "Stop the timer").click();
  await expect(page.getByRole("timer")).toHaveCount(0);
});

test("the reveal shows every note everywhere at once", async () => {
  await button(facilitator.page, "Reveal question 1").first().click();
  await expect(note(facilitator.page, ANA)).toBeVisible();
  for (const seat of [ana, ben, projector])
    for (const text of [ANA, BEN, OFFLINE]) await expect(seat.page.getByText(text).first()).toBeVisible();
  await expect(note(facilitator.page, OFFLINE)).toHaveCount(1);
  await passed(facilitator.page, "14-revealed");
  await passed(ana.page, "15-revealed-phone");
  await passedHere(projector.page, "16-revealed-hall");
});

test("no page complained on the way", () => {
  for (const seat of [facilitator, ana, ben, projector]) expect(seat.complaints).toEqual([]);
});
