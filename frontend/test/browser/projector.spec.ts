import { expect } from "@playwright/test";
import { checked, grouping, HALL, open, test, voted, voting, writing } from "./fake/open.ts";
import { parking } from "./fake/parking.ts";
import { readable } from "./readable.ts";

test.use(HALL);

const PRESENT = "/present/H7KM4Q#the-secret";

test("the secret is exchanged once and leaves the address", async ({ page }) => {
  await open(page, parking(), PRESENT);
  await expect(page.getByText("H7K M4Q")).toBeVisible();
  await expect(page).toHaveURL(/\/present\/H7KM4Q$/);
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  await expect(page.getByText("25 people are here")).toBeVisible();
  await readable(page);
  await checked(page);
});

test("it follows the room by itself, from the lobby to the results", async ({ page }) => {
  const workshop = parking({ notes: true });
  await open(page, workshop, PRESENT);
  await expect(page.getByText("25 people are here")).toBeVisible();
  workshop.run({ state: "open", activity: "a1", timer: { ends: Date.now() + 60_000 } });
  await expect(page.getByRole("heading", { name: /Where does parking/ })).toBeVisible();
  workshop.run({ activity: "a4" });
  await expect(page.getByRole("heading", { name: "Break" })).toBeVisible();
  workshop.run({ activity: "a5" });
  await expect(page.getByRole("heading", { name: "Next steps" })).toBeVisible();
});

test("while people write there are numbers and no note", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop, PRESENT);
  await expect(page.getByText("notes so far")).toBeVisible();
  await expect(page.locator(".note")).toHaveCount(0);
  await expect(page.getByText("Join at board.county.example")).toBeVisible();
  await readable(page);
  await checked(page);
  workshop.run({ door: false });
  await expect(page.getByText("Join at board.county.example")).toHaveCount(0);
});

test("every note of the board is shown whole, on pages that change by themselves", async ({ page }) => {
  await page.clock.install();
  const workshop = grouping();
  workshop.put([
    "note",
    "zz",
    { q: "q1", text: `${"a long thought about parking ".repeat(17)}end`, tv: 1, at: Date.now() },
  ]);
  await open(page, workshop, PRESENT);
  await expect(page.getByText("Page 1 of")).toBeVisible();
  await checked(page);
  const total = Number((await page.getByText("Page 1 of").textContent())?.split(" ").at(-1));
  const seen = new Set<string>();
  for (let n = 1; n <= total; n++) {
    await expect(page.getByText(`Page ${n} of ${total}`)).toBeVisible();
    await readable(page);
    for (const text of await page.locator(".paged-page.is-shown .note").allTextContents()) seen.add(text);
    await page.clock.runFor(12_100);
  }
  expect(seen.size).toBe(workshop.all("note").length);
  await expect(page.getByText(`Page 1 of ${total}`)).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(30_000);
  await expect(page.getByText(`Page 1 of ${total}`)).toBeVisible();
});

test("a vote is blind: themes, progress, and no figure", async ({ page }) => {
  await open(page, voting(), PRESENT);
  await expect(page.getByRole("heading", { name: "Place your dots" })).toBeVisible();
  await expect(page.getByText("0 of 25")).toBeVisible();
  await expect(page.locator(".paged-page.is-shown .option")).toHaveCount(8);
  await readable(page);
  await checked(page);
});

test("results are bars with dots and voters", async ({ page }) => {
  await open(page, voted(), PRESENT);
  await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
  await expect(page.locator(".paged-page.is-shown .result")).toHaveCount(8);
  await readable(page);
  await checked(page);
});

test("what got no dot is there too", async ({ page }) => {
  const workshop = voted();
  const round = workshop.get("round", "r1");
  const tally = (round.tally ?? []).slice(0, 3);
  workshop.put(["round", "r1", { ...round, tally, now: tally }]);
  await open(page, workshop, PRESENT);
  await expect(page.locator(".paged-page.is-shown .result .n", { hasText: /^0/ })).toHaveCount(5);
  await readable(page);
});

test("a short ballot is set large enough to fill the screen", async ({ page }) => {
  const workshop = voting();
  workshop.put([
    "round",
    "r1",
    { ...workshop.get("round", "r1"), items: workshop.get("round", "r1").items.slice(0, 3) },
  ]);
  await open(page, workshop, PRESENT);
  const option = page.locator(".paged-page.is-shown .option");
  await expect(option).toHaveCount(3);
  const size = await option.first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(70);
  await readable(page);
  await checked(page);
});

test("a few notes are set large, over the whole stage", async ({ page }) => {
  const workshop = grouping();
  const ids = workshop.all("note").map(([id]) => id);
  workshop.change(
    [],
    ids.slice(5).map((id) => ["note", id]),
  );
  await open(page, workshop, PRESENT);
  await expect(page.locator(".paged-page.is-shown .note")).toHaveCount(5);
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  expect(await page.locator(".paged-page.is-shown .note").first().evaluate(size)).toBeGreaterThan(40);
  await readable(page);
  await checked(page);
});

test("a theme that goes on in another column counts its notes once", async ({ page }) => {
  const workshop = grouping();
  for (let n = 0; n < 12; n++)
    workshop.put([
      "note",
      `zz${n}`,
      { q: "q1", text: `The machine at gate ${n} is down`, tv: 1, at: n, c: workshop.all("cluster")[0]?.[0] },
    ]);
  await open(page, workshop, PRESENT);
  const goesOn = page.locator(".paged-page.is-shown h2", { hasText: "goes on" });
  await expect(goesOn.first()).toBeVisible();
  await expect(goesOn.first().locator(".num")).toHaveCount(0);
});

test("one key blanks the screen and shows it again, another changes the language", async ({ page }) => {
  await open(page, writing(), PRESENT);
  await expect(page.getByText("notes so far")).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.getByText("notes so far")).toHaveCount(0);
  await page.keyboard.press("b");
  await expect(page.getByText("notes so far")).toBeVisible();
  await page.keyboard.press("l");
  await expect(page.getByText("notas hasta ahora")).toBeVisible();
  await readable(page);
});

test("a break in the line is one quiet word", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop, PRESENT);
  await expect(page.getByText("notes so far")).toBeVisible();
  await page.routeWebSocket("**/socket", (socket) => void socket.close({ code: 1001 }));
  for (const peer of workshop.peers) peer.close(4503);
  await expect(page.getByText(/Reconnecting. The board shows/)).toBeVisible();
  await readable(page);
});

test.describe("on a small screen in a dark room", () => {
  test.use({ viewport: { width: 1280, height: 720 }, colorScheme: "dark" });
  test("everything is in proportion", async ({ page }) => {
    await open(page, voted(), PRESENT);
    await expect(page.locator(".paged-page.is-shown .result")).toHaveCount(8);
    await checked(page);
  });
});
