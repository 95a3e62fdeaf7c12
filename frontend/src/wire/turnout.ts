import { askJson } from "./http";
import { type Place, pathOf } from "./place";

/** People by how many notes they wrote: none, 1, 2, 3 or 4, 5 or more. */
export type Classes = [none: number, one: number, two: number, few: number, many: number];

/** One side of a room that is in two places. */
export interface Side {
  people?: number;
  /** Who wrote, voted, rated or said that they are done in this activity. */
  active?: number;
  notes?: number;
}

/** How the room takes part, in numbers that point to nobody; what would is not told. */
export interface Turnout {
  people?: number;
  question?: string;
  here?: Classes;
  all?: Classes;
  room?: Side;
  remote?: Side;
}

export const askTurnout = (place: Place): Promise<Turnout> => askJson(`${pathOf(place)}/turnout`);
