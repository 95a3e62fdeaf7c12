import { expect, test } from "@playwright/test";
import type { WorkshopPlan } from "../../src/studio/shapes";
import { expectAccessible, openStudio, SIZES } from "./fake/console.ts";
import { ORIGIN } from "./fake/serve.ts";
import { FakeStudio } from "./fake/studio.ts";

test.describe("the studio", () => {
  test("asks who one is, says what is wrong, and opens the page that was asked for", async ({ context }) => {
    const studio = new FakeStudio();
    studio.signedIn = false;
    const page = await openStudio(context, "/studio/accounts", studio);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
    await expectAccessible(page);
    await page.getByLabel("Email").fill("m.ortega@county.example");
    await page.getByLabel("Password").fill("wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toHaveText("Email and password don't match.");
    await page.getByLabel("Password").fill("correct horse battery");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accounts");
  });

  test("tells the first person to open the one-time link", async ({ context }) => {
    const studio = new FakeStudio();
    studio.signedIn = false;
    studio.firstRun = true;
    const page = await openStudio(context, "/studio", studio);
    await expect(page.getByText("No account exists yet.")).toBeVisible();
  });

  for (const viewport of SIZES) {
    test(`has no barrier on any page at ${viewport.width} pixels`, async ({ browser }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({ viewport });
      const page = await openStudio(context, "/studio");
      for (const path of ["", "/new", "/accounts", "/w/w1/invite", "/w/w1/themes", "/w/w1/statements/s1", "/w/w1"]) {
        await page.goto(`${ORIGIN}/studio${path}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(viewport.width);
      }
      await context.close();
    });
  }
});

test.describe("a new workshop", () => {
  test("names what is missing and leads there", async ({ context }) => {
    const page = await openStudio(context, "/studio/new");
    await page.getByRole("radio", { name: /Strategic/ }).waitFor();
    await page.getByRole("button", { name: "Create workshop" }).click();
    await expect(page.getByRole("alert").first()).toContainText("2 things are missing");
    await page.getByRole("link", { name: "Choose a department" }).click();
    await expect(page.getByLabel("Department")).toBeFocused();
    await expectAccessible(page);
  });

  test("is made from a template by keyboard and shows how people get in", async ({ context }) => {
    const studio = new FakeStudio();
    const page = await openStudio(context, "/studio/new", studio);
    await page.getByLabel("Title").fill("Rethinking Beach Parking");
    await page.getByLabel("Department").selectOption("Beaches and Harbors");
    await page.getByRole("button", { name: "Move down: Question 1" }).press("Enter");
    await page.getByRole("button", { name: "Add a question" }).press("Enter");
    await expect(page.locator("input:focus, textarea:focus")).toHaveValue("");
    await page.keyboard.type("What would you change first?");
    await page.getByRole("button", { name: "Create workshop" }).press("Enter");
    await expect(page.getByText("H7K M4Q")).toBeVisible();
    await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
    const made = studio.wrote.find(({ what }) => what === "POST /workshops")?.body as WorkshopPlan;
    expect(made).toMatchObject({
      title: "Rethinking Beach Parking",
      department: "Beaches and Harbors",
      template: "innovation",
      rules: { dots: 3, max: 2 },
    });
    expect(made.questions.map(({ text }) => text)).toEqual([
      "How could it be in five years?",
      "Where does parking go wrong?",
      "What would you change first?",
    ]);
    expect(made.activities.map(({ question }) => question)).toEqual([undefined, 1, 1, 2, undefined, undefined]);
  });

  test("a question gets its other language by hand, and says whether it has one", async ({ context }) => {
    const studio = new FakeStudio();
    const page = await openStudio(context, "/studio/new", studio);
    await page.getByLabel("Title").fill("Rethinking Beach Parking");
    await page.getByLabel("Department").selectOption("Beaches and Harbors");
    const second = page.locator(".qs > li").nth(1);
    await second.getByRole("button", { name: "Add Spanish" }).press("Enter");
    await expect(second.getByText("Spanish missing")).toBeVisible();
    await second.getByLabel("Question 2 in Spanish").fill("¿Cómo sería en cinco años?");
    await expect(second.getByText("English and Spanish")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Create workshop" }).press("Enter");
    await expect(page.getByText("H7K M4Q")).toBeVisible();
    const made = studio.wrote.find(({ what }) => what === "POST /workshops")?.body as WorkshopPlan;
    expect(made.questions.map(({ textEs }) => textEs)).toEqual([
      "¿Dónde falla el estacionamiento?",
      "¿Cómo sería en cinco años?",
    ]);
  });
});

test("a list that takes its time says so, and one that comes at once does not", async ({ context }) => {
  const studio = new FakeStudio();
  const page = await openStudio(context, "/studio", studio);
  const loading = page.getByText("Loading", { exact: true });
  await expect(page.getByRole("table")).toBeVisible();
  await expect(loading).toHaveCount(0);
  let answer = () => {};
  const wait = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/studio/api/workshops*", async (route) => {
    await wait;
    await route.fallback();
  });
  await page.reload();
  await expect(loading).toBeVisible();
  await expectAccessible(page);
  answer();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(loading).toHaveCount(0);
});

test("departments go by their plain names; that the list is to be confirmed is said once", async ({ context }) => {
  const page = await openStudio(context, "/studio/new");
  await expect(page.getByRole("option", { name: "Beaches and Harbors", exact: true })).toBeAttached();
  await expect(page.getByLabel("Department")).toHaveAccessibleDescription(/still has to confirm/);
});

test.describe("a statement", () => {
  test("is saved with its version, and a conflict shows both texts", async ({ context }) => {
    const studio = new FakeStudio();
    const page = await openStudio(context, "/studio/w/w1/statements/s1", studio);
    await page.getByLabel("Who is affected").fill("Families from inland cities");
    await expect(page.getByText("Not saved yet")).toBeVisible();
    studio.theirs = { title: "Lots are full before anyone knows" };
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Someone changed this statement while you wrote")).toBeVisible();
    await page
      .getByRole("group", { name: "Title" })
      .getByRole("radio", { name: /Theirs/ })
      .check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Keep the chosen ones" }).click();
    await expect(page.getByText(/^Saved/)).toBeVisible();
    expect(studio.statement).toMatchObject({
      title: "Lots are full before anyone knows",
      whoAffected: "Families from inland cities",
      version: 6,
    });
  });

  test("is a proposal until somebody takes it; empty parts keep their prompts", async ({ context }) => {
    const studio = new FakeStudio();
    studio.statement = { ...studio.statement, state: "proposal" };
    const page = await openStudio(context, "/studio/w/w1/statements/s1", studio);
    await expect(page.getByText("Empty. Which residents, staff or partners", { exact: false })).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await page.getByRole("button", { name: "Take this draft" }).click();
    await expect(page.getByLabel("Who is affected")).toBeVisible();
    await expect(page.getByRole("button", { name: "Send for review" })).toBeVisible();
  });
});
