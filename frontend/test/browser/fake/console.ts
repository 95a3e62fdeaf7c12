/** The studio in front of the fake server. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { barriers, pictured } from "../checked.ts";
import { FacilitatedWorkshop } from "./facilitated.ts";
import { parking } from "./parking.ts";
import { ORIGIN, serve } from "./serve.ts";
import { FakeStudio } from "./studio.ts";
import type { FakeWorkshop } from "./workshop.ts";

/** The same workshop, with a facilitator's commands. */
export function inHand(from: FakeWorkshop): FacilitatedWorkshop {
  const workshop = new FacilitatedWorkshop();
  for (const [key, value] of from.entities) workshop.entities.set(key, value);
  workshop.version = from.version;
  return workshop;
}

export const facilitated = (options: Parameters<typeof parking>[0] = { notes: true, revealed: true }) =>
  inHand(parking(options));

export async function openStudio(
  context: BrowserContext,
  path: string,
  studio = new FakeStudio(),
  newcomer = false,
): Promise<Page> {
  await serve(context, studio.workshop ?? facilitated(), { newcomer });
  await studio.serve(context);
  const page = await context.newPage();
  await page.goto(`${ORIGIN}${path}`);
  return page;
}

/** Nothing that axe finds, by any of its rules. */
export async function expectAccessible(page: Page): Promise<void> {
  await pictured(page);
  expect(await barriers(page)).toEqual([]);
}

export const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
