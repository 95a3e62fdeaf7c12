/** `H7KM4Q` as it is read out: in two threes. */
export function codeWords(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}
