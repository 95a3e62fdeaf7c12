import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/browser/chromium.ts";

const browser = await findBrowser();
const pictures = process.env.README_PICTURES === "1";

/** Real browsers against the packaged product; the server is started by `test/journey/product.ts`. */
export default defineConfig({
  testDir: "test/journey",
  // The README's pictures are drawn on demand; they are not a test. The empty installation comes before there is anything on it.
  projects: pictures
    ? [{ name: "pictures", testMatch: "**/pictures.spec.ts" }]
    : [
        { name: "empty", testMatch: "**/empty.spec.ts" },
        { name: "people", testMatch: "**/!(pictures|empty).spec.ts", dependencies: ["empty"] },
      ],
  globalSetup: "./test/journey/product.ts",
  fullyParallel: false,
  // Each journey has a workshop of its own, and waits more than it works.
  workers: 2,
  forbidOnly: true,
  // A second try is reported as flaky and wants mending; it only keeps a slow machine from hiding the rest.
  retries: process.env.CI ? 1 : 0,
  // Generous: the machine may be shared. Nothing waits for a time to pass.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  outputDir: "test-results/journey",
  use: {
    locale: "en",
    // What is not there is said by its name, and not by the whole journey's end.
    actionTimeout: 30_000,
    // On this machine pages would come from a service worker, past the networks that are staged here; it has tests of its own.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: browser.executablePath,
      // Phones reach the server by its name on the network, over plain http: no secure context for them.
      args: [...browser.args, "--host-resolver-rules=MAP throughline.test 127.0.0.1"],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
    screenshot: "only-on-failure",
  },
});
