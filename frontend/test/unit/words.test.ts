import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { REFUSALS } from "../../src/wire/commands";

const src = join(import.meta.dirname ?? __dirname, "../../src");
const textDir = join(src, "text");
type Sentence = string | Record<string, string>;

const parts = readdirSync(join(textDir, "en")).map((file) => file.replace(".json", ""));
const files = new Map<string, Record<string, Sentence>>();
const read = (lang: string, part: string): Record<string, Sentence> => {
  const file = join(textDir, lang, `${part}.json`);
  const words = files.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Sentence>);
  files.set(file, words);
  return words;
};
const holes = (sentence: Sentence) =>
  [...new Set(JSON.stringify(sentence).match(/\{\w+\}/g) ?? [])].map((hole) => hole.slice(1, -1)).sort();

describe.each(parts)("words of %s", (part) => {
  const en = read("en", part);
  const es = read("es", part);

  it("are the same keys in both languages", () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  it("have the same placeholders in both languages", () => {
    for (const key of Object.keys(en)) expect([key, holes(es[key] ?? "")]).toEqual([key, holes(en[key] ?? "")]);
  });

  it("count nothing that could be one as many: only a sentence of several forms says how many of what", () => {
    const many = /\{\w+\} (notes|themes|dots|people|departments|voters|raters|drafts|minutes|seconds|items)\b/;
    const fixed = Object.entries(en).filter(([, value]) => typeof value === "string" && many.test(value));
    expect(fixed).toEqual([]);
  });

  it("keep the tone: no exclamation marks, please or successfully, and nothing empty", () => {
    for (const words of [en, es])
      for (const [key, value] of Object.entries(words)) {
        expect([key, JSON.stringify(value)]).not.toEqual([
          key,
          expect.stringMatching(/[!¡]|please|oops|success|por favor|éxito|invalid/i),
        ]);
        expect([key, value]).not.toEqual([key, ""]);
      }
  });
});

/** Every call `t("literal", { a, b })` in the sources, with the names it fills in; null when these are not literal. */
function calls(): { key: string; names: string[] | null; where: string }[] {
  const found: { key: string; names: string[] | null; where: string }[] = [];
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "t") {
        const [first, second] = node.arguments;
        if (first && ts.isStringLiteral(first)) found.push({ key: first.text, names: namesIn(second), where: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function namesIn(values: ts.Expression | undefined): string[] | null {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return null;
  return values.properties.map((property) => property.name?.getText() ?? "").sort();
}

describe("words on screen", () => {
  it("exist for every key that is asked for, with every placeholder filled and none left over", () => {
    for (const { key, names, where } of calls()) {
      const [part, ...rest] = key.split(".");
      const sentence = read("en", part ?? "")[rest.join(".")];
      expect([where, key, sentence]).not.toEqual([where, key, undefined]);
      // A plural chooses its form by n, whether or not it shows it.
      const wanted = new Set([...holes(sentence ?? ""), ...(typeof sentence === "object" ? ["n"] : [])]);
      if (names) expect([where, key, names]).toEqual([where, key, [...wanted].sort()]);
    }
    // It reads every source: seconds on a busy machine.
  }, 60_000);
});

describe("the file list", () => {
  it("is the same in both languages", () => {
    expect(readdirSync(join(textDir, "es")).sort()).toEqual(readdirSync(join(textDir, "en")).sort());
    expect(dirname(textDir)).toBe(src);
  });
});

describe("refusals", () => {
  it("all have words, and no word is for a refusal that does not exist", () => {
    expect(Object.keys(read("en", "refusals")).sort()).toEqual([...REFUSALS].sort());
  });
});
