const FIRST_MS = 300;
const LONGEST_MS = 8000;

/** Waiting times 0.3, 0.6, 1.2 … 8 s, each cut by up to half at random so that a room does not return as one. */
export class Backoff {
  #tries = 0;

  constructor(private readonly random: () => number = Math.random) {}

  next(): number {
    const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.#tries);
    this.#tries += 1;
    return full * (1 - this.random() / 2);
  }

  reset(): void {
    this.#tries = 0;
  }
}
