import type { ComponentType } from "preact";
import { lazily } from "../parts/lazily";
import { loadMoreWords } from "../text/text";
import type { ChipsProps } from "./Chips";
import type { FilterProps } from "./FilterBar";
import type { LotProps } from "./ParkingLot";

/** What not every board has: it comes after the board, with its words. */
const late = <P extends object>(part: () => Promise<ComponentType<P>>) =>
  lazily<P>(() => Promise.all([part(), loadMoreWords(["triage"])]).then(([view]) => view));

export const Chips = late<ChipsProps>(() => import("./Chips").then((it) => it.Chips));
export const FilterBar = late<FilterProps>(() => import("./FilterBar").then((it) => it.FilterBar));
export const ParkingLot = late<LotProps>(() => import("./ParkingLot").then((it) => it.ParkingLot));
