/** Sizes on the canvas at 100 %; `surface.css` draws with the same. */

/** A note's width, and the words' inside it. */
export const NOTE_W = 196;
export const TEXT_W = 176;
export const TEXT_PX = 17;
export const TEXT_LINE = 20;
export const FOOT_PX = 15;
export const FOOT_LINE = 20;
/** Above and below the words. */
export const NOTE_PAD = 22;
/** Two lines, so that a word is a note and no crumb. */
export const NOTE_MIN = NOTE_PAD + 2 * TEXT_LINE;

/** Between notes of a theme. */
export const GAP = 8;
/** Around the notes of a theme, and the row of its name above them. */
export const PAD = 12;
export const HEAD = 60;
/** Between themes: also the way on which a note is taken out of one. */
export const APART = 28;
/** A question's row above its themes, and the room between two questions. */
export const TITLE = 96;
export const BELOW = 120;

export const STEP = NOTE_W + GAP;
export const widthOf = (columns: number): number => columns * STEP - GAP + 2 * PAD;
