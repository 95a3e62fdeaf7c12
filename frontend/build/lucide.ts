import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const PREFIX = "lucide:";

/** Icons of what phones and the projector show are kept apart, so that they don't come with those of the studio. */
const SHARED = /src\/(parts|outline|panels|views\/(join|participant|projector))\//;
const SHARED_MARK = "?shared";

/**
 * Makes `import check from "lucide:check"` the drawing of that one Lucide icon, so a page carries only the icons it
 * names. An unknown name fails the build.
 */
export function lucide(): Plugin {
  const file = createRequire(import.meta.url).resolve("lucide-static/icon-nodes.json");
  const icons = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  return {
    name: "throughline-lucide",
    enforce: "pre",
    resolveId: (id, importer = "") =>
      id.startsWith(PREFIX) ? `\0${id}${SHARED.test(importer) ? SHARED_MARK : ""}` : null,
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1).replace(SHARED_MARK, "");
      const drawing = icons[name];
      if (!drawing) this.error(`Lucide has no icon named ${name}`);
      return `export default ${JSON.stringify(drawing)}`;
    },
  };
}
