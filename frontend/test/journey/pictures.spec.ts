/** Draws the README's pictures; only with README_PICTURES=1. The notes are those of an invented workshop. */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { give, LAPTOP, letIn, makeWorkshop, OFFICE, Seat, voice } from "./people.ts";

const REPOSITORY = join(import.meta.dirname ?? __dirname, "../../..");
const INTO = join(REPOSITORY, "src/docs/pictures");

interface Script {
  title: string;
  department: string;
  questions: { text: string; text_es: string }[];
  participants: { id: string; department: string }[];
  notes: { participant: string; question: number; lang: string; text: string; reference: { theme: string } }[];
}

const script = JSON.parse(
  readFileSync(join(REPOSITORY, "src/test/resources/workshops/beaches-parking.json"), "utf8"),
) as Script;
const notes = script.notes.filter(({ question, reference }) => question === 0 && reference.theme !== "off-topic");

async function draw(page: Page, name: string): Promise<void> {
  const path = join(INTO, `${name}.png`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  expect(statSync(path).size).toBeLessThan(300_000);
}

test("the README's pictures", async ({ browser }) => {
  test.setTimeout(300_000);
  mkdirSync(INTO, { recursive: true });
  const { context, page } = await Seat.take(browser, LAPTOP);
  await letIn(context);
  const [question] = script.questions;
  const made = await makeWorkshop(context, {
    title: script.title.replace(/:.*/, ""),
    department: script.department,
    questions: [{ text: question?.text, textEs: question?.text_es, kind: "current" }],
  });
  await page.goto(`${OFFICE}/studio/w/${made.id}`);
  await page.getByRole("button", { name: "Start: Write in silence" }).first().click();
  await page.getByRole("button", { name: "Start 8 minutes" }).click();

  const people: APIRequestContext[] = [];
  for (const { id, department } of script.participants) {
    const person = await voice(made.code, department);
    people.push(person);
    const own = notes.filter(({ participant }) => participant === id);
    if (own.length === 0) continue;
    const commands = own.map(({ text, lang }) => ({ c: "note.add", d: { q: "q1", text, lang } }));
    await give(person, `/w/${made.code}`, commands);
  }
  await page.getByRole("button", { name: "Reveal question 1" }).first().click();
  await expect(page.locator(".cards .note").nth(notes.length - 2)).toBeAttached();
  await page.mouse.move(640, 795);
  await draw(page, "reveal");

  await page.getByRole("button", { name: "Next: Group and name" }).first().click();
  await page.getByRole("button", { name: /^Suggest groups for/ }).click();
  await page.getByRole("button", { name: "Preview suggestions" }).click({ timeout: 120_000 });
  await page.locator(".split .list li .what").first().click();
  await draw(page, "suggestions");

  await page.getByRole("button", { name: /^Accept all/ }).click();
  await expect(page.getByText("Every suggestion is decided.").first()).toBeVisible();
  await page.getByRole("button", { name: "Back to the board" }).last().click();
  await page.getByRole("button", { name: "Start the vote" }).first().click();
  await expect(page.getByText("Round 1 is open.", { exact: false })).toBeVisible();
  const seen = await context.request.get(`${OFFICE}/studio/${made.id}/snapshot`);
  const { e } = (await seen.json()) as { e: [string, string, { items?: string[]; notes?: number }][] };
  const [, round = "", open] = e.find(([kind]) => kind === "round") ?? [];
  const notesIn = new Map(e.filter(([kind]) => kind === "cluster").map(([, id, { notes: n = 0 }]) => [id, n]));
  const items = [...(open?.items ?? [])].sort((a, b) => (notesIn.get(b) ?? 0) - (notesIn.get(a) ?? 0));
  for (const [n, person] of people.entries()) {
    const chosen = [items[n % 2], items[n % 3], items[n % 5]].filter(
      (item, at, all) => item && all.indexOf(item) === at,
    );
    await give(
      person,
      `/w/${made.code}`,
      chosen.map((item) => ({ c: "dot.cast", d: { round, item } })),
    );
  }
  await page.getByRole("button", { name: "Close the vote" }).first().click();
  await page.goto(`${OFFICE}/studio/w/${made.id}/themes`);
  await page.getByRole("button", { name: "Synthesize" }).click();
  await expect(page.getByRole("table")).toBeVisible({ timeout: 120_000 });
  await page.locator("tbody tr").first().getByRole("link").click();
  await page.getByRole("button", { name: "Take this draft" }).click();
  await expect(page.getByRole("button", { name: "Send for review" })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await draw(page, "draft");
  for (const person of people) await person.dispose();
  await context.close();
});
