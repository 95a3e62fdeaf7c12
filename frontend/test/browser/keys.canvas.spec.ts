import { type CDPSession, expect, type Page, test } from "@playwright/test";
import {
  crowded,
  DESK,
  heard,
  idOf,
  middleOf,
  noteCalled,
  notesIn,
  openCanvas,
  PHONE,
  percent,
  RADIO,
  readable,
  SEA,
  settled,
  small,
  TICKETS,
  themeOf,
} from "./fake/canvas.ts";
import { expectAccessible } from "./fake/console.ts";

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
