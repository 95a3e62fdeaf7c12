/** Rows of a spreadsheet, or plain lines, that become notes. Pure: what is shown before an import is what is sent. */
import { lengthOf, NOTE_MAX } from "../board/length";

export type Table = readonly (readonly string[])[];

/** Which column means what; -1 for none. */
export interface Columns {
  text: number;
  dept: number;
  theme: number;
}

export interface Row {
  /** Where it stood, from 1. */
  line: number;
  text: string;
  dept?: string;
  theme?: string;
}

/** What becomes of a table. */
export interface Sorted {
  rows: readonly Row[];
  /** Longer than a note can be: left where they are, to be shortened. */
  long: readonly Row[];
  /** Said already, on the board or further up. */
  known: readonly Row[];
  empty: number;
}

const LABEL_MAX = 80;

const NAMES: Readonly<Record<keyof Columns, RegExp>> = {
  text: /^(text_original|note_text|text|texto|notes?|notas?|ideas?|comments?|comentarios?|response|respuesta)$/i,
  dept: /^((participant_)?department\w*|departamento\w*|dept)$/i,
  theme: /^(theme(_label)?|tema|cluster|group|grupo|category|categor[ií]a)$/i,
};

/** Whether the first row names the columns. */
export function hasHeader(table: Table): boolean {
  const first = table[0] ?? [];
  return first.length > 1 && first.some((cell) => NAMES.text.test(cell.trim()));
}

/** The likeliest columns: by their names, else the one with most to read. */
export function guessColumns(table: Table): Columns {
  const named = (key: keyof Columns) => (table[0] ?? []).findIndex((cell) => NAMES[key].test(cell.trim()));
  if (hasHeader(table)) return { text: named("text"), dept: named("dept"), theme: named("theme") };
  const width = Math.max(0, ...table.map((row) => row.length));
  const read = Array.from({ length: width }, (_, column) =>
    table.reduce((sum, row) => sum + lengthOf(row[column] ?? ""), 0),
  );
  return { text: Math.max(0, read.indexOf(Math.max(0, ...read))), dept: -1, theme: -1 };
}

/** Sorts what can be imported from what can't; `there` are the texts on the board already. */
export function sortRows(
  table: Table,
  columns: Columns,
  header: boolean,
  there: ReadonlySet<string>,
  again: boolean,
): Sorted {
  const rows: Row[] = [];
  const long: Row[] = [];
  const known: Row[] = [];
  const said = new Set(there);
  let empty = 0;
  for (const [index, cells] of table.entries()) {
    if (header && index === 0) continue;
    const text = (cells[columns.text] ?? "").trim();
    if (text === "") {
      empty += 1;
      continue;
    }
    const row = { line: index + 1, text, ...optional(cells, columns) };
    if (lengthOf(text) > NOTE_MAX) long.push(row);
    else if (!again && said.has(same(text))) known.push(row);
    else rows.push(row);
    said.add(same(text));
  }
  return { rows, long, known, empty };
}

function optional(cells: readonly string[], { dept, theme }: Columns): Partial<Row> {
  const from = (cells[dept] ?? "").trim();
  const group = [...(cells[theme] ?? "").trim()].slice(0, LABEL_MAX).join("");
  return { ...(from !== "" && { dept: from }), ...(group !== "" && { theme: group }) };
}

/** The same words are the same note, however they are spaced or spelled in case. */
export const same = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

/** Parts of a list, as many as one command carries. */
export const inParts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
