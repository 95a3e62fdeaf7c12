/** Length as the server counts it: code points after normalization, without the blanks around. */
export const lengthOf = (text: string): number => [...text.normalize("NFC").trim()].length;

export const NOTE_MAX = 500;
export const LABEL_MAX = 80;

/** Past this many words a note holds more than one thought, most likely. */
export const NUDGE_WORDS = 25;

export const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
