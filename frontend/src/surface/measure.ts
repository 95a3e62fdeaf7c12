import type { Card } from "../board/select";
import { FOOT_LINE, FOOT_PX, NOTE_MIN, NOTE_PAD, TEXT_LINE, TEXT_PX, TEXT_W } from "./sizes";

/** How wide a word is in a font. */
export type Ruler = (word: string) => number;

/**
 * Lines that a text takes, never fewer than a browser needs: it may break at more places than at blanks, and then takes
 * fewer.
 */
export function linesOf(text: string, width: number, wide: Ruler): number {
  const blank = wide(" ");
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let at = 0;
    for (const word of paragraph.split(/\s+/)) {
      if (word === "") continue;
      const long = wide(word);
      if (at > 0 && at + blank + long > width) {
        lines += 1;
        at = 0;
      }
      const reach = (at > 0 ? at + blank : 0) + long;
      // A word that no line holds is broken anywhere.
      lines += Math.max(0, Math.ceil(reach / width) - 1);
      at = reach > width ? reach % width : reach;
    }
  }
  return lines;
}

export interface Rulers {
  text: Ruler;
  foot: Ruler;
}

/** The height of a note's paper; `foot` is what stands under its words. */
export function heightOf(text: string, foot: string, { text: wide, foot: small }: Rulers): number {
  const words = linesOf(text, TEXT_W, wide) * TEXT_LINE;
  const under = foot === "" ? 0 : linesOf(foot, TEXT_W, small) * FOOT_LINE + 4;
  return Math.max(NOTE_MIN, NOTE_PAD + words + under);
}

/** Measures with the page's fonts; a word is measured once. Makes new ones when fonts have arrived. */
export function rulers(): Rulers {
  const pen = document.createElement("canvas").getContext("2d");
  const styles = getComputedStyle(document.documentElement);
  const ruler = (px: number, family: string): Ruler => {
    const known = new Map<string, number>();
    const font = `${px}px ${styles.getPropertyValue(family)}`;
    return (word) => {
      let long = known.get(word);
      if (long === undefined) {
        if (pen) pen.font = font;
        long = pen ? pen.measureText(word).width : word.length * px * 0.6;
        known.set(word, long);
      }
      return long;
    };
  };
  return { text: ruler(TEXT_PX, "--serif"), foot: ruler(FOOT_PX, "--sans") };
}

/** Remembers heights as long as a card and what is under its words are the same. */
export class Heights {
  #known = new WeakMap<Card, { foot: string; h: number }>();
  /** What the browser needed after all, for words that it breaks in its own way. */
  readonly #real = new Map<string, { text: string; h: number }>();
  #rulers: Rulers;

  constructor(
    private readonly footOf: (card: Card) => string,
    private readonly measure: () => Rulers = rulers,
  ) {
    this.#rulers = measure();
  }

  of = (card: Card): number => {
    const foot = this.footOf(card);
    const known = this.#known.get(card);
    if (known?.foot === foot) return known.h;
    const real = this.#real.get(card.id);
    const text = card.text ?? "";
    const h = Math.max(heightOf(text, foot, this.#rulers), real?.text === text ? real.h : 0);
    this.#known.set(card, { foot, h });
    return h;
  };

  /** Says how high a note is when drawn; whether that is more than was thought. */
  correct(card: Card, h: number): boolean {
    if (h <= this.of(card) + 1) return false;
    this.#real.set(card.id, { text: card.text ?? "", h: Math.ceil(h) });
    this.#known.delete(card);
    return true;
  }

  /** The fonts are others now. */
  renew(): void {
    this.#rulers = this.measure();
    this.#known = new WeakMap();
    this.#real.clear();
  }
}
