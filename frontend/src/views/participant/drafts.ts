import { signal } from "@preact/signals";

/** What a person is writing, per question, kept on the device so that no reload and no change of screen loses it. */
export class Drafts {
  readonly texts = signal<ReadonlyMap<string, string>>(new Map());
  readonly #key: string;

  constructor(code: string) {
    this.#key = `throughline.drafts.${code}`;
    this.texts.value = new Map(Object.entries(read(this.#key)));
  }

  of(question: string): string {
    return this.texts.value.get(question) ?? "";
  }

  write(question: string, text: string): void {
    const next = new Map(this.texts.peek());
    if (text) next.set(question, text);
    else next.delete(question);
    this.texts.value = next;
    try {
      if (next.size > 0) localStorage.setItem(this.#key, JSON.stringify(Object.fromEntries(next)));
      else localStorage.removeItem(this.#key);
    } catch {
      // Storage is switched off: the text lives as long as the page.
    }
  }
}

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}
