/** How large a list is set: the fewer and shorter its words, the larger, so that a short list fills the stage. */
export type TypeSize = "huge" | "large" | "plain";

/** `letters` is the length of all the words together. */
export function typeFor(items: number, letters: number): TypeSize {
  if (items <= 5 && letters <= 240) return "huge";
  return items <= 10 && letters <= 480 ? "large" : "plain";
}
