import { expect, test } from "@playwright/test";
import {
  crowded,
  DESK,
  heard,
  idOf,
  middleOf,
  noteCalled,
  notesIn,
  openCanvas,
  percent,
  RADIO,
  readable,
  SEA,
  settled,
  small,
  TICKETS,
  themeOf,
} from "./fake/canvas.ts";

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
