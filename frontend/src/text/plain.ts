/** Words without case and accents, so that "dia" finds "día". */
export const plain = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
