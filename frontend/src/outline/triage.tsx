import type { ComponentType } from "preact";
import { lazily } from "../parts/lazily";
import { loadMoreWords } from "../text/text";
import type { ChipsProps } from "./Chips";
import type { LotProps } from "./ParkingLot";

/** What few boards have: it comes after the board, with its words. */
const late = <P extends object>(part: () => Promise<ComponentType<P>>) =>
  lazily<P>(() => Promise.all([part(), loadMoreWords(["triage"])]).then(([view]) => view));

export const ParkingLot = late<LotProps>(() => import("./ParkingLot").then((it) => it.ParkingLot));
export const Chips = late<ChipsProps>(() => import("./Chips").then((it) => it.Chips));
