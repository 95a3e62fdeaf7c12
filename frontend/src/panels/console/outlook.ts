/** What a facilitator is writing about what happens next: kept on this device until it is released. Pure but for the keeping. */
import { recall, remember } from "../../parts/device";
import type { Commands, NextStep, Results } from "../../wire/messages";

export interface Draft {
  text: string;
  textEs: string;
  steps: Required<NextStep>[];
}

export const NO_STEP: Required<NextStep> = { what: "", whatEs: "", who: "", when: "" };

/** Limits of the server, so that nobody types what is refused. */
export const MOST = { text: 1000, what: 200, who: 80, steps: 8 };

/** The words that the server holds, as fields. */
export const draftOf = (results: Results | undefined): Draft => ({
  text: results?.text ?? "",
  textEs: results?.textEs ?? "",
  steps: (results?.steps ?? []).map((step) => ({ ...NO_STEP, ...step })),
});

/** What is sent: no empty words, and no step without any. */
export function wordsOf({ text, textEs, steps }: Draft): Commands["results.release"] {
  const told = steps.map(given).filter((step) => Object.keys(step).length > 0);
  return { ...given({ text, textEs }), ...(told.length > 0 && { steps: told }) };
}

/** Whether both say the same. */
export const same = (one: Draft, other: Draft): boolean =>
  JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));

function given<T extends object>(words: T): Partial<T> {
  const kept = Object.entries(words).flatMap(([key, value]) => {
    const word = String(value).trim();
    return word === "" ? [] : [[key, word]];
  });
  return Object.fromEntries(kept) as Partial<T>;
}

const key = (workshop: string) => `throughline.outlook.${workshop}`;

/** The draft of this device, if one was left. */
export function keptDraft(workshop: string): Draft | null {
  const kept = recall(key(workshop));
  return kept === undefined ? null : { ...draftOf(undefined), ...(kept as Partial<Draft>) };
}

export const keepDraft = (workshop: string, draft: Draft | null): void => remember(key(workshop), draft);
