import type { Note, Question } from "../wire/messages";
import { type Said, said } from "./said";
import type { Held } from "./state";
import { type TwinNote, type Twins, twinsIn } from "./twins";
import type { With } from "./view";

interface Known {
  notes: readonly TwinNote[];
  kept: ReadonlySet<string>;
  twins: readonly Twins[];
  /** What the texts said, so that each is read once. */
  read: ReadonlyMap<string, Said>;
}

/**
 * Finds twins on a board that goes on changing. A question is looked through again only when its texts are others: with
 * every note that moves the answer is the same one as before.
 */
export class TwinFinder {
  #known: ReadonlyMap<string, Known> = new Map();
  #found: readonly Twins[] = [];

  find(questions: readonly With<Question>[], notes: Held<Note>, kept: ReadonlySet<string>): readonly Twins[] {
    const shown = new Map<string, TwinNote[]>();
    for (const { id, revealed } of questions) if (revealed) shown.set(id, []);
    for (const [id, note] of notes)
      if (mayBeTwin(note, notes)) shown.get(note.q)?.push({ id, text: note.text ?? "", at: note.at });
    const next = new Map<string, Known>();
    for (const [q, list] of shown) next.set(q, this.#look(q, list, kept));
    const same = next.size === this.#known.size && [...next].every(([q, known]) => this.#known.get(q) === known);
    if (!same) this.#found = [...next.values()].flatMap(({ twins }) => twins);
    this.#known = next;
    return this.#found;
  }

  #look(q: string, notes: readonly TwinNote[], kept: ReadonlySet<string>): Known {
    const before = this.#known.get(q);
    if (before && before.kept === kept && sameTexts(before.notes, notes)) return before;
    const read = new Map<string, Said>();
    const saying = (text: string) => {
      const its = read.get(text) ?? before?.read.get(text) ?? said(text);
      read.set(text, its);
      return its;
    };
    return { notes, kept, twins: twinsIn(q, notes, { kept, saying }), read };
  }
}

/** Only what the room sees on the board by itself. */
const mayBeTwin = ({ text, hidden, held, parked, into }: Note, notes: Held<Note>): boolean =>
  text !== undefined && !hidden && !held?.length && !parked && !(into !== undefined && notes.has(into));

const sameTexts = (one: readonly TwinNote[], other: readonly TwinNote[]): boolean =>
  one.length === other.length &&
  one.every(({ id, text, at }, n) => id === other[n]?.id && text === other[n]?.text && at === other[n]?.at);
