import { signal } from "@preact/signals";
import type { CommandName, SentCommand } from "../wire/messages";

/** A command on its way: waiting for its answer, or stored but not in the view yet. */
export interface OnItsWay {
  command: SentCommand;
  at: number;
  /** The version that stores it, once known. */
  stored?: number;
}

/**
 * Commands that add to what is private, whose effect comes with `mine`. All others wait for the public view, which is never
 * ahead of the private one, and lie over both without harm until then.
 */
const ADD_TO_MINE: ReadonlySet<CommandName> = new Set(["note.add", "dot.cast", "dot.take", "item.rate", "item.unrate"]);

/** How long a stored command may wait for its effect to arrive before the view is believed. Milliseconds. */
const PATIENCE_MS = 3000;

/** The person's own commands that the view does not contain yet, in the order they were given. */
export class Pending {
  readonly list = signal<readonly OnItsWay[]>([]);

  constructor(private readonly later: (ms: number, then: () => void) => void) {}

  add(command: SentCommand, at: number): void {
    if (this.list.peek().some((entry) => entry.command.id === command.id)) return;
    this.list.value = [...this.list.peek(), { command, at }];
  }

  has(id: string): boolean {
    return this.list.peek().some((entry) => entry.command.id === id);
  }

  /** The server stored it as the versions up to `version`; `nothing` when it changed nothing. */
  stored(id: string, version: number, nothing: boolean): void {
    if (nothing) {
      this.drop(id);
      return;
    }
    this.list.value = this.list
      .peek()
      .map((entry) => (entry.command.id === id ? { ...entry, stored: version } : entry));
    this.later(PATIENCE_MS, () => this.drop(id));
  }

  drop(id: string): void {
    const list = this.list.peek();
    if (list.some((entry) => entry.command.id === id))
      this.list.value = list.filter((entry) => entry.command.id !== id);
  }

  /** Lets go of what the public view (`version`) and the private one (`mine`) contain by now. */
  settle(version: number, mine: number): void {
    const list = this.list.peek();
    const left = list.filter(({ command, stored }) => {
      if (stored === undefined) return true;
      return ADD_TO_MINE.has(command.c) ? mine < stored : version < stored;
    });
    if (left.length !== list.length) this.list.value = left;
  }
}
