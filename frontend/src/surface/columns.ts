import { GAP } from "./sizes";

/** Where a note lies in its tray: its column, and how far down. */
export interface Spot {
  col: number;
  y: number;
  h: number;
}

export interface Item {
  id: string;
  h: number;
}

/** Columns for so many notes: a theme is two or three wide, a heap about half again as wide as it is high. */
export function columnsFor(count: number): number {
  if (count <= 10) return 2;
  return WIDE.find((cols) => cols * cols >= count * 0.8) ?? 64;
}

/** Few widths, so that themes stand well on each other, and one that grows a little keeps its width. */
const WIDE = [3, 4, 6, 8, 12, 16, 24, 32, 48];

interface Lying extends Spot {
  id: string;
}

/** Beside which other note one is wanted, where somebody dropped it there. */
export interface Wish {
  note: string;
  after: boolean;
}

/**
 * Lays notes into columns. Who lay there stays where it lay, and moves down only for one above it that grew; where one
 * was taken away a hole is left, which the next newcomer that fits takes; all others go below the shortest column.
 */
export function fill(
  items: readonly Item[],
  cols: number,
  before?: ReadonlyMap<string, Spot>,
  wishes?: ReadonlyMap<string, Wish>,
): Map<string, Spot> {
  const columns: Lying[][] = Array.from({ length: cols }, () => []);
  const newcomers: Item[] = [];
  for (const { id, h } of items) {
    const was = before?.get(id);
    if (was && was.col < cols) (columns[was.col] as Lying[]).push({ id, col: was.col, y: was.y, h });
    else newcomers.push({ id, h });
  }
  for (const column of columns) {
    column.sort((a, b) => a.y - b.y);
    settle(column);
  }
  const holes = columns.some((column) => endOf(column) > column.reduce((sum, { h }) => sum + h + GAP, 0));
  const ends = columns.map((column) => endOf(column));
  for (const { id, h } of newcomers) {
    const beside = wishes && squeezeIn(columns, id, h, wishes.get(id));
    if (beside !== undefined && beside >= 0) {
      ends[beside] = endOf(columns[beside] as Lying[]);
      continue;
    }
    if (holes && intoHole(columns, id, h)) continue;
    const col = shortest(ends);
    const y = ends[col] as number;
    (columns[col] as Lying[]).push({ id, col, y, h });
    ends[col] = y + h + GAP;
  }
  return new Map(columns.flat().map(({ id, col, y, h }) => [id, { col, y, h }]));
}

/** Where the next note would lie. */
export function nextSpot(spots: ReadonlyMap<string, Spot>, cols: number, h: number): Spot {
  const ends = Array.from({ length: cols }, () => 0);
  for (const { col, y, h: high } of spots.values()) ends[col] = Math.max(ends[col] ?? 0, y + high + GAP);
  const col = shortest(ends);
  return { col, y: ends[col] ?? 0, h };
}

export const depthOf = (spots: ReadonlyMap<string, Spot>): number => {
  let depth = 0;
  for (const { y, h } of spots.values()) depth = Math.max(depth, y + h);
  return depth;
};

/** Beside the note it was dropped at; which column that is, or -1. */
function squeezeIn(columns: Lying[][], id: string, h: number, wish: Wish | undefined): number {
  if (!wish) return -1;
  for (const [col, column] of columns.entries()) {
    const at = column.findIndex((note) => note.id === wish.note);
    const neighbour = column[at];
    if (!neighbour) continue;
    const y = wish.after ? neighbour.y + neighbour.h + GAP : neighbour.y;
    column.splice(wish.after ? at + 1 : at, 0, { id, col, y, h });
    settle(column);
    return col;
  }
  return -1;
}

function settle(column: Lying[]): void {
  let free = 0;
  for (const note of column) {
    note.y = Math.max(note.y, free);
    free = note.y + note.h + GAP;
  }
}

function intoHole(columns: Lying[][], id: string, h: number): boolean {
  for (const [col, column] of columns.entries()) {
    let free = 0;
    for (const [at, note] of column.entries()) {
      if (note.y - free >= h + GAP) {
        column.splice(at, 0, { id, col, y: free, h });
        return true;
      }
      free = note.y + note.h + GAP;
    }
  }
  return false;
}

const endOf = (column: readonly Lying[]): number => {
  const last = column.at(-1);
  return last ? last.y + last.h + GAP : 0;
};

const shortest = (ends: readonly number[]): number => ends.indexOf(Math.min(...ends));
