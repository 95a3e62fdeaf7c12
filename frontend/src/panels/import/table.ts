import Papa from "papaparse";
import type { Table } from "../../actions/rows";

/** What was pasted: cells where it came from a spreadsheet, which puts tabs between them, else a note a line. */
export const tableOfText = (text: string): Table =>
  text.includes("\t") ? cells(text, ["\t"]) : text.split(/\r\n|\n|\r/).map((line) => [line]);

/** A file as a spreadsheet saves it, or plain lines. */
export function tableOfFile(name: string, bytes: ArrayBuffer): Table {
  const text = decode(bytes);
  if (/\.txt$/i.test(name)) return tableOfText(text);
  return cells(text, [",", ";", "\t"]).map((row) => row.map(asTyped));
}

function cells(text: string, delimitersToGuess: string[]): Table {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess,
    skipEmptyLines: true,
    ...(delimitersToGuess.length === 1 && { delimiter: delimitersToGuess[0] }),
  });
  return data;
}

/** Exports put an apostrophe before what looks like a formula; what was typed had none. */
const asTyped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n])/, "");

/** Spreadsheets still write what their system writes: UTF-8, UTF-16, or the western code page. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
