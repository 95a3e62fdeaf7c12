/** Join codes: six characters of an alphabet without look-alikes, shown as "H7K M4Q". */

const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 6;

/** What a person typed as a code: upper case, without blanks, dashes and anything else that no code holds. */
export const cleanCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, LENGTH);

/** Whether a cleaned code can be one at all. */
export const isCode = (code: string): boolean =>
  code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter));

/** A code in two groups, as it stands on screens. */
export const showCode = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

/** The code in a path such as `/w/H7KM4Q` or `/join/H7KM4Q`; "" where there is none. */
export const codeInPath = (path: string): string => cleanCode(decodeURIComponent(path.split("/")[2] ?? ""));
