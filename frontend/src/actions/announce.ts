import { signal } from "@preact/signals";

/** How long remarks are gathered before they are spoken together. Milliseconds. */
const GATHER_MS = 700;

/** The one way to a screen reader: polite remarks are gathered, urgent ones are said at once. No DOM here. */
export class Announcer {
  /** What the polite and the assertive region hold now. */
  readonly polite = signal("");
  readonly urgent = signal("");
  #gathered: string[] = [];
  #waiting = false;

  constructor(private readonly later: (ms: number, then: () => void) => void = setTimeoutOf) {}

  say(text: string): void {
    if (!this.#gathered.includes(text)) this.#gathered.push(text);
    if (this.#waiting) return;
    this.#waiting = true;
    this.later(GATHER_MS, () => {
      this.#waiting = false;
      const text = this.#gathered.join(". ");
      this.#gathered = [];
      this.polite.value = renewed(this.polite.peek(), text);
    });
  }

  interrupt(text: string): void {
    this.urgent.value = renewed(this.urgent.peek(), text);
  }
}

/** The same words twice are spoken twice only if the text differs: an invisible mark comes and goes. */
const renewed = (before: string, text: string): string => (before === text ? `${text}\u00a0` : text);

function setTimeoutOf(ms: number, then: () => void): void {
  setTimeout(then, ms);
}
