import { signal } from "@preact/signals";
import { recallList, remember } from "../parts/device";
import type { Note } from "../wire/messages";
import type { With } from "./view";

/** Which notes this device has shown to its person, by note and version of its text; kept on the device, told to nobody. */
export class ReadNotes {
  readonly #seen = signal<ReadonlyMap<string, number>>(new Map());
  readonly #key: string;

  constructor(code: string) {
    this.#key = `throughline.read.${code}`;
    this.#seen.value = new Map(recallList<[string, number]>(this.#key));
  }

  has({ id, tv }: Pick<With<Note>, "id" | "tv">): boolean {
    return (this.#seen.value.get(id) ?? -1) >= tv;
  }

  mark(notes: readonly Pick<With<Note>, "id" | "tv">[]): void {
    const fresh = notes.filter((note) => !this.has(note));
    if (fresh.length === 0) return;
    this.#seen.value = new Map([...this.#seen.peek(), ...fresh.map(({ id, tv }) => [id, tv] as const)]);
    remember(this.#key, [...this.#seen.peek()]);
  }
}
