/** One workshop from the empty list to a challenge statement, in four browsers at once. */
import { readFile } from "node:fs/promises";
import { type APIRequestContext, expect, type Locator, type Page, test, type WebSocketRoute } from "@playwright/test";
import { give, HALL, kept, LAPTOP, PHONE, passed, passedHere, ROOM, Seat, signIn, theme, voice } from "./people.ts";

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
let workshop: string;
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
const sheet = (page: Page) => page.getByRole("dialog");
const loose = (page: Page) => page.locator(".is-loose");

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
  workshop = /\/w\/([^/]+)/.exec(page.url())?.[1] ?? "";
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

test("notes become themes by drag, by “Move to…” on a phone, and as merged notes", async () => {
  const { page } = facilitator;
  await button(page, "Next: Group and name").first().click();
  const inHand = CROWD[4]?.[0] ?? "";
  await drag(page, note(page, inHand), note(page, CROWD[5]?.[0] ?? ""), async () => {
    await expect(note(ben.page, inHand)).toHaveClass(/is-held/);
  });
  await expect(theme(page, "Theme without a name")).toContainText(CROWD[4]?.[0] ?? "");
  await expect(button(page, "More for Theme without a name")).toBeVisible();
  await page.getByRole("button", { name: "Theme without a name", exact: true }).focus();
  await page.keyboard.press("r");
  await sheet(page).getByLabel("Name of the theme").fill("Buses do not come");
  await passed(page, "17-rename");
  await page.keyboard.press("Enter");
  await expect(theme(page, "Buses do not come")).toBeVisible();
  await button(page, `More for ${CROWD[3]?.[1]}`).click();
  await sheet(page)
    .getByRole("button", { name: /^Move to/ })
    .click();
  await sheet(page)
    .getByRole("button", { name: /Buses do not come/ })
    .click();
  await expect(theme(page, "Buses do not come")).toContainText(CROWD[3]?.[1] ?? "");

  await button(ana.page, `More for ${ANA}`).tap();
  await passed(ana.page, "18-more");
  await sheet(ana.page)
    .getByRole("button", { name: /^New theme/ })
    .tap();
  await ana.page.getByLabel("Name of the theme").fill("Nobody knows what is full");
  await button(ana.page, "Make the theme").tap();
  await expect(theme(ana.page, "Nobody knows what is full")).toContainText(ANA);
  await button(ana.page, `Move to…: ${BEN}`).tap();
  await passed(ana.page, "19-move");
  await sheet(ana.page)
    .getByRole("button", { name: /Nobody knows/ })
    .tap();
  for (const seat of [ana, ben, facilitator])
    await expect(theme(seat.page, "Nobody knows what is full")).toContainText(BEN);
  const driven = CROWD[0]?.[1] ?? "";
  await button(page, `More for ${driven}`).click();
  await sheet(page)
    .getByRole("button", { name: /^Move to/ })
    .click();
  await sheet(page)
    .getByRole("button", { name: /Nobody knows what is full/ })
    .click();
  await theme(ana.page, "Nobody knows what is full")
    .getByRole("button", { name: /^1 more/ })
    .tap();
  await expect(theme(ana.page, "Nobody knows what is full")).toContainText(driven);

  await button(page, `More for ${CROWD[2]?.[1]}`).click();
  await sheet(page)
    .getByRole("button", { name: /^Merge with/ })
    .click();
  await sheet(page)
    .getByRole("button", { name: new RegExp(CROWD[4]?.[1] ?? "") })
    .click();
  await expect(note(page, CROWD[4]?.[1] ?? "").getByText("merged from 2")).toBeVisible();
  await passed(page, "20-themes");
  await passed(ana.page, "21-themes-phone");
  await passedHere(projector.page, "22-themes-hall");
});

