// Holds the weight of each page: what a browser must fetch before the page can be used, gzip, scripts and words.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS_KB = { join: 30, results: 32, see: 40, guide: 30, participant: 40, projector: 60, link: 40, studio: 120 };
const WORDS = {
  join: ["board", "join"],
  results: ["board", "results"],
  see: ["board", "see"],
  guide: ["board", "guide"],
  participant: ["board", "participant"],
};

// What else is fetched before a page is of use; the heaviest of the alternatives counts.
const ROOM = "src/views/participant/Room.tsx";
const FORM = "src/views/participant/JoinScreen.tsx";
const FIRST = { participant: [[FORM], [ROOM]] };
// Words that come with a part of a page.
const WITH_WORDS = { [FORM]: ["join"], "src/views/participant/BoardScreen.tsx": ["reading"] };

// Screens that come later, fetched while the first one is in use: weighed as if one of them came first.
const screen = (name) => [ROOM, `src/views/participant/${name}Screen.tsx`];
const LATER = { participant: ["Board", "Vote", "Rate", "Outcome"].map(screen) };
const LATER_KB = 44;

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

function wordsOf(page, entries) {
  const parts = [...(WORDS[page] ?? []), ...entries.flatMap((entry) => WITH_WORDS[entry] ?? [])];
  const sets = ["en", "es"].map((lang) => parts.map((part) => manifest[`src/text/${lang}/${part}.json`].file));
  const heavier = (a, b) => (total(a) >= total(b) ? a : b);
  return sets.reduce(heavier);
}

const total = (files) => [...files].reduce((sum, file) => sum + weight(file), 0);

/** Kilobytes of a page with the heaviest of some alternatives. */
const heaviest = (page, ways) =>
  Math.max(
    ...ways.map((more) =>
      total(new Set([`${page}.html`, ...more].flatMap((entry) => [...filesOf(entry)]).concat(wordsOf(page, more)))),
    ),
  ) / 1024;

let tooHeavy = false;
function hold(name, kb, limit) {
  const fits = kb <= limit;
  tooHeavy ||= !fits;
  console.log(`${name.padEnd(22)} ${kb.toFixed(1).padStart(6)} KB of ${limit} KB gzip${fits ? "" : "  TOO HEAVY"}`);
}

for (const [page, limit] of Object.entries(LIMITS_KB)) {
  hold(page, heaviest(page, FIRST[page] ?? [[]]), limit);
  if (LATER[page]) hold(`${page}, any screen`, heaviest(page, LATER[page]), LATER_KB);
}
if (tooHeavy) process.exit(1);
