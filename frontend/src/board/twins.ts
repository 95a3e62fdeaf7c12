/** Notes of one question that say the same, or nearly (board/RULES.md B225 to B227). Pure, and the same in any order. */

import { type Said, said } from "./said";
import { compareIds } from "./select";

export interface TwinNote {
  id: string;
  text: string;
  at: number;
}

/** Notes that could be one card. */
export interface Twins {
  /** The same for as long as the words are. */
  key: string;
  q: string;
  nearly: boolean;
  /** Oldest first: that is the one that stays. */
  notes: readonly TwinNote[];
  /** What is remembered when they are kept apart. */
  apart: readonly string[];
}

/** Notes in the same words. */
interface Heap {
  said: Said;
  notes: TwinNote[];
}

/** Two words alone are too few to be like others; from so many on a small difference is none. */
const FEWEST = 2;
const ENOUGH = 4;
/** Shared words of all words: four in five. In whole numbers, as 0.8 is not exact. */
const enough = (shared: number, all: number): boolean => shared * 5 >= all * 4;

const NONE: ReadonlySet<string> = new Set();

/** What is offered among notes of one question: the same words first, then those that are nearly the same; each by age. */
export function twinsIn(
  q: string,
  notes: readonly TwinNote[],
  { kept = NONE, saying = said, compared = () => {} } = {} as {
    kept?: ReadonlySet<string>;
    saying?: (text: string) => Said;
    /** Told of every two texts that are compared. */
    compared?: () => void;
  },
): Twins[] {
  const heaps = heapsOf(notes, saying);
  const same = heaps
    .filter((heap) => heap.notes.length > 1)
    .map((heap) => ({ heap, key: keyOf(q, heap.said.words) }))
    .filter(({ key }) => !kept.has(key))
    .map(({ heap, key }): Twins => ({ key, q, nearly: false, notes: heap.notes, apart: [key] }));
  // What is there several times is decided first: until then one note would stand here for others.
  const single = heaps.filter((heap) => heap.notes.length === 1 && heap.said.content.length >= FEWEST);
  const nearly = likesOf(single, (a, b) => kept.has(pairKey(q, a, b)), compared)
    .filter((likes) => likes.length > 1)
    .map((likes): Twins => {
      const apart = likes.flatMap((one, at) => likes.slice(at + 1).map((other) => pairKey(q, one, other)));
      const key = `~${keyOf(q, likes[0]?.said.words ?? "")}`;
      return { key, q, nearly: true, notes: likes.flatMap((heap) => heap.notes), apart };
    });
  return [...same, ...nearly];
}

function heapsOf(notes: readonly TwinNote[], saying: (text: string) => Said): Heap[] {
  const heaps = new Map<string, Heap>();
  for (const note of [...notes].sort((a, b) => a.at - b.at || compareIds(a.id, b.id))) {
    const its = saying(note.text);
    if (its.words === "") continue;
    const heap = heaps.get(its.words);
    if (heap) heap.notes.push(note);
    else heaps.set(its.words, { said: its, notes: [note] });
  }
  return [...heaps.values()];
}

/**
 * One pass by age: each text joins the oldest that it is like, or others may join it. Two texts that share four in five of
 * their words share one of their rarest, so only these are looked up.
 */
function likesOf(heaps: readonly Heap[], apart: (a: Heap, b: Heap) => boolean, compared: () => void): Heap[][] {
  const often = new Map<string, number>();
  for (const { said } of heaps) for (const word of said.content) often.set(word, (often.get(word) ?? 0) + 1);
  const groups: Heap[][] = [];
  const led = new Map<string, number[]>();
  for (const heap of heaps) {
    const rarest = rarestOf(heap.said.content, often);
    const candidates = new Set(rarest.flatMap((word) => led.get(word) ?? []));
    const found = [...candidates]
      .sort((a, b) => a - b)
      .find((at) => {
        const lead = groups[at]?.[0] as Heap;
        if (!comparable(lead.said, heap.said) || apart(lead, heap)) return false;
        compared();
        return isLike(lead.said, heap.said);
      });
    if (found !== undefined) groups[found]?.push(heap);
    else {
      const at = groups.push([heap]) - 1;
      for (const word of rarest) {
        const there = led.get(word);
        if (there) there.push(at);
        else led.set(word, [at]);
      }
    }
  }
  return groups;
}

/** As many as two like texts can't both do without. */
function rarestOf(content: readonly string[], often: ReadonlyMap<string, number>): string[] {
  const rarity = (word: string) => often.get(word) ?? 0;
  const least = content.length < ENOUGH ? content.length : Math.ceil((content.length * 4) / 5);
  return [...content].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1)).slice(0, content.length - least + 1);
}

function comparable(one: Said, other: Said): boolean {
  const [less, more] = [one.content.length, other.content.length].sort((a, b) => a - b) as [number, number];
  return one.strict === other.strict && (less === more || (less >= ENOUGH && enough(less, more)));
}

function isLike(one: Said, other: Said): boolean {
  const words = new Set(one.content);
  const shared = other.content.reduce((sum, word) => sum + (words.has(word) ? 1 : 0), 0);
  const all = one.content.length + other.content.length - shared;
  return shared === all || (Math.min(one.content.length, other.content.length) >= ENOUGH && enough(shared, all));
}

const pairKey = (q: string, one: Heap, other: Heap): string =>
  keyOf(q, [one.said.words, other.said.words].sort().join("\n"));

/** A number for words, so that a device can remember them without having them. */
function keyOf(q: string, words: string): string {
  let sum = 0x811c9dc5;
  for (const character of `${q}\n${words}`) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
