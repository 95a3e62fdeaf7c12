import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname ?? __dirname, "../../src/styles/tokens.css"), "utf8");
const tokens = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
const light = tokens(css.slice(css.indexOf(":root {"), css.indexOf("@media (prefers-color-scheme: dark)")));
const darkChosen = tokens(
  css.slice(css.indexOf(':root[data-theme="dark"]'), css.indexOf(':root[data-theme="light"] {')),
);
const darkSystem = tokens(
  css.slice(css.indexOf("@media (prefers-color-scheme: dark)"), css.indexOf(':root[data-theme="dark"]')),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ["sunken", "ground", "surface", "raised"];
const NOTES = ["sun", "coral", "rose", "iris", "sky", "lagoon", "fern", "stone"];

describe.each([
  ["light", light],
  ["dark", { ...light, ...darkChosen }],
])("contrast, %s", (_name, set) => {
  const of = (a: string, b: string) => contrast(set[a] ?? "", set[b] ?? "");
  it.each(["ink", "ink-2", "ink-3"])("%s can be read on every ground", (ink) => {
    for (const ground of GROUNDS) expect([ink, ground, of(ink, ground) >= 4.5]).toEqual([ink, ground, true]);
  });
  it("edges of controls and the focus are seen on every ground", () => {
    for (const ground of GROUNDS)
      for (const line of ["edge", "focus"]) expect([line, ground, of(line, ground) >= 3]).toEqual([line, ground, true]);
  });
  it("words in colour can be read on their grounds", () => {
    for (const word of ["thread", "pending", "danger"]) {
      for (const ground of ["ground", "surface", "raised"])
        expect([word, ground, of(word, ground) >= 4.5]).toEqual([word, ground, true]);
    }
    expect(of("ink", "thread-soft")).toBeGreaterThan(4.5);
    expect(of("ink", "pending-soft")).toBeGreaterThan(4.5);
    expect(of("ink", "danger-soft")).toBeGreaterThan(4.5);
    expect(of("surface", "ink")).toBeGreaterThan(4.5);
    expect(of("surface", "ink-2")).toBeGreaterThan(4.5);
  });
  it.each(NOTES)("ink and mark can be seen on %s paper", (note) => {
    expect(of("ink", note)).toBeGreaterThan(7);
    expect(of("ink-2", note)).toBeGreaterThan(4.5);
    expect(of(`${note}-deep`, note)).toBeGreaterThan(3);
  });
});

describe("the dark set", () => {
  it("is the same, chosen or from the system", () => {
    expect(darkSystem).toEqual(darkChosen);
  });
});
