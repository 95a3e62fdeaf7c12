import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TYPED_SHEETS } from "../browser/fake/typed";

const src = new URL("../../src/", import.meta.url).pathname;
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => ({ path, text: readFileSync(src + path, "utf8") }));
const sheets = sources.filter(({ text }) => text.includes("<SheetFrame"));
/** Checks and choices are made, not typed; a search is of no use afterwards. */
const fields = (text: string) =>
  text.match(/<textarea|<input(?![^>]*type="(?:checkbox|radio|search|file)")[^>]*>/g) ?? [];

describe("sheets that text is typed into", () => {
  it("B175 all keep what is typed in the one way", () => {
    const typed = sheets.filter(({ text }) => fields(text).length > 0);
    expect(typed.length).toBeGreaterThanOrEqual(6);
    for (const { path, text } of typed) expect(`${path} ${text.includes("useDraft(")}`).toBe(`${path} true`);
  });
  it("B175 are each gone over by the browser's test, by the number of their drafts", () => {
    const drafts = sheets.flatMap(({ text }) => text.match(/useDraft\(/g) ?? []);
    expect(TYPED_SHEETS.length).toBe(drafts.length);
  });
  it("B175 have no field in a part of another file, but for those that are known to hand it up", () => {
    const parts = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/from "\.\/(\w+)";/g)].map(([, name]) => `${path.replace(/[^/]+$/, "")}${name}.tsx`),
    );
    const withFields = sources.filter(({ path, text }) => parts.includes(path) && fields(text).length > 0);
    const known = new Set([...sheets.map(({ path }) => path), "panels/import/Look.tsx"]);
    expect(withFields.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });
});
