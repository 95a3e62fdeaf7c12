import { signal } from "@preact/signals";
import { recall, remember } from "../../parts/device";

/** What a person is writing, per question, kept on the device so that no reload and no change of screen loses it. */
export class Drafts {
  readonly texts = signal<ReadonlyMap<string, string>>(new Map());
  readonly #key: string;

  constructor(code: string) {
    this.#key = `throughline.drafts.${code}`;
    this.texts.value = new Map(Object.entries((recall(this.#key) ?? {}) as Record<string, string>));
  }

  of(question: string): string {
    return this.texts.value.get(question) ?? "";
  }

  write(question: string, text: string): void {
    const next = new Map(this.texts.peek());
    if (text) next.set(question, text);
    else next.delete(question);
    this.texts.value = next;
    remember(this.#key, next.size > 0 ? Object.fromEntries(next) : null);
  }
}
