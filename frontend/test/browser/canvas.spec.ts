import { type CDPSession, expect, type Locator, type Page, test } from "@playwright/test";
import type { Command } from "../../src/wire/messages";
import { crowded, openCanvas } from "./fake/canvas.ts";
import { expectAccessible } from "./fake/console.ts";
import type { FacilitatedWorkshop } from "./fake/facilitated.ts";

const DESK = { width: 1280, height: 800 };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const noteCalled = (page: Page, text: string) => page.getByRole("group", { name: new RegExp(`^${text}`) });
const RADIO = "Radio is how we run 19 lots";
const SEA = "Sea level rise: some of these lots wont exist in 30 yrs";
const TICKETS = "Tickets feel unfair";

/** Commands as the server heard them. */
function heard(workshop: FacilitatedWorkshop): Command[] {
  const list: Command[] = [];
  const answer = workshop.answer.bind(workshop);
  workshop.answer = (code, command) => {
    list.push(command);
    return answer(code, command);
  };
  return list;
}

const notesIn = (command: Command | undefined): readonly string[] =>
  command?.c === "note.move" ? command.d.notes : [];

async function middleOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not on the screen");
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Zoomed so that a note can be read and reached. */
async function readable(page: Page): Promise<void> {
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  while ((await percent(page)) < 60) {
    const before = await percent(page);
    await zoomIn.click();
    await expect.poll(() => percent(page)).toBeGreaterThan(before);
  }
  await settled(page);
}

const percent = async (page: Page) =>
  Number.parseInt((await page.locator(".toolbar .percent").textContent()) ?? "0", 10);

/** Nothing moves any more: the world says so itself. */
const settled = (page: Page) => expect(page.locator(".world.is-moving")).toHaveCount(0);

const idOf = (workshop: FacilitatedWorkshop, text: string) =>
  workshop.all("note").find(([, note]) => note.text === text)?.[0] ?? "";
const themeOf = (workshop: FacilitatedWorkshop, label: string) =>
  workshop.all("cluster").find(([, cluster]) => cluster.label === label)?.[0] ?? "";

const small = () => crowded(23, 8);

