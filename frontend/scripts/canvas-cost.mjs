// What the canvas costs on a slow machine: 2,000 notes, the processor slowed down four times (W3 and W4). Nothing is
// judged here, since absolute times are a machine's own; the figures are printed with how busy the machine was besides.
import { loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { createServer } from "vite";

/** Reads the fake server of the browser tests, which is TypeScript. */
const vite = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false },
});
const [{ findBrowser }, { crowded }, { serve, ORIGIN }, { FakeStudio }] = await Promise.all(
  ["chromium.ts", "fake/canvas.ts", "fake/serve.ts", "fake/studio.ts"].map((file) =>
    vite.ssrLoadModule(new URL(`../test/browser/${file}`, import.meta.url).pathname),
  ),
);

const NOTES = Number(process.env.NOTES ?? 2000);
const SLOWER = Number(process.env.SLOWER ?? 4);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const DRAG_MS = 2000;
const EVENTS = 200;

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: found.args,
  env: { ...process.env, ...found.env },
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const workshop = crowded(NOTES);
await serve(context, workshop);
await new FakeStudio(workshop).serve(context);
await context.addInitScript(() => {
  localStorage.setItem("throughline.look", "canvas");
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
  }).observe({ entryTypes: ["longtask"] });
});
const page = await context.newPage();
const session = await context.newCDPSession(page);
await session.send("Performance.enable");
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });

const scriptMs = async () => {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * metrics.find(({ name }) => name === "ScriptDuration").value;
};
const twoFrames = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const quiet = () => page.waitForFunction(() => !document.querySelector(".world.is-moving"));

/** From the press on "Board" to a canvas that is drawn. */
async function open() {
  await page.getByRole("button", { name: "Outline" }).waitFor();
  return page.evaluate(async () => {
    const button = (words) =>
      [...document.querySelectorAll(".toolbar button")].find(({ textContent }) => textContent === words);
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const results = document.querySelector(".topbar .segments button:nth-of-type(2)");
    results.click();
    while (document.querySelector(".canvas-root")) await nextFrame();
    const start = performance.now();
    document.querySelector(".topbar .segments button").click();
    while (!document.querySelector(".canvas-tray") || !button("Outline")) await nextFrame();
    await nextFrame();
    await nextFrame();
    return performance.now() - start;
  });
}

await page.goto(`${ORIGIN}/studio/w/w1`);
await page.locator(".canvas-tray").first().waitFor({ timeout: 120_000 });
const opened = [];
for (let round = 0; round < ROUNDS; round++) opened.push(await open());

// Close enough for words, where a note is taken in hand.
await page.getByRole("button", { name: "Show everything" }).click();
const head = page.locator(".canvas-tray[data-kind=cluster]").first();
const box = await head.boundingBox();
await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
await quiet();
await page.getByRole("button", { name: "Zoom in" }).click();
await quiet();

// A frame holds what changed, as the real server's does: the note, and the themes that it leaves and joins.
workshop.figures = () => [];
const clusters = workshop.all("cluster").map(([id]) => id);
const move = (n) => {
  const [id, note] = workshop.all("note")[n % NOTES];
  const to = clusters[n % clusters.length];
  const themes = [note.c, to].filter(Boolean).map((c) => ["cluster", c, { ...workshop.get("cluster", c) }]);
  return [["note", id, { ...note, c: to }], ...themes];
};
const one = [];
for (let round = 0; round < ROUNDS * 3; round++) {
  const before = await scriptMs();
  workshop.change(move(17 * round + 3));
  await page.waitForTimeout(150);
  await twoFrames();
  one.push((await scriptMs()) - before);
}
const idle = [];
for (let round = 0; round < ROUNDS; round++) {
  const before = await scriptMs();
  await page.waitForTimeout(150);
  await twoFrames();
  idle.push((await scriptMs()) - before);
}

const frames = [];
for (let round = 0; round < 3; round++) {
  const note = page.locator(".on-canvas").nth(4 + round);
  const at = await note.boundingBox();
  await page.mouse.move(at.x + 20, at.y + 20);
  await page.mouse.down();
  const counting = page.evaluate(
    (ms) =>
      new Promise((done) => {
        const start = performance.now();
        let count = 0;
        const tick = (now) => {
          if (now - start >= ms) return done((1000 * count) / (now - start));
          count += 1;
          return requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      }),
    DRAG_MS,
  );
  const end = Date.now() + DRAG_MS;
  for (let step = 0; Date.now() < end; step++)
    await page.mouse.move(480 + 240 * Math.sin(step / 9), 330 + 130 * Math.cos(step / 7));
  frames.push(await counting);
  await page.keyboard.press("Escape");
  await page.mouse.up();
}

await page.evaluate(() => {
  window.longest = 0;
});
for (let n = 0; n < EVENTS; n++) {
  workshop.change(move(13 * n + 5));
  await new Promise((done) => setTimeout(done, 1000 / EVENTS));
}
await page.waitForTimeout(1000);
await twoFrames();
const longest = await page.evaluate(() => window.longest);

const row = (what, value, bar) => console.log(`${what.padEnd(44)} ${value.padStart(12)}   ${bar}`);
console.log(`${NOTES} notes, processor ${SLOWER} times slower, load of the machine ${loadavg()[0].toFixed(1)}`);
row("W3 open the canvas, median", `${Math.round(median(opened))} ms`, "at most 1,500 ms");
row("W3 one note moved, script, median", `${(median(one) - median(idle)).toFixed(1)} ms`, "at most 16 ms");
row("W3 drag, frames a second, median", median(frames).toFixed(0), "at least 50");
row(
  `W4 ${EVENTS} events in a second, longest task`,
  longest === 0 ? "under 50 ms" : `${Math.round(longest)} ms`,
  "at most 100 ms",
);
await browser.close();
await vite.close();
