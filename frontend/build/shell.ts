import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const PAGE = "participant.html";

/** Words that a participant's page asks for, at once or later. */
const WORDS = [
  "ballot",
  "board",
  "join",
  "kept",
  "offline",
  "pace",
  "participant",
  "rating",
  "reading",
  "refusals",
  "results",
  "sheets",
  "triage",
  "walk",
];

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
  assets?: string[];
}
type Manifest = Record<string, Chunk>;

/** Everything that the participant's page may need, as paths on the server; a test compares it with what is fetched. */
export function shellOf(manifest: Manifest, page: string): string[] {
  const seen = new Set<string>();
  const files = new Set(page.match(/(?<=")\/assets\/[^"]+/g));
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name) || !wanted(name)) return;
    seen.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/${file}`);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(PAGE);
  return [`/${PAGE}`, ...[...files].sort()];
}

const wanted = (name: string): boolean => {
  const [, part] = /^src\/text\/[^/]+\/(.+)\.json$/.exec(name) ?? [];
  return part === undefined || WORDS.includes(part);
};

/** Writes `sw.js`, which holds what belongs to this build, so that every build is another one. */
export function shell(): Plugin {
  return {
    name: "throughline-shell",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const read = (path: string) => readFileSync(join(dir, path), "utf8");
      const page = read(PAGE);
      const paths = shellOf(JSON.parse(read("assets/manifest.json")) as Manifest, page);
      const build = createHash("sha256").update(paths.join("\n")).update(page).digest("hex").slice(0, 12);
      const script = readFileSync(join(import.meta.dirname, "../src/shell/sw.js"), "utf8");
      writeFileSync(
        join(dir, "sw.js"),
        script.replace('["__SHELL__"]', JSON.stringify(paths, null, 2)).replace("__BUILD__", build),
      );
    },
  };
}