test.describe("the canvas with a mouse", () => {
  test.use({ viewport: DESK });

  test("B208 B209 drops into a theme, onto a note and beside one, each shown before it is done", async ({
    context,
  }) => {
    const workshop = small();
    const commands = heard(workshop);
    const page = await openCanvas(context, workshop);
    await readable(page);
    const radio = noteCalled(page, RADIO);
    await radio.hover();
    await page.mouse.down();
    const tray = page.getByRole("group", { name: TICKETS });
    const head = await middleOf(tray.getByRole("heading"));
    await page.mouse.move(head.x, head.y, { steps: 8 });
    await expect(page.locator(".zone-says")).toHaveText(`Into “${TICKETS}”`);
    await expect(page.locator(".canvas-slot")).toHaveText("Into this theme");
    await expect(tray).toHaveClass(/is-target/);
    const target = page.getByRole("group", { name: "Got a ticket while paying at the machine" });
    const at = await middleOf(target);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await expect(page.locator(".zone-says")).toHaveText("Merge with this note");
    await page.mouse.move(at.x, at.y + at.height / 2 - 4, { steps: 4 });
    await expect(page.locator(".zone-says")).toHaveText(`Into “${TICKETS}”, beside this note`);
    await expect(page.locator(".drop-line")).toBeVisible();
    expect(commands).toEqual([]);
    await page.mouse.up();
    const move = { notes: [idOf(workshop, RADIO)], to: themeOf(workshop, TICKETS) };
    await expect.poll(() => commands.map(({ c, d }) => [c, d])).toEqual([["note.move", move]]);
    await expect(radio).toBeFocused();
    await page.getByRole("region", { name: "Undo" }).getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => workshop.undone.length).toBe(1);
  });

  test("B208 beside a loose note makes a theme of both; Escape puts back what is in the hand", async ({ context }) => {
    const workshop = small();
    const commands = heard(workshop);
    const page = await openCanvas(context, workshop);
    await readable(page);
    const sea = await middleOf(noteCalled(page, SEA));
    await noteCalled(page, RADIO).hover();
    await page.mouse.down();
    await page.mouse.move(sea.x, sea.y - sea.height / 2 + 4, { steps: 6 });
    await expect(page.locator(".zone-says")).toHaveText("New theme with this note");
    await page.keyboard.press("Escape");
    await expect(page.locator(".canvas-ghost")).toHaveCount(0);
    await page.mouse.up();
    await noteCalled(page, RADIO).hover();
    await page.mouse.down();
    await page.mouse.move(sea.x, sea.y - sea.height / 2 + 4, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => commands.length).toBe(1);
    expect(commands[0]).toMatchObject({ c: "cluster.add", d: { notes: [idOf(workshop, SEA), idOf(workshop, RADIO)] } });
  });

  test("B210 chooses several with Shift and with a band, and moves them together", async ({ context }) => {
    const workshop = small();
    const commands = heard(workshop);
    const page = await openCanvas(context, workshop);
    await readable(page);
    await noteCalled(page, RADIO).click({ modifiers: ["Shift"] });
    await noteCalled(page, SEA).click({ modifiers: ["Shift"] });
    await expect(page.getByText("2 chosen")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("2 chosen")).toBeHidden();
    const loose = await page.getByRole("group", { name: "No theme yet" }).boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = loose ?? {};
    await page.keyboard.down("Shift");
    await page.mouse.move(x - 6, y + height + 6);
    await page.mouse.down();
    await page.mouse.move(x + width - 10, y + 70, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await expect(page.getByText("4 chosen")).toBeVisible();
    await noteCalled(page, RADIO).hover();
    await page.mouse.down();
    const head = await middleOf(page.getByRole("group", { name: TICKETS }).getByRole("heading"));
    await page.mouse.move(head.x, head.y, { steps: 8 });
    await expect(page.locator(".how-many")).toHaveText("4");
    await page.mouse.up();
    await expect.poll(() => commands.length).toBe(1);
    expect(notesIn(commands[0])).toHaveLength(4);
  });

  test("B204 pans, zooms about the pointer, shows a theme, and shows everything again", async ({ context }) => {
    const page = await openCanvas(context, crowded(300));
    const before = await percent(page);
    await page.mouse.move(500, 400);
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -60);
    await page.keyboard.up("Control");
    await expect.poll(() => percent(page)).toBeGreaterThan(before * 2);
    await page.keyboard.press("0");
    await expect.poll(() => percent(page)).toBe(before);
    await settled(page);
    const tray = page.getByRole("group", { name: TICKETS });
    const head = await middleOf(tray);
    await page.mouse.dblclick(head.x, head.y);
    await expect.poll(() => percent(page)).toBeGreaterThan(50);
    await settled(page);
    const box = await tray.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 9e9)).toBeLessThanOrEqual(984);
    const where = await tray.boundingBox();
    await page.mouse.wheel(120, 0);
    await expect.poll(async () => Math.round(((await tray.boundingBox())?.x ?? 0) - (where?.x ?? 0))).toBe(-120);
  });

  test("B205 a note that comes while one is in the hand moves neither the hand nor its place", async ({ context }) => {
    const workshop = small();
    const page = await openCanvas(context, workshop);
    await readable(page);
    const radio = noteCalled(page, RADIO);
    await radio.hover();
    await page.mouse.down();
    await page.mouse.move(640, 420, { steps: 6 });
    const ghost = await page.locator(".canvas-ghost").boundingBox();
    const place = await page.locator(".on-canvas.is-leaving").boundingBox();
    workshop.change([["note", "zz1", { q: "q1", text: "The ramp floods at high tide", tv: 1, at: 5 }]]);
    await expect(noteCalled(page, "The ramp floods at high tide")).toBeAttached();
    expect(await page.locator(".canvas-ghost").boundingBox()).toEqual(ghost);
    expect(await page.locator(".on-canvas.is-leaving").boundingBox()).toEqual(place);
    await page.mouse.up();
  });

  test("B211 shows where somebody else drags a note, until it lies or is let go", async ({ context }) => {
    const workshop = small();
    const page = await openCanvas(context, workshop);
    await readable(page);
    const radio = page.locator(`[data-stop="note:${idOf(workshop, RADIO)}"]`);
    const before = await middleOf(radio);
    const now = await percent(page);
    const preview = () => {
      for (const peer of workshop.peers) peer.send({ t: "previews", m: [[idOf(workshop, RADIO), 100, 60]] });
    };
    preview();
    await expect(radio).toHaveClass(/is-remote/);
    await expect(radio.locator(".who")).toHaveText("Someone");
    await expect.poll(async () => Math.abs((await middleOf(radio)).x - before.x - now)).toBeLessThan(4);
    workshop.change([
      [
        "note",
        idOf(workshop, RADIO),
        { ...workshop.get("note", idOf(workshop, RADIO)), c: themeOf(workshop, TICKETS) },
      ],
    ]);
    preview();
    await expect(radio).not.toHaveClass(/is-remote/);
  });

  test("B211 tells the others where the note in the hand is, in places of the canvas", async ({ context }) => {
    const workshop = small();
    const told: unknown[] = [];
    const hear = workshop.hear.bind(workshop);
    workshop.hear = (peer, message) => {
      if (message.t === "preview") told.push(message);
      hear(peer, message);
    };
    const page = await openCanvas(context, workshop);
    await readable(page);
    const from = await middleOf(noteCalled(page, RADIO));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 130, from.y - 65, { steps: 6 });
    const z = (await percent(page)) / 100;
    await expect
      .poll(() =>
        told.some(
          (one) => Math.abs((one as { x: number }).x - 130 / z) < 6 && Math.abs((one as { y: number }).y + 65 / z) < 6,
        ),
      )
      .toBe(true);
    await page.mouse.up();
  });
});

