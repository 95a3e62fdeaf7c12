import { signal } from "@preact/signals";

const KEY = "throughline.walked";

/** Walks that this device has been through or skipped; each is offered once. */
const walked = signal(remembered());

export const hasWalked = (walk: string): boolean => walked.value.includes(walk);

export function endWalk(walk: string): void {
  walked.value = [...new Set([...walked.value, walk])];
  keep();
}

/** From the help: shown once more. */
export function walkAgain(walk: string): void {
  walked.value = walked.value.filter((one) => one !== walk);
  keep();
}

function keep(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(walked.value));
  } catch {
    // Storage is switched off: it holds for this page.
  }
}

function remembered(): string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.map(String) : [];
  } catch {
    return [];
  }
}
