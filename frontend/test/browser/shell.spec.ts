/** A participant's page without a network: on this machine, where browsers allow a service worker, and elsewhere. */
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { checked, open, PHONE, test, writing } from "./fake/open.ts";
import { type Site, siteOf } from "./fake/site.ts";
import type { FakeWorkshop } from "./fake/workshop.ts";

test.use(PHONE);

const field = (page: Page) => page.getByLabel("New note");

/** The page, kept by its browser. */
async function kept(context: BrowserContext, page: Page, workshop: FakeWorkshop): Promise<Site> {
  const site = await siteOf(context, workshop, "pme");
  await page.goto(`${site.origin}/w/H7KM4Q`);
  await expect(field(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  return site;
}

async function away(context: BrowserContext, site: Site, yes: boolean): Promise<void> {
  site.reachable(!yes);
  await context.setOffline(yes);
}

test("B157 page, draft and queue survive a reload without a network, and the note arrives once", async ({
  context,
  page,
}) => {
  const workshop = writing();
  const site = await kept(context, page, workshop);
  await away(context, site, true);
  await field(page).fill("Written without a network");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator(".note", { hasText: "Written without a network" })).toContainText("Not saved yet");
  await field(page).fill("Half a thought");
  await page.reload();
  await expect(page.getByRole("heading", { name: /The server can't be reached/ })).toBeVisible();
  await expect(page.getByText("Written without a network")).toBeVisible();
  await expect(page.getByText("1 thing waits on this device")).toBeVisible();
  const draft = page.getByLabel("What you were writing");
  await expect(draft).toHaveValue("Half a thought");
  await draft.fill("Half a thought, and the other half");
  await checked(page);
  await away(context, site, false);
  await expect(field(page)).toHaveValue("Half a thought, and the other half");
  await expect(page.locator(".note", { hasText: "Written without a network" })).toContainText("Saved");
  const stored = workshop.all("note").filter(([, { text }]) => text === "Written without a network");
  expect(stored.length).toBe(1);
  await site.close();
});

test("B156 a page without a network speaks the other language, too", async ({ context, page }) => {
  const site = await kept(context, page, writing());
  await away(context, site, true);
  await page.reload();
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.getByRole("heading", { name: /No se puede llegar al servidor/ })).toBeVisible();
  await away(context, site, false);
  await site.close();
});

test("B156 only the shell is kept: no snapshot, no door, nothing of a person", async ({ context, page }) => {
  const site = await kept(context, page, writing());
  const paths = await page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(paths).toContain("/participant.html");
  expect(paths.filter((path) => path !== "/participant.html" && !path.startsWith("/assets/"))).toEqual([]);
  const fetched = site.paths.filter((path) => path.startsWith("/assets/"));
  expect(fetched.filter((path) => !paths.includes(path))).toEqual([]);
  await site.close();
});

test("B156 a newer build takes the place of the older one, and nothing is loaded again meanwhile", async ({
  context,
  page,
}) => {
  const site = await kept(context, page, writing());
  const before = await page.evaluate(() => caches.keys());
  await field(page).fill("Half a thought");
  await page.evaluate(() => Object.assign(window, { same: true }));
  site.upgrade("newer");
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["throughline-shell-newer"]);
  expect(before).not.toEqual(["throughline-shell-newer"]);
  expect(await page.evaluate(() => "same" in window)).toBe(true);
  await expect(field(page)).toHaveValue("Half a thought");
  await away(context, site, true);
  await page.reload();
  await expect(page.getByLabel("What you were writing")).toHaveValue("Half a thought");
  expect(await page.title()).toBe("newer");
  await site.close();
});

test("B158 over plain http the page says not to load it again while the line is away", async ({ page }) => {
  const workshop = writing();
  await open(page, workshop);
  await expect(field(page)).toBeVisible();
  expect(await page.evaluate(() => "serviceWorker" in navigator)).toBe(false);
  workshop.deaf = true;
  await field(page).fill("Not stored yet");
  await page.getByRole("button", { name: "Send" }).click();
  const warning = page.locator(".banner", { hasText: "Don’t reload this page." });
  await expect(warning).toBeVisible();
  await checked(page);
  workshop.deaf = false;
  for (const peer of workshop.peers) peer.close(4503);
  await expect(page.locator(".note", { hasText: "Not stored yet" })).toContainText("Saved");
  await expect(warning).toHaveCount(0);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es" });
  test("B158 the page says it as well", async ({ page }) => {
    const workshop = writing();
    await open(page, workshop);
    workshop.deaf = true;
    await page.getByLabel("Nota nueva").fill("Sin guardar");
    await page.getByRole("button", { name: "Enviar" }).click();
    await expect(page.getByText("No vuelva a cargar esta página.")).toBeVisible();
  });
});
