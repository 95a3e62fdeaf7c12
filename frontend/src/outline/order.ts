import type { Card, QuestionBoard } from "../board/select";
import type { Folded } from "./fold";

/** A place that focus can be on: a theme's heading, a card, or what opens the rest of a theme. */
export interface Stop {
  on: "cluster" | "note" | "more";
  id: string;
}

/** All stops of a question's board in reading order, by column: what is loose, each theme with its cards, the parking lot. */
export function columnsOf(
  { groups, loose, parked }: QuestionBoard,
  folded?: ReadonlyMap<string, Folded | undefined>,
): Stop[][] {
  const stops = (cards: readonly Card[]) => cards.map(({ id }) => ({ on: "note" as const, id }));
  const themes = groups.map(({ id, cards }): Stop[] => {
    const fold = folded?.get(id);
    return [
      { on: "cluster", id },
      ...stops(fold?.cards.map(({ card }) => card) ?? cards),
      ...(fold?.folds ? [{ on: "more" as const, id }] : []),
    ];
  });
  return [stops(loose), ...themes, stops(parked)].filter((column) => column.length > 0);
}

/** Where a key leads from a stop; null when it leads nowhere. Up and down read on, left and right go by theme. */
export function stopAfter(columns: readonly Stop[][], from: Stop, key: string): Stop | null {
  const column = columns.findIndex((stops) => stops.some((stop) => same(stop, from)));
  if (column < 0) return columns[0]?.[0] ?? null;
  const stops = columns[column] ?? [];
  const all = columns.flat();
  const at = all.findIndex((stop) => same(stop, from));
  switch (key) {
    case "ArrowDown":
      return all[at + 1] ?? null;
    case "ArrowUp":
      return all[at - 1] ?? null;
    case "ArrowRight":
      return columns[column + 1]?.[0] ?? null;
    case "ArrowLeft":
      return columns[column - 1]?.[0] ?? null;
    case "Home":
      return stops[0] ?? null;
    case "End":
      return stops.at(-1) ?? null;
    default:
      return null;
  }
}

export const same = (a: Stop | null, b: Stop | null): boolean => a?.on === b?.on && a?.id === b?.id;
