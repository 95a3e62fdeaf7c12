/** What is kept apart in a workshop, remembered on this device as numbers: no words of a note stay behind. */
import { recallList, remember } from "../../parts/device";

const keyOf = (ref: string) => `throughline.apart.${ref}`;

export const keptApart = (ref: string): ReadonlySet<string> => new Set(recallList(keyOf(ref)));

export const rememberApart = (ref: string, kept: ReadonlySet<string>): void => remember(keyOf(ref), [...kept]);
