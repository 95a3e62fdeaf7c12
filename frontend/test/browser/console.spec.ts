import { expect, test } from "@playwright/test";
import type { SentCommand } from "../../src/wire/messages";
import { expectAccessible, facilitated, inHand, openStudio, SIZES } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";
import { ORIGIN } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";

test.describe("the live board", () => {
  test("names the steps of a long agenda whole or not at all", async ({ context }) => {
    const workshop = facilitated();
    workshop.run({ state: "open", activity: "a3" });
    for (let n = 6; n <= 14; n++)
      workshop.put(["activity", `a${n}`, { n, kind: "ideate", title: `Question ${n}, in silence`, minutes: 8 }]);
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await expect(page.locator(".agenda .knot", { hasText: "Vote" })).toBeVisible();
    const cut = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll(".agenda .knot")].filter(
            (name) => name.clientWidth > 1 && name.scrollWidth > name.clientWidth,
          ).length,
      );
    for (const width of [1280, 1024, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(cut).toBe(0);
    }
    await expect(page.getByTitle("Question 14, in silence")).toBeAttached();
    await expectAccessible(page);
  });

  test("has landmarks that can be told apart with several questions shown", async ({ context }) => {
    const workshop = facilitated();
    workshop.put(["question", "q2", { ...workshop.get("question", "q2"), revealed: true }]);
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await expect(page.getByRole("region", { name: "Board: Question 2" })).toBeVisible();
    await expectAccessible(page);
  });

  const commands = (workshop: FacilitatedWorkshop) => workshop.get("run", "");

  test("runs the show: start, reveal, timer, vote, results", async ({ context }) => {
    const workshop = facilitated({ notes: true, revealed: false });
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await expect(page.getByText("23 notes so far.", { exact: false })).toBeVisible();
    await expect(page.getByText("Lot full sign is a guy with a cone", { exact: true })).toHaveCount(0);
    await page.getByRole("button", { name: "Start: Questions" }).click();
    await page.getByRole("button", { name: "Start 8 minutes" }).click();
    await expect(page.getByRole("timer")).toBeVisible();
    await page.getByRole("button", { name: "Pause the timer" }).click();
    await expect.poll(() => commands(workshop).timer?.left).toBeGreaterThan(470_000);
    await page.getByRole("button", { name: /Reveal all notes.*Question 1/ }).click();
    await expect(page.getByText("Lot full sign is a guy with a cone", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Next: Group and name" }).click();
    await page.getByRole("button", { name: "Start the vote" }).click();
    await expect(page.getByText("Round 1 is open.", { exact: false })).toBeVisible();
    await expect(page.getByText("Totals stay hidden until the vote closes.")).toBeVisible();
    await page.getByRole("button", { name: "Close the vote" }).click();
    await page.getByRole("button", { name: "Results Round 1" }).click();
    await expect(page.getByRole("heading", { name: "The room’s signal" })).toBeVisible();
    await expect(page.getByRole("rowheader").first()).toHaveText("You only learn a lot is full at the gate");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Next: Break" }).click();
    await expect.poll(() => commands(workshop).activity).toBe("a4");
  });

  test("moves, groups, hides and takes back by keyboard alone", async ({ context }) => {
    const workshop = facilitated();
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    const loose = () => page.getByRole("group", { name: "Radio is how we run 19 lots" });
    await loose().focus();
    await page.keyboard.press("m");
    await page.getByRole("dialog").getByRole("button", { name: "Tickets feel unfair" }).press("Enter");
    await expect(
      page
        .getByRole("region", { name: "Tickets feel unfair" })
        .getByRole("group", { name: "Radio is how we run 19 lots" }),
    ).toBeVisible();
    await expect(page.getByText("Moved 1 note to “Tickets feel unfair”").first()).toBeVisible();
    await loose().focus();
    await page.keyboard.press("h");
    await page.getByRole("dialog").getByRole("button", { name: "off topic" }).press("Enter");
    await expect(loose().getByText("Hidden, off topic")).toBeVisible();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Hide, with a reason");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Tickets feel unfair", exact: true }).focus();
    await page.keyboard.press("r");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Fines feel unfair");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Fines feel unfair" })).toBeVisible();
  });

  test("finds a note, writes one for somebody, and tours its regions", async ({ context }) => {
    const workshop = facilitated();
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await page.getByRole("group", { name: "Radio is how we run 19 lots" }).focus();
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("searchbox").fill("cashier");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Gate cashier/ })
      .press("Enter");
    await expect(page.getByRole("group", { name: /Gate cashier/ })).toBeFocused();
    await page.keyboard.press("n");
    await page.getByLabel("Note", { exact: true }).fill("The ramp floods at high tide");
    await page.getByRole("button", { name: "Add the note" }).click();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("group", { name: "The ramp floods at high tide" })).toBeVisible();
    await page.keyboard.press("F6");
    const region = () =>
      page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("aria-label"));
    const seen = new Set<string | null | undefined>();
    for (let turn = 0; turn < 6; turn++) {
      seen.add(await region());
      await page.keyboard.press("F6");
    }
    expect([...seen]).toEqual(expect.arrayContaining(["Agenda", "Board", "Board tools", "The console"]));
  });

  for (const viewport of SIZES) {
    test(`brings notes in and takes them back, by keyboard at ${viewport.width} pixels`, async ({ browser }) => {
      const context = await browser.newContext({ viewport });
      const workshop = facilitated();
      const before = workshop.all("note").length;
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
      await page.getByRole("group", { name: "Radio is how we run 19 lots" }).focus();
      await page.keyboard.press("i");
      const sheet = page.getByRole("dialog", { name: "Bring notes in" });
      await sheet
        .getByLabel("Paste notes")
        .fill(`ramp floods\nlot full sign is a guy with a cone\n${"x".repeat(501)}\n\n`);
      await expect(sheet.getByText("1 is here already")).toBeVisible();
      await expect(sheet.getByText("1 note is longer than 500 characters.")).toBeVisible();
      await expectAccessible(page);
      await sheet.getByLabel("Row 3").fill("shorter now");
      await page.keyboard.press("Tab");
      await expect(sheet.getByRole("button", { name: "Bring in 2 notes" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(sheet).toBeHidden();
      await expect(page.getByRole("group", { name: "ramp floods" })).toBeVisible();
      expect(workshop.all("note").length).toBe(before + 2);
      const tools = page.getByRole("toolbar", { name: "Board tools" });
      await expect(tools.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "false");
      await page.keyboard.press("ControlOrMeta+z");
      await expect(page.getByRole("group", { name: "ramp floods" })).toBeHidden();
      await context.close();
    });
  }

  for (const viewport of SIZES) {
    test(`shows the part of the board that is looked for at ${viewport.width} pixels`, async ({ browser }) => {
      const context = await browser.newContext({ viewport });
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(facilitated()));
      const radio = page.getByRole("group", { name: "Radio is how we run 19 lots" });
      await expect(radio).toBeVisible();
      await page.getByRole("searchbox", { name: "Search the notes" }).fill("RADIO");
      await expect(page.getByText(/^Notes: \d+ of \d+$/)).toBeVisible();
      await expect(radio).toBeVisible();
      await expect(page.getByRole("group", { name: /Gate cashier/ })).toBeHidden();
      await expectAccessible(page);
      await page.getByRole("searchbox", { name: "Search the notes" }).fill("nobody wrote this");
      await expect(page.getByText("No note here is like that.")).toBeVisible();
      await page.getByRole("button", { name: "Show all" }).click();
      await expect(page.getByRole("group", { name: /Gate cashier/ })).toBeVisible();
      await context.close();
    });
  }

  test("says which columns of a file mean what, before anything comes in", async ({ context }) => {
    const workshop = facilitated();
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await page.getByRole("button", { name: "Bring notes in" }).click();
    const sheet = page.getByRole("dialog", { name: "Bring notes in" });
    const buffer = Buffer.from("Nr;Idea;Department\n1;Tide tables at the gate;Fire\n2;Bike racks;Parks\n");
    await sheet.getByLabel("Or choose a CSV file").setInputFiles({ name: "wall.csv", mimeType: "text/csv", buffer });
    await expect(sheet.getByText("wall.csv, 3 rows")).toBeVisible();
    await expect(sheet.getByLabel("Note", { exact: true })).toHaveValue("1");
    await expect(sheet.getByLabel("Department")).toHaveValue("2");
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Bring in 2 notes" }).click();
    await expect(page.getByRole("group", { name: "Tide tables at the gate" })).toBeVisible();
  });

  test("shows suggestions before anything moves, and accepts all as one step", async ({ context }) => {
    const workshop = facilitated();
    const loose = workshop.all("note").filter(([, note]) => note.c === undefined);
    const [first, ...rest] = loose.map(([note]) => ({ note, confidence: 0.9 }));
    const into = workshop.all("cluster")[0]?.[0] ?? "";
    const studio = new FakeStudio(workshop);
    const base = { question: "q1", provisional: false, alternatives: [] };
    studio.suggestions = {
      groups: [
        { ...base, cluster: into, label: "", keywords: ["lots"], confidence: 0.9, members: [first] },
        { ...base, cluster: null, label: "The next thirty years", keywords: [], confidence: 0.65, members: rest },
      ],
    };
    const page = await openStudio(context, "/studio/w/w1", studio);
    await page.getByRole("button", { name: "Suggest groups for 4 loose notes" }).click();
    await page.getByRole("button", { name: "Preview suggestions" }).click();
    await expect(page.getByRole("heading", { name: "2 suggestions" })).toBeFocused();
    await expectAccessible(page);
    expect(workshop.all("note").filter(([, note]) => note.c === undefined)).toHaveLength(4);
    await page.getByRole("button", { name: /New theme from 3 notes/ }).click();
    await page.getByLabel("Name of the theme").fill("Lots in thirty years");
    await page.getByRole("button", { name: "Accept all 2" }).click();
    await expect(page.getByRole("heading", { name: "0 suggestions" })).toBeVisible();
    await page.getByRole("button", { name: "Back to the board" }).first().click();
    await expect(page.getByRole("heading", { name: "Lots in thirty years" })).toBeVisible();
    await expect(page.getByText("2 suggestions accepted").first()).toBeAttached();
  });

  test("says when the line is gone, and asks before it closes the workshop", async ({ context }) => {
    const workshop = facilitated();
    workshop.run({ state: "open", activity: "a1" });
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await expect(page.getByText("Everything saved")).toBeVisible();
    await page.getByRole("button", { name: "Close the workshop" }).click();
    await expect.poll(() => commands(workshop).state).toBe("open");
    await page.getByRole("button", { name: "Close it now" }).click();
    await expect(page.getByRole("button", { name: "Open it again" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Themes and statements" })).toBeVisible();
    for (const peer of workshop.peers) peer.close(4503);
    await expect(page.getByText("Reconnecting").first()).toBeVisible();
    await expect(page.getByText("Everything saved")).toBeVisible();
  });

  for (const viewport of SIZES)
    test(`B80 B82 B83 releases the results with what happens next, changes it and takes it back, at ${viewport.width} px`, async ({
      context,
    }) => {
      const workshop = facilitated();
      workshop.run({ state: "closed", closed: Date.now() });
      const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
      await page.setViewportSize(viewport);
      await page.getByLabel("What happens next, in English").fill("The board decides in May.");
      await page.getByRole("button", { name: "Add a next step" }).click();
      await page.getByLabel("What", { exact: true }).fill("Tell the crews");
      await page.getByLabel("Who", { exact: true }).fill("Harbor");
      await page.getByLabel("When", { exact: true }).fill("by May 15");
      await expectAccessible(page);
      await page.reload();
      await expect(page.getByLabel("Who", { exact: true })).toHaveValue("Harbor");
      await page.getByRole("button", { name: "Release the results" }).click();
      await expect(page.getByRole("link", { name: "Open the results page" })).toHaveAttribute(
        "href",
        "/results/H7KM4Q",
      );
      expect(commands(workshop).results).toMatchObject({
        text: "The board decides in May.",
        steps: [{ what: "Tell the crews", who: "Harbor", when: "by May 15" }],
      });
      await page.getByLabel("When", { exact: true }).fill("by June 1");
      await expect(page.getByText("These words are not released yet.")).toBeVisible();
      await page.getByRole("button", { name: "Release the changed words" }).click();
      await expect(page.getByText(/Changed /)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Take the results back" }).click();
      await expect(page.getByText("Nobody else can read these words now.")).toBeVisible();
      await expect(page.getByLabel("When", { exact: true })).toHaveValue("by June 1");
      expect(commands(workshop).results?.released).toBeUndefined();
    });

  for (const size of SIZES) {
    test(`V50 looks back at a reveal and at a vote, and comes back to now, at ${size.width} px`, async ({
      context,
    }) => {
      const then = facilitated();
      const told = (c: string, d: object) => then.answer("studio", { id: `0000-${c}`, c, d } as unknown as SentCommand);
      told("round.open", { target: "cluster", dots: 3, max: 2, own: true });
      told("round.close", { round: then.all("round")[0]?.[0] });
      const [round] = then.all("round")[0] ?? [];
      const workshop = inHand(then);
      const [fines] = workshop.all("cluster").find(([, { label }]) => label === "Tickets feel unfair") ?? [""];
      workshop.put(["cluster", fines, { ...workshop.get("cluster", fines), label: "Fines" }]);
      const studio = new FakeStudio(workshop);
      studio.past = then.snapshot("facilitator");
      studio.moments = [
        { v: 40, at: Date.UTC(2026, 3, 22, 17, 5), what: "reveal", id: "q1" },
        { v: 90, at: Date.UTC(2026, 3, 22, 18, 10), what: "vote", id: round },
      ];
      const page = await openStudio(context, "/studio/w/w1", studio);
      await page.setViewportSize(size);
      await expect(page.getByRole("heading", { name: "Fines" })).toBeVisible();

      await page.getByRole("button", { name: "Look back" }).press("Enter");

      await expect(page.getByRole("combobox", { name: "The board as it was" })).toHaveValue("90");
      await expect(page.getByRole("heading", { name: "Tickets feel unfair" })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Fines" })).toHaveCount(0);
      await expect(page.getByRole("rowheader").first()).toBeVisible();
      await expect(page.getByRole("toolbar", { name: "Board tools" })).toHaveCount(0);
      await expectAccessible(page);
      await page.screenshot({ path: test.info().outputPath(`look-back-${size.width}.png`) });
      await page.getByRole("combobox", { name: "The board as it was" }).selectOption("40");
      await expect(page.getByRole("rowheader")).toHaveCount(0);
      await page.getByRole("button", { name: "Back to now" }).press("Enter");
      await expect(page.getByRole("heading", { name: "Fines" })).toBeVisible();
    });
  }

  test("is read-only for analysts", async ({ context }) => {
    const workshop = facilitated();
    const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
    await context.route(`${ORIGIN}/studio/w1/snapshot`, (route) =>
      route.fulfill({ json: { ...workshop.snapshot("facilitator"), audience: "analyst" } }),
    );
    await page.reload();
    await expect(page.getByText("Lot full sign is a guy with a cone", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: /Start|Reveal|Hide|Close the workshop/ })).toHaveCount(0);
  });
});
