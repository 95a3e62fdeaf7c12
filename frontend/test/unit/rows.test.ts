import { describe, expect, it } from "vitest";
import { guessColumns, hasHeader, inParts, same, sortRows } from "../../src/actions/rows";
import { tableOfFile, tableOfText } from "../../src/panels/import/table";

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const NOBODY = new Set<string>();
const TEXT = { text: 0, dept: -1, theme: -1 };

describe("what is pasted", () => {
  it("is a note a line, commas and quotes included", () => {
    expect(tableOfText('lots, full "again"\r\nno signs\n')).toEqual([['lots, full "again"'], ["no signs"], [""]]);
  });

  it("is cells where a spreadsheet put tabs between them, with line breaks inside quotes", () => {
    expect(tableOfText('Parks\t"two\nlines"\nFire\tone')).toEqual([
      ["Parks", "two\nlines"],
      ["Fire", "one"],
    ]);
  });
});

describe("a file", () => {
  it("may be parted by commas or semicolons", () => {
    expect(tableOfFile("a.csv", bytes('a,"b, c"\nd,e'))).toEqual([
      ["a", "b, c"],
      ["d", "e"],
    ]);
    expect(tableOfFile("a.csv", bytes("a;b\nc;d"))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("is read whatever system saved it", () => {
    const western = new Uint8Array([0x61, 0xf1, 0x6f]).buffer;
    const wide = new Uint8Array([0xff, 0xfe, 0xf1, 0x00]).buffer;
    expect(tableOfFile("a.csv", western)).toEqual([["año"]]);
    expect(tableOfFile("a.csv", wide)).toEqual([["ñ"]]);
    expect(tableOfFile("a.csv", bytes("\uFEFFaño"))).toEqual([["año"]]);
  });

  it("of plain lines keeps its commas", () => {
    expect(tableOfFile("a.txt", bytes("one, two\nthree"))).toEqual([["one, two"], ["three"]]);
  });

  it("loses the apostrophe that an export put before a formula, and no other", () => {
    expect(tableOfFile("a.csv", bytes("'=1+1,'tis true"))).toEqual([["=1+1", "'tis true"]]);
  });
});

describe("columns", () => {
  it("are found by their names, those of our own export too", () => {
    const table = [["note_id", "text_original", "participant_department", "theme_label"]];
    expect(hasHeader(table)).toBe(true);
    expect(guessColumns(table)).toEqual({ text: 1, dept: 2, theme: 3 });
  });

  it("without names: the one with most to read", () => {
    const table = [
      ["1", "the lot is always full on Saturdays"],
      ["2", "no signs"],
    ];
    expect(hasHeader(table)).toBe(false);
    expect(guessColumns(table)).toEqual({ text: 1, dept: -1, theme: -1 });
  });
});

describe("rows", () => {
  it("are sorted into what can come in, what is too long, and what was said already", () => {
    const table = [["Text"], ["new"], ["  New "], ["x".repeat(501)], [""], ["on the board"]];
    const sorted = sortRows(table, TEXT, true, new Set([same("On  the board")]), false);
    expect(sorted.rows).toEqual([{ line: 2, text: "new" }]);
    expect(sorted.long.map(({ line }) => line)).toEqual([4]);
    expect(sorted.known.map(({ line }) => line)).toEqual([3, 6]);
    expect(sorted.empty).toBe(1);
  });

  it("come in twice if that is wanted", () => {
    expect(sortRows([["a"], ["a"]], TEXT, false, NOBODY, true).rows).toHaveLength(2);
  });

  it("carry department and theme where there are any, a theme no longer than a name may be", () => {
    const columns = { text: 0, dept: 1, theme: 2 };
    const { rows } = sortRows(
      [
        ["a", "Parks", "t".repeat(90)],
        ["b", " ", ""],
      ],
      columns,
      false,
      NOBODY,
      false,
    );
    expect(rows).toEqual([
      { line: 1, text: "a", dept: "Parks", theme: "t".repeat(80) },
      { line: 2, text: "b" },
    ]);
  });

  it("go out in parts, none lost", () => {
    const all = Array.from({ length: 205 }, (_, n) => n);
    const parts = inParts(all, 100);
    expect(parts.map((part) => part.length)).toEqual([100, 100, 5]);
    expect(parts.flat()).toEqual(all);
  });
});
