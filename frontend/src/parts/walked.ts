import { signal } from "@preact/signals";
import { recallList, remember } from "./device";

const KEY = "throughline.walked";

/** Walks that this device has been through or skipped; each is offered once. */
const walked = signal(recallList(KEY));

export const hasWalked = (walk: string): boolean => walked.value.includes(walk);

export function endWalk(walk: string): void {
  put([...new Set([...walked.value, walk])]);
}

/** From the help: shown once more. */
export function walkAgain(walk: string): void {
  put(walked.value.filter((one) => one !== walk));
}

function put(walks: readonly string[]): void {
  walked.value = walks;
  remember(KEY, walks);
}