test("themes are joined and split, and a step is taken back for everybody", async () => {
  const { page } = facilitator;
  await button(page, "More for Nobody knows what is full").click();
  await sheet(page)
    .getByRole("button", { name: /^Join with/ })
    .click();
  await sheet(page)
    .getByRole("button", { name: /Buses do not come/ })
    .click();
  await expect(theme(page, "Buses do not come")).toContainText(ANA);
  await expect(theme(ben.page, "Nobody knows what is full")).toHaveCount(0);
  await page.getByRole("region", { name: "Undo" }).getByRole("button", { name: "Undo" }).click();
  for (const seat of [page, ben.page, ana.page])
    await expect(theme(seat, "Nobody knows what is full")).toContainText(ANA);

  await button(page, "More for Nobody knows what is full").click();
  await sheet(page)
    .getByRole("button", { name: /^Split/ })
    .click();
  await sheet(page).getByRole("checkbox", { name: BEN }).check();
  await sheet(page).getByLabel("Name of the theme").fill("Staff work blind");
  await passed(page, "23-split");
  await button(page, "Make the theme").click();
  await expect(theme(page, "Staff work blind")).toContainText(BEN);
  await expect(theme(ana.page, "Staff work blind")).toContainText(BEN);
});

test("groups are suggested, looked at, accepted, rejected, and taken back", async () => {
  const { page } = facilitator;
  const before = await loose(page).locator(".cards > li").count();
  await button(page, /^Suggest groups for \d+ loose notes/).click();
  await button(page, "Preview suggestions").click({ timeout: 90_000 });
  const heading = page.getByRole("heading", { name: /^\d+ suggestions?$/ });
  await expect(heading).toBeFocused();
  await passed(page, "24-suggestions");
  const offered = Number.parseInt((await heading.textContent()) ?? "", 10);
  expect(offered).toBeGreaterThanOrEqual(2);
  await button(page, /^Reject: /)
    .last()
    .click();
  await expect(heading).toHaveText(new RegExp(`^${offered - 1} suggestion`));
  await button(page, /^Accept: /)
    .first()
    .click();
  await expect(button(page, "Undo 1 accepted")).toBeVisible();
  await button(page, "Undo 1 accepted").click();
  await expect(heading).toHaveText(new RegExp(`^${offered - 1} suggestion`));
  await button(page, "Back to the board").last().click();
  await expect(loose(page).locator(".cards > li")).toHaveCount(before);
  await button(page, "Preview suggestions").click();
  await button(page, /^Accept: /)
    .first()
    .click();
  await expect(button(page, "Undo 1 accepted")).toBeVisible();
  await button(page, "Back to the board").last().click();
  await expect(loose(page).locator(".cards > li")).not.toHaveCount(before);
});

