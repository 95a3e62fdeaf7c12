/** The people of a journey: each a browser of their own, or only a voice on the wire. */
import { join } from "node:path";
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  request,
} from "@playwright/test";
import { checked } from "../browser/checked.ts";
import { knowsItsWay } from "../browser/fake/serve.ts";

const { THROUGHLINE_URL = "http://localhost:8080", SCREENS_TO } = process.env;

/** Staff sit at the server's own address; people in the room use its name on the network. */
export const OFFICE = THROUGHLINE_URL;
export const ROOM = THROUGHLINE_URL.replace("localhost", "throughline.test");
export const EMAIL = process.env.THROUGHLINE_ADMIN_EMAIL ?? "";
export const PASSWORD = process.env.THROUGHLINE_ADMIN_PASSWORD ?? "";

export const LAPTOP = { viewport: { width: 1280, height: 800 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const HALL = { viewport: { width: 1920, height: 1080 } };

/** One browser and everything that reached it: frames, and the answers of the live doors. */
export class Seat {
  readonly #heard: string[] = [];
  readonly #answers: Promise<void>[] = [];
  /** What the page complained about in its console. */
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => this.#heard.push(String(payload))));
    page.on("response", (response) => {
      if (!/\/(snapshot|mine|commands|door|themes|statements)(\?|$)/.test(response.url())) return;
      this.#answers.push(
        response.text().then(
          (text) => void this.#heard.push(text),
          () => {},
        ),
      );
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() !== "error" || /Failed to load resource|WebSocket/.test(message.text())) return;
      this.complaints.push(message.text());
    });
  }

  static async take(browser: Browser, options: Parameters<Browser["newContext"]>[0]): Promise<Seat> {
    const context = await browser.newContext(options);
    await knowsItsWay(context);
    return new Seat(context, await context.newPage());
  }

  /** Everything that arrived here so far, as one text. */
  async heard(): Promise<string> {
    await Promise.all(this.#answers);
    return this.#heard.join("\n");
  }

  /** What arrives from now on is counted anew. */
  forget(): void {
    this.#heard.length = 0;
  }
}

/** Signs a browser in by the form. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(`${OFFICE}/studio`);
  await page.getByLabel("Email").fill(EMAIL);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Workshops" })).toBeVisible();
}

/** Signs a browser in without the form, for journeys that are about something else. */
export async function letIn(context: BrowserContext): Promise<void> {
  const answer = await context.request.post(`${OFFICE}/studio/api/session`, {
    headers: { Origin: OFFICE },
    data: { email: EMAIL, password: PASSWORD },
  });
  expect(answer.status()).toBe(200);
}

export interface Made {
  id: string;
  code: string;
  projectorUrl: string;
}

/** A workshop about parking with one question, made over REST by a signed-in browser. */
export async function makeWorkshop(context: BrowserContext, plan: Record<string, unknown> = {}): Promise<Made> {
  const answer = await context.request.post(`${OFFICE}/studio/api/workshops`, {
    headers: { Origin: OFFICE },
    data: {
      title: "Rethinking Beach Parking",
      department: "Beaches and Harbors",
      questions: [
        {
          text: "Where does parking at our beaches and the marina go wrong?",
          textEs: "¿En qué falla el estacionamiento en nuestras playas y en la marina?",
          kind: "current",
        },
      ],
      activities: [
        { kind: "ideate", title: "Write in silence", titleEs: "Escribir en silencio", question: 0, minutes: 8 },
        { kind: "share", title: "Reveal and read", titleEs: "Mostrar y leer", question: 0, minutes: 4 },
        { kind: "cluster", title: "Group and name", titleEs: "Agrupar y nombrar", question: 0, minutes: 10 },
        { kind: "vote", title: "Vote", titleEs: "Votar", minutes: 5 },
      ],
      rules: { dots: 3, max: 2, ownVotable: true, mayMove: true },
      ...plan,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Made;
}

let minted = 0;

/** Ids as a client mints them: version 7, so that the queue's order is the order of writing. */
function mint(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const rest = (++minted).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}

interface Answer {
  t: "done" | "refused";
  why?: string;
}

/** Gives commands over POST, as a browser whose socket is shut out by a proxy does. */
export async function give(
  on: APIRequestContext,
  door: string,
  commands: readonly { c: string; d: Record<string, unknown> }[],
  origin = OFFICE,
): Promise<Answer[]> {
  const answer = await on.post(`${origin}${door}/commands`, {
    headers: { Origin: origin },
    data: { commands: commands.map((command) => ({ id: mint(), ...command })) },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { answers: Answer[] }).answers;
}

/** Somebody who joins and speaks over the wire alone. */
export async function voice(code: string, department: string): Promise<APIRequestContext> {
  const person = await request.newContext();
  const joined = await person.post(`${OFFICE}/w/${code}/api/join`, {
    headers: { Origin: OFFICE },
    data: { department, org: "employee", remote: false, lang: "en" },
  });
  expect(joined.ok(), await joined.text()).toBe(true);
  return person;
}

/** One's own note is stored by the server, and is there once. */
export async function kept(page: Page, text: string, saved = "Saved"): Promise<void> {
  const note = page.locator(".mine .note", { hasText: text });
  await expect(note.filter({ hasText: saved })).toHaveCount(1);
  await expect(note).toHaveCount(1);
}

/** A theme that the server has stored; one that is only on its way is not taken for it. */
export function theme(page: Page, name: string): Locator {
  const heading = page.getByRole("heading", { name, exact: true });
  return page.locator(".tray:not([data-drop*='~'])").filter({ has: heading });
}

const SIZES = [LAPTOP.viewport, PHONE.viewport];

/** A view that was reached: without a barrier and without sideways scrolling, on a laptop and on a phone. */
export async function passed(page: Page, name: string): Promise<void> {
  const own = page.viewportSize() ?? LAPTOP.viewport;
  await passedHere(page, name);
  for (const size of SIZES.filter(({ width }) => width !== own.width)) {
    await page.setViewportSize(size);
    await passedHere(page, `${name}-${size.width}`);
  }
  await page.setViewportSize(own);
}

/** The same at the size that the page has. SCREENS_TO names a folder for a picture of each, to look at. */
export async function passedHere(page: Page, name: string, but: string[] = []): Promise<void> {
  if (SCREENS_TO) await page.screenshot({ path: join(SCREENS_TO, `${name}.png`) });
  await checked(page, but);
}
