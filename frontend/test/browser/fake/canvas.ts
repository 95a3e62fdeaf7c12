/** Boards of any size for the canvas. */
import type { BrowserContext, Page } from "@playwright/test";
import type { Colour, Upsert } from "../../../src/wire/messages";
import { facilitated, openStudio } from "./console.ts";
import type { FacilitatedWorkshop } from "./facilitated.ts";
import { THEMES } from "./parking.ts";
import { FakeStudio } from "./studio.ts";

const TEXTS = THEMES.flatMap(([, , texts]) => texts);
const COLOURS: Colour[] = ["sun", "coral", "rose", "iris", "sky", "lagoon", "fern", "stone"];

/** A workshop with so many notes under question 1, most of them in themes. */
export function crowded(count: number, themes = Math.max(8, Math.round(count / 60))): FacilitatedWorkshop {
  const workshop = facilitated({ notes: true, revealed: true });
  workshop.put(["run", "", { ...workshop.get("run", ""), state: "open", activity: "a2" }]);
  const there = workshop.all("note").length;
  const more: Upsert[] = [];
  const clusters = workshop.all("cluster").map(([id]) => id);
  for (let n = clusters.length; n < themes; n++) {
    const [label] = THEMES[n % THEMES.length] ?? [""];
    clusters.push(`t${n}`);
    more.push([
      "cluster",
      `t${n}`,
      { q: "q1", label: `${label} ${n}`, colour: COLOURS[n % 8] as Colour, people: 4, departments: 2 },
    ]);
  }
  for (let n = there; n < count; n++) {
    const c = n % 4 === 0 ? undefined : clusters[(n * 7 + (n % 3)) % clusters.length];
    const text = `${TEXTS[n % TEXTS.length]}${n % 5 === 0 ? `, and again on day ${n}` : ""}`;
    more.push(["note", `n${n}`, { q: "q1", text, tv: 1, at: 1_000 + n, ...(c && { c }) }]);
  }
  return workshop.put(...more) as FacilitatedWorkshop;
}

/** The console with its canvas open. */
export async function openCanvas(context: BrowserContext, workshop = crowded(40)): Promise<Page> {
  const page = await openStudio(context, "/studio/w/w1", new FakeStudio(workshop));
  await page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Canvas" }).click();
  await page.locator(".canvas-tray").first().waitFor();
  return page;
}
