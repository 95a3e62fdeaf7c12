import { lazily } from "../parts/lazily";
import type { ReadingProps } from "./ReadingBar";

/** It comes after the board: nobody has read everything in the first moment. */
export const ReadingBar = lazily<ReadingProps>(() => import("./ReadingBar").then((it) => it.ReadingBar));
