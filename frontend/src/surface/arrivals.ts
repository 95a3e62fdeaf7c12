/** Says how many notes came, gathered, to who is on the canvas. */
import type { Announcer } from "../actions/announce";
import { t } from "../text/text";

/** Not more often than this. Milliseconds. */
const GATHER_MS = 10_000;

export class Arrivals {
  #count = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly announcer: Announcer,
    private readonly listens: () => boolean,
  ) {}

  came(notes: number): void {
    if (notes === 0 || !this.listens()) return;
    this.#count += notes;
    this.#waiting ??= setTimeout(() => {
      this.announcer.say(t("canvas.arrived", { n: this.#count }));
      this.#count = 0;
      this.#waiting = undefined;
    }, GATHER_MS);
  }

  close(): void {
    clearTimeout(this.#waiting);
  }
}