test.describe("the canvas by keyboard alone", () => {
  test.use({ viewport: DESK });

  test("B207 B212 goes by position, chooses on the way, moves, and switches to the outline and back", async ({
    context,
  }) => {
    const workshop = small();
    const commands = heard(workshop);
    const page = await openCanvas(context, workshop);
    await readable(page);
    await noteCalled(page, RADIO).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(noteCalled(page, "Turn half the asphalt to plaza & dunes on weekdays")).toBeFocused();
    await page.keyboard.press("Shift+ArrowUp");
    await expect(noteCalled(page, SEA)).toBeFocused();
    await expect(page.getByText("2 chosen")).toBeVisible();
    await page.keyboard.press("m");
    await page.getByRole("dialog").getByRole("button", { name: TICKETS }).press("Enter");
    await expect.poll(() => commands.length).toBe(1);
    expect(notesIn(commands[0])).toHaveLength(2);
    await expect(noteCalled(page, SEA)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByRole("button", { name: /Show this theme/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(noteCalled(page, SEA)).toBeFocused();
    await page.keyboard.press("z");
    await expect.poll(() => percent(page)).toBeGreaterThan(60);
    await page.keyboard.press("o");
    await expect(page.getByRole("region", { name: "Board", exact: true })).toBeVisible();
    await expect(noteCalled(page, SEA)).toBeFocused();
    await page.keyboard.press("o");
    await expect(page.getByRole("region", { name: "Board as canvas" })).toBeVisible();
    await expect(noteCalled(page, SEA)).toBeFocused();
  });

  test("B212 is one tab stop, and finds a note that is not drawn", async ({ context }) => {
    const page = await openCanvas(context, crowded(300));
    await expect(page.locator(".canvas-root [tabindex='0']")).toHaveCount(1);
    await page.locator(".canvas-root [tabindex='0']").focus();
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("searchbox").fill("day 295");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /day 295/ })
      .press("Enter");
    await expect(page.getByRole("group", { name: /day 295/ })).toBeFocused();
    await expect(page.locator(".canvas-root [tabindex='0']")).toHaveCount(1);
    await page.keyboard.press("Tab");
    await expect(page.locator(".canvas-root :focus")).toHaveCount(0);
  });

  test("B205 a note with the focus stays where it is on the screen when somebody moves it", async ({ context }) => {
    const workshop = small();
    const page = await openCanvas(context, workshop);
    await readable(page);
    const radio = noteCalled(page, RADIO);
    await radio.focus();
    await settled(page);
    const before = await radio.boundingBox();
    const id = idOf(workshop, RADIO);
    workshop.change([["note", id, { ...workshop.get("note", id), c: themeOf(workshop, TICKETS) }]]);
    await expect(radio).toHaveAttribute("data-colour", "stone");
    await settled(page);
    const after = await radio.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 9))).toBeLessThan(1);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 9))).toBeLessThan(1);
    await expect(radio).toBeFocused();
    workshop.change([], [["note", id]]);
    await expect(page.locator(".canvas-root :focus")).toHaveCount(1);
  });
});