test("a vote is blind and within its budget until it closes", async () => {
  const { page } = facilitator;
  await button(page, "Next: Known, new or disputed").first().click();
  for (const seat of [facilitator, ana, ben, projector]) seat.forget();
  await button(page, "Start the vote").first().click();
  await expect(page.getByText("Round 1 is open.", { exact: false })).toBeVisible();
  const options = (await ana.page.locator(".options > li").count()) || 0;
  await expect(ana.page.getByText("3 of 3 dots left").first()).toBeVisible();
  const add = (on: Page, name: string) => button(on, `Add a dot to ${name}`);
  await add(ana.page, "Buses do not come").tap();
  await add(ana.page, "Buses do not come").tap();
  await expect(ana.page.getByText("1 of 3 dots left").first()).toBeVisible();
  await expect(add(ana.page, "Buses do not come")).toHaveAttribute("aria-disabled", "true");
  await add(ana.page, "Staff work blind").tap();
  await expect(ana.page.getByText("0 of 3 dots left").first()).toBeVisible();
  await expect(add(ana.page, "Nobody knows what is full")).toHaveAttribute("aria-disabled", "true");
  await button(ana.page, "Take a dot back from Staff work blind").tap();
  await expect(ana.page.getByText("1 of 3 dots left").first()).toBeVisible();
  await add(ana.page, "Staff work blind").tap();
  await add(ben.page, "Buses do not come").click();
  await expect(ben.page.getByText("2 of 3 dots left").first()).toBeVisible();
  await expect(page.getByText("2 of 8 have started, 1 placed all dots.")).toBeVisible();
  expect(options).toBeLessThan(9);

  const [round, item] = await placed();
  const answers = await ana.page.evaluate(
    async ([at, on, what]) => {
      const id = "one-dot-too-many";
      const body = JSON.stringify({ commands: [{ id, c: "dot.cast", d: { round: on, item: what } }] });
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(`/w/${at}/commands`, { method: "POST", headers, body });
      return ((await answer.json()) as { answers: unknown[] }).answers;
    },
    [code, round, item],
  );
  expect(answers).toMatchObject([{ t: "refused", why: expect.stringMatching(/NO_DOTS_LEFT|ITEM_FULL/) }]);

  await passed(ana.page, "25-vote-phone");
  await passedHere(projector.page, "26-vote-hall");
  await passed(page, "27-vote-console");
  for (const seat of [facilitator, ana, ben, projector]) {
    expect(await seat.heard()).not.toMatch(/"(tally|now|themes)":\[/);
    await expect(seat.page.getByText(/\b\d+ voters?\b/)).toHaveCount(0);
  }
  expect(await projector.heard()).not.toContain('"dots":{');

  await button(page, "Close the vote").first().click();
  await expect(projector.page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
  const first = projector.page.locator(".is-shown .result").first();
  await expect(first).toContainText("Buses do not come");
  await expect(first).toContainText("3");
  await expect(ana.page.getByText("2 of 8 people voted, 4 dots.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Results", exact: true }).first().click();
  await expect(page.getByRole("rowheader").first()).toHaveText("Buses do not come");
  await passed(page, "28-results");
  await passed(ana.page, "29-results-phone");
  await passedHere(projector.page, "30-results-hall");
});

/** The open round and an item of it, as Ana's browser was told. */
async function placed(): Promise<[string, string]> {
  const { e } = (await ana.page.evaluate(async (at) => (await fetch(`/w/${at}/snapshot`)).json(), code)) as {
    e: [string, string, { items?: string[] }][];
  };
  const [, round = "", body] = e.find(([kind]) => kind === "round") ?? [];
  return [round, body?.items?.[0] ?? ""];
}

test("the workshop is closed, and what is shown stays", async () => {
  const { page } = facilitator;
  await button(page, "Close the workshop").click();
  await button(page, "Close it now").click();
  await expect(page.getByRole("heading", { name: "The workshop is closed" })).toBeVisible();
  await expect(ana.page.getByText("2 of 8 people voted, 4 dots.", { exact: false })).toBeVisible();
  await expect(projector.page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
  await passed(page, "31-closed");
});

test("the results are released to a stranger, the phones and the wall, and taken back", async ({ browser }) => {
  const { page } = facilitator;
  const stranger = await Seat.take(browser, PHONE);
  const notYet = stranger.page.getByText("Its results are not out yet.", { exact: false });
  await stranger.page.goto(`${ROOM}/w/${code}`);
  await expect(notYet).toBeVisible();
  await passed(stranger.page, "31-results-not-yet");

  await page.getByLabel("What happens next, in English").fill("We try two lots in July and tell you what we saw.");
  await button(page, "Add a next step").click();
  await page.getByLabel("What", { exact: true }).fill("Count cars at two lots");
  await page.getByLabel("Who", { exact: true }).fill("Harbor office");
  await button(page, "Release the results").click();
  await expect(page.getByRole("link", { name: "Open the results page" })).toBeVisible();
  await passed(page, "31-released");
  await expect(ana.page.getByRole("link", { name: "Read the results" })).toBeVisible();
  await passed(ana.page, "31-released-phone");
  await expect(projector.page.getByRole("heading", { name: "What happens next" })).toBeVisible();
  await passedHere(projector.page, "31-released-hall");

  await stranger.page.reload();
  await expect(stranger.page.getByText("Count cars at two lots")).toBeVisible();
  await expect(stranger.page.getByText("Fewer than 5 people voted, so no figures are told.")).toBeVisible();
  await expect(stranger.page.getByText("8 people from 3 departments", { exact: false })).toBeVisible();
  await passed(stranger.page, "31-results");
  const pdf = await stranger.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page(?![s\w])/g)).toHaveLength(1);

  await button(page, "Take the results back").click();
  await expect(button(page, "Release the results")).toBeVisible();
  await stranger.page.reload();
  await expect(notYet).toBeVisible();
  await expect(ana.page.getByRole("link", { name: "Read the results" })).toHaveCount(0);
  await stranger.context.close();
});

test("the notes become themes and drafts, with progress shown", async () => {
  const { page } = facilitator;
  await page.getByRole("link", { name: "Themes", exact: true }).click();
  await expect(page.getByText("None yet. Synthesize to get a draft for each theme.")).toBeVisible();
  await passed(page, "32-themes-none");
  await button(page, "Synthesize").click();
  await expect(button(page, "Working")).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible({ timeout: 90_000 });
  const row = page.getByRole("row", { name: /Buses do not come/ });
  await expect(row.locator("td[data-label=Notes]")).toHaveText("3");
  await expect(row.locator("td[data-label=Dots]")).toHaveText("3");
  await expect(row.locator("td[data-label=Voters]")).toHaveText("2");
  await passed(page, "33-themes");
});

test("a draft is taken, edited and saved, with its evidence and its history", async () => {
  const { page } = facilitator;
  await page
    .getByRole("row", { name: /Buses do not come/ })
    .getByRole("link", { name: /Proposal/ })
    .click();
  await expect(page.getByText("Empty. Which residents, staff or partners", { exact: false })).toBeVisible();
  await expect(page.locator(".ev")).toContainText("bus");
  await passed(page, "34-proposal");
  await button(page, "Take this draft").click();
  await page.getByLabel("Who is affected").fill("Families without a car, about 4,000 on a summer Sunday");
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await button(page, "Save").click();
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.getByText("History").click();
  await expect(page.locator(".changes")).toContainText("Families without a car");
  await passed(page, "35-draft");
  await page.reload();
  await expect(page.getByLabel("Who is affected")).toHaveValue(/^Families without a car/);
});

test("every file is there to take away, and says what it is", async () => {
  const { page } = facilitator;
  await page.goto(page.url().replace(/statements.*/, "themes"));
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
  };
  const HEADERS = {
    "Notes (CSV)": "note_id",
    "Themes (CSV)": "label",
    "Votes (CSV)": "voters",
    "Impact and effort (CSV)": "raters",
    "Statements (CSV)": "evidence_note_ids",
    "People (CSV)": "people_who_wrote",
  };
  for (const [link, column] of Object.entries(HEADERS)) {
    const { name, body } = await take(link);
    expect(name).toMatch(/\.csv$/);
    expect([...body.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
    const [header = ""] = body.subarray(3).toString("utf8").split("\r\n");
    expect(header.split(",")).toContain(column);
  }
  const notes = (await take("Notes (CSV)")).body.toString("utf8");
  for (const text of [ANA, BEN, OFFLINE]) expect(notes.split(text)).toHaveLength(2);
  const workbook = await take("All in one workbook (XLSX)");
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(workbook.body.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  const json = await take("Everything (JSON)");
  expect(JSON.stringify(JSON.parse(json.body.toString("utf8")))).toContain("Families without a car");
});

test("no page complained on the way", () => {
  for (const seat of [facilitator, ana, ben, projector]) expect(seat.complaints).toEqual([]);
  expect(workshop).not.toBe("");
});

/** Drags with the mouse, in steps, as a hand does. */
async function drag(page: Page, what: Locator, onto: Locator, meanwhile: () => Promise<void>): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const from = await what.boundingBox();
  const to = await onto.boundingBox();
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 3 });
  await page.mouse.move(to.x + 40, to.y + 14, { steps: 5 });
  await meanwhile();
  await page.mouse.up();
}
