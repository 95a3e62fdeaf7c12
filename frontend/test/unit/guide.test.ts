import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHAPTERS } from "../../src/views/guide/chapters";

const FOLDER = new URL("../../src/text/", import.meta.url);

type Sentence = string | Record<string, string>;
const words = (lang: string, part: string) =>
  JSON.parse(readFileSync(new URL(`${lang}/${part}`, FOLDER), "utf8")) as Record<string, Sentence>;

/** Everything that stands on a button, a heading or a state of the product. */
const onScreen = (lang: string): string[] =>
  readdirSync(new URL(`${lang}/`, FOLDER))
    .filter((file) => file !== "guide.json")
    .flatMap((file) => Object.values(words(lang, file)))
    .flatMap((sentence) => (typeof sentence === "string" ? [sentence] : Object.values(sentence)));

describe("the guides", () => {
  for (const lang of ["en", "es"])
    test(`H1 name what is on the screen by the words that are on it (${lang})`, () => {
      const said = Object.values(words(lang, "guide.json")).flatMap((sentence) =>
        [...String(sentence).matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name),
      );
      expect(said.length).toBeGreaterThan(8);

      const there = new Set(onScreen(lang).map((sentence) => sentence.replace(/…$/, "")));

      expect(said.filter((name) => !there.has(name.replace(/…$/, "")))).toEqual([]);
    });

  test("H1 have no sentence that no chapter shows", () => {
    const shown = Object.values(CHAPTERS).flatMap((chapters) =>
      chapters.flatMap(({ title, steps }) => [title, ...steps]),
    );

    const kept = Object.keys(words("en", "guide.json"))
      .filter((key) => /^[fp]\./.test(key) && !/\.(title|lead)$/.test(key))
      .map((key) => `guide.${key}`);

    expect([...shown].sort()).toEqual(kept.sort());
  });
});
