/** Boards of any size for the canvas. */
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Colour, Command, Upsert } from "../../../src/wire/messages";
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

export const DESK = { width: 1280, height: 800 };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export const noteCalled = (page: Page, text: string) => page.getByRole("group", { name: new RegExp(`^${text}`) });
export const RADIO = "Radio is how we run 19 lots";
export const SEA = "Sea level rise: some of these lots wont exist in 30 yrs";
export const TICKETS = "Tickets feel unfair";

/** Commands as the server heard them, each once: until its answer is there a page may send it again. */
export function heard(workshop: FacilitatedWorkshop): Command[] {
  const list: Command[] = [];
  const answer = workshop.answer.bind(workshop);
  workshop.answer = (code, command) => {
    if (!workshop.answers.has(command.id)) list.push(command);
    return answer(code, command);
  };
  return list;
}

export const notesIn = (command: Command | undefined): readonly string[] =>
  command?.c === "note.move" ? command.d.notes : [];

export async function middleOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not on the screen");
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Zoomed so that a note can be read and reached. */
export async function readable(page: Page): Promise<void> {
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  while ((await percent(page)) < 58) {
    const before = await percent(page);
    await zoomIn.click();
    await expect.poll(() => percent(page)).toBeGreaterThan(before);
  }
  await settled(page);
}

export const percent = async (page: Page) =>
  Number.parseInt((await page.locator(".toolbar .percent").textContent()) ?? "0", 10);

/** Nothing moves any more: the world says so itself. */
export const settled = (page: Page) => expect(page.locator(".world.is-moving")).toHaveCount(0);

export const idOf = (workshop: FacilitatedWorkshop, text: string) =>
  workshop.all("note").find(([, note]) => note.text === text)?.[0] ?? "";
export const themeOf = (workshop: FacilitatedWorkshop, label: string) =>
  workshop.all("cluster").find(([, cluster]) => cluster.label === label)?.[0] ?? "";

export const small = () => crowded(23, 8);
