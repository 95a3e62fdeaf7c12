import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/browser/chromium.ts";

const browser = await findBrowser();
if (!process.env.TEST_WORKER_INDEX) console.log(`Testing with ${browser.which}`);

export default defineConfig({
  testDir: "test/browser",
  fullyParallel: false,
  // Pages wait more than they work.
  workers: 2,
  forbidOnly: true,
  // A second try is reported as flaky and wants mending; it only keeps a slow machine from hiding the rest.
  retries: process.env.CI ? 1 : 0,
  // Generous: the machine may be shared. Nothing waits for a time to pass.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
    screenshot: "only-on-failure",
    trace: "on-first-retry",
  },
});
