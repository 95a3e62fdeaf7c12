/**
 * Words without case and accents, so that "dia" finds "día". Only the marks that Latin letters bear are left out: in other
 * scripts a mark may be a vowel.
 */
export const plain = (words: string): string =>
  words
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");

/** The words of a text in their order, however they are written: case, accents, marks and blanks are left out. */
export const wordsOf = (text: string): string =>
  plain(text)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
