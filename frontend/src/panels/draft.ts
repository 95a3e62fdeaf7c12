import { type Signal, signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Desk } from "../actions/desk";
import { recall, remember } from "../parts/device";
import type { Answer } from "../wire/messages";

/** What is being typed into a sheet. */
export interface Draft<T> {
  now: T;
  /** Whether it was typed before: the sheet was closed over it. */
  again: boolean;
  change(part: Partial<T>): void;
  /** What is kept at this moment, also after the sheet was closed. */
  typed(): T | null;
  /** The server has it, or the person does not want it. */
  done(): void;
  /** It is done with once the server has taken what was made of it. */
  doneWith(answer: Promise<Answer> | undefined): void;
}

const open = new Map<string, Signal<object | null>>();

/** The one place of what was typed for this, on this device. */
function typed(key: string): Signal<object | null> {
  const there = open.get(key);
  if (there) return there;
  const fresh = signal(kept(key));
  open.set(key, fresh);
  return fresh;
}

/**
 * What a person types into a sheet, kept on the device from the first letter until the server has it: whatever closes the
 * sheet, opened again for the same thing it has the same words (board/RULES.md B175). `of` says what it is about.
 */
export function useDraft<T extends object>(desk: Desk, of: string, start: T): Draft<T> {
  const key = `throughline.sheet.${desk.board.place.ref}.${of}`;
  const words = typed(key) as Signal<T | null>;
  const [again, setAgain] = useState(words.peek() !== null);
  const put = (next: T | null) => {
    words.value = next;
    remember(key, next);
  };
  const done = () => {
    setAgain(false);
    put(null);
  };
  return {
    now: { ...start, ...words.value },
    again: again && words.value !== null,
    change: (part) => {
      const next = { ...start, ...words.peek(), ...part };
      put(JSON.stringify(next) === JSON.stringify(start) ? null : next);
    },
    typed: () => words.peek(),
    done,
    doneWith: (answer) => {
      if (!answer) return done();
      const sent = words.peek();
      // What was typed on meanwhile is another text.
      void answer.then(({ t }) => t === "done" && words.peek() === sent && done());
    },
  };
}

function kept(key: string): object | null {
  const found = recall(key);
  return typeof found === "object" ? found : null;
}
