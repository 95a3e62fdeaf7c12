// Holds the weight of each page: what a browser must fetch before the page can be used, gzip, scripts and words.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS_KB = { join: 30, participant: 40, projector: 60, studio: 120 };
const WORDS = { join: ["board", "join"], participant: ["board", "join", "participant", "refusals"] };

// Fetched at once by the page itself, beside what its entry imports.
const ALSO = { participant: ["src/views/participant/Room.tsx"] };

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("assets/manifest.json", dist), "utf8"));
const weight = (file) => gzipSync(readFileSync(new URL(file, dist))).length;

function filesOf(entry, seen = new Set()) {
  const chunk = manifest[entry];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const needed of chunk.imports ?? []) filesOf(needed, seen);
  return seen;
}

function wordsOf(page) {
  const sets = ["en", "es"].map((lang) =>
    (WORDS[page] ?? []).map((part) => manifest[`src/text/${lang}/${part}.json`].file),
  );
  const heavier = (a, b) => (total(a) >= total(b) ? a : b);
  return sets.reduce(heavier);
}

const total = (files) => [...files].reduce((sum, file) => sum + weight(file), 0);

let tooHeavy = false;
for (const [page, limit] of Object.entries(LIMITS_KB)) {
  const kb =
    total(
      new Set([`${page}.html`, ...(ALSO[page] ?? [])].flatMap((entry) => [...filesOf(entry)]).concat(wordsOf(page))),
    ) / 1024;
  const fits = kb <= limit;
  tooHeavy ||= !fits;
  console.log(`${page.padEnd(12)} ${kb.toFixed(1).padStart(6)} KB of ${limit} KB gzip${fits ? "" : "  TOO HEAVY"}`);
}
if (tooHeavy) process.exit(1);
