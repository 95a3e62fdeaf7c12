import "./build/node20.ts";
import { defineConfig } from "vitest/config";
import { doors } from "./build/doors.ts";
import { lucide } from "./build/lucide.ts";
import { shell } from "./build/shell.ts";

const server = process.env.THROUGHLINE_SERVER ?? "http://localhost:8080";
const live =
  "^(/see)?/(w|present|link|studio)/([^/]+/(snapshot|mine|commands|stream|poll|pong|turnout|socket)|([^/]+/)?api/.*)$|^/results/[^/]+/api/.*$";

export default defineConfig({
  plugins: [lucide(), doors(), shell()],
  appType: "mpa",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: ["chrome109", "safari16", "firefox115"],
    // Nothing is inlined: the pages' content security policy allows files of our own only.
    assetsInlineLimit: 0,
    manifest: "assets/manifest.json",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: [
        "join.html",
        "participant.html",
        "projector.html",
        "results.html",
        "link.html",
        "see.html",
        "guide.html",
        "studio.html",
      ],
      output: {
        // Few files instead of many crumbs: what every page needs, what every live board needs, and shared icons.
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /node_modules.*preact|src\/text\/[^/]*$|src\/parts\/(Icon|Brand|Lang|Field|device|Translated)|src\/wire\/(http|code\.|doorway|place)/,
              priority: 3,
            },
            // Small pieces of what a phone starts with, which would each be a file of their own.
            {
              name: "phone",
              test: /src\/(views\/participant\/(Message|Opening|Unreached|drafts|DoneButton)|parts\/(lazily|modality|Banner|Trouble|Countdown|regions))/,
              priority: 1,
            },
            {
              name: "acts",
              test: /src\/actions\/(action|announce|desk|done|note-add|note-delete|note-edit|shortcuts|subject)\./,
              priority: 1,
            },
            // What the canvas shares with the outline stays in one piece for who has the outline only.
            {
              name: "list",
              test: /src\/actions\/(list|cluster-|note-(choose|merge|move|split)|undo|unread)/,
              priority: 1,
            },
            { name: "icons", test: /lucide:(plus|check|.*\?shared)/, minShareCount: 2, priority: 2 },
            { name: "live", test: /src\/(board|wire)\/|src\/parts\/tick/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { [live]: { target: server, ws: true } } },
  test: { include: ["test/unit/**/*.test.ts"], environment: "node" },
});