/** Fingers as the browser hears them. */
class Fingers {
  constructor(private readonly session: CDPSession) {}
  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }
  async touch(type: "touchStart" | "touchMove" | "touchEnd", ...at: { x: number; y: number }[]): Promise<void> {
    await this.session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id })),
    });
  }
}

test.describe("the canvas under fingers", () => {
  test("B213 a finger pans, two zoom about themselves, a long press lifts", async ({ browser }) => {
    const context = await browser.newContext(PHONE);
    const workshop = small();
    const commands = heard(workshop);
    const page = await openCanvas(context, workshop);
    await page.locator(".canvas-root").scrollIntoViewIfNeeded();
    const fingers = await Fingers.on(page);
    const root = await middleOf(page.locator(".canvas-root"));
    const { x, y } = root;
    const zoomOf = () => page.locator(".world").evaluate((el) => new DOMMatrix(getComputedStyle(el).transform).a);
    const first = await zoomOf();
    await fingers.touch("touchStart", { x: x - 30, y }, { x: x + 30, y });
    for (const gap of [45, 70, 110]) await fingers.touch("touchMove", { x: x - gap, y }, { x: x + gap, y });
    await fingers.touch("touchEnd");
    await expect.poll(zoomOf).toBeGreaterThan(first * 3);
    const radio = page.locator(`[data-stop="note:${idOf(workshop, RADIO)}"]`);
    await page
      .locator(`[data-stop="note:${idOf(workshop, SEA)}"], .canvas-root [tabindex='0']`)
      .first()
      .focus();
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("searchbox").fill("Radio is");
    await page.getByRole("dialog").getByRole("button", { name: RADIO }).press("Enter");
    await expect(radio).toBeFocused();
    await settled(page);
    const at = await middleOf(radio);
    const [right, down] = [Math.round(x - at.x) + 70, Math.round(y - at.y) + 60];
    await fingers.touch("touchStart", at);
    await fingers.touch("touchMove", { x: at.x + right / 2, y: at.y + down / 2 });
    await fingers.touch("touchMove", { x: at.x + right, y: at.y + down });
    await fingers.touch("touchEnd");
    await expect.poll(async () => Math.round((await middleOf(radio)).x - at.x)).toBe(right);
    expect(commands).toEqual([]);
    const now = await middleOf(radio);
    await fingers.touch("touchStart", now);
    await expect(page.locator(".canvas-ghost")).toBeVisible();
    const sea = await middleOf(page.locator(`[data-stop="note:${idOf(workshop, SEA)}"]`));
    await fingers.touch("touchMove", { x: sea.x, y: sea.y });
    await expect(page.locator(".zone-says")).toHaveText("Merge with this note");
    await fingers.touch("touchEnd");
    await expect
      .poll(() => commands.map(({ c, d }) => [c, d]))
      .toEqual([["note.merge", { note: idOf(workshop, RADIO), into: idOf(workshop, SEA) }]]);
    await context.close();
  });
});

for (const [name, options] of [
  ["1280", { viewport: DESK }],
  ["390", PHONE],
  ["1920", { viewport: { width: 1920, height: 1080 } }],
] as const)
  test(`B214 the canvas is accessible at ${name} pixels, without movement and in the dark`, async ({ browser }) => {
    const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
    const page = await openCanvas(context, small());
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator(".canvas-root [tabindex='0']").focus();
    await page.keyboard.press("z");
    await expect(page.locator(".on-canvas").nth(3)).toBeVisible();
    await expectAccessible(page);
    const moves = await page
      .locator(".on-canvas")
      .first()
      .evaluate((el) => getComputedStyle(el).transitionDuration);
    expect(moves.split(", ")[0]).toBe("0s");
    await context.close();
  });

test("B215 a narrow screen opens as outline, also where the canvas was chosen before", async ({ browser }) => {
  const context = await browser.newContext({ viewport: DESK });
  const page = await openCanvas(context, small());
  await page.reload();
  await expect(page.getByRole("region", { name: "Board as canvas" })).toBeVisible();
  await page.setViewportSize(PHONE.viewport);
  await page.reload();
  await expect(page.getByRole("region", { name: "Board", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Canvas" }).click();
  await expect(page.getByRole("region", { name: "Board as canvas" })).toBeVisible();
  await context.close();
});
