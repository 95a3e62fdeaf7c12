import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { chromium } from "playwright-core";

/** A browser to test with: where it is, what it needs, and in words which one was taken. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  which: string;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Looks for a browser: the one named by THROUGHLINE_CHROMIUM, an installed Chrome or Chromium, Playwright's own, then
 * the one that comes with the packages. Throws if there is none.
 */
export async function findBrowser(): Promise<Browser> {
  return named() ?? installed() ?? playwrights() ?? (await packaged());
}

const taken = (executablePath: string, which: string, env: Record<string, string> = {}): Browser => ({
  executablePath,
  args: FLAGS,
  env,
  which: `${which}: ${executablePath}`,
});

function named(): Browser | null {
  const path = process.env.THROUGHLINE_CHROMIUM;
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`THROUGHLINE_CHROMIUM names ${path}, which is not there`);
  return taken(path, "the browser named by THROUGHLINE_CHROMIUM");
}

function installed(): Browser | null {
  const onPath = (process.env.PATH ?? "").split(":").flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const path = [...onPath, ...PLACES].find((candidate) => existsSync(candidate));
  return path ? taken(path, "the installed browser") : null;
}

function playwrights(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? taken(path, "Playwright's own browser") : null;
}

async function packaged(): Promise<Browser> {
  const { default: packed } = await import("@sparticuz/chromium");
  // The package's own arguments hold --single-process, with which the browser dies as its first page closes.
  const path = await packed.executablePath();
  return taken(
    path,
    "the browser from the packages",
    hasSystemLibraries() ? {} : { LD_LIBRARY_PATH: unpackLibraries() },
  );
}

function hasSystemLibraries(): boolean {
  try {
    return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes("libnss3.so");
  } catch {
    return existsSync("/usr/lib/x86_64-linux-gnu/libnss3.so");
  }
}

/** Unpacks the libraries that come with the package (libnss3 and what it needs) and says where they are. */
function unpackLibraries(): string {
  const into = join(tmpdir(), "throughline-chromium-libraries");
  const libraries = join(into, "al2023", "lib");
  if (existsSync(join(libraries, "libnss3.so"))) return libraries;
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = ancestorWith(dirname(main), join("bin", "al2023.tar.br"));
  mkdirSync(join(into, "al2023"), { recursive: true });
  const tar = join(into, "al2023.tar");
  writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
  execFileSync("tar", ["-xf", tar, "-C", join(into, "al2023")]);
  return [libraries, join(into, "al2023", "al2023", "lib")].find((dir) => existsSync(dir)) ?? libraries;
}

function ancestorWith(from: string, below: string): string {
  for (let dir = from; dirname(dir) !== dir; dir = dirname(dir)) {
    if (existsSync(join(dir, below))) return join(dir, below);
  }
  throw new Error(`${below} is not in the chromium package`);
}
