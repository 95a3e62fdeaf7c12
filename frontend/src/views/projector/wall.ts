import { signal } from "@preact/signals";
import { type Alone, beside, landOn, orderAfter } from "./alone";

interface Kept {
  chosen?: { activity: string; alone: boolean } | undefined;
  shown?: { place: string; id: string } | undefined;
}

/**
 * What was chosen at this screen: whether themes stand alone, which one, and whether it waits. It outlives a blank screen
 * and, in this tab, a reload. A place is an activity with a question: in another one it starts anew.
 */
export class Wall {
  readonly #key: string;
  readonly #kept;
  readonly #paused = signal<string | null>(null);
  #place = "";
  #order: readonly string[] = [];
  #there: ReadonlySet<string> = new Set();

  constructor(workshop: string) {
    this.#key = `throughline.wall.${workshop}`;
    this.#kept = signal(read(this.#key));
  }

  /** Whether themes stand alone in this activity, if somebody said so. */
  alone(activity: string): boolean | undefined {
    const chosen = this.#kept.value.chosen;
    return chosen?.activity === activity ? chosen.alone : undefined;
  }

  choose(activity: string, alone: boolean): void {
    // Who looks anew finds the largest first, as on the board.
    this.#order = [];
    this.#keep({ chosen: { activity, alone } });
  }

  /** The themes in the order in which they come here, which stays as it is while they grow. */
  arrange(place: string, themes: readonly Alone[]): Alone[] {
    this.#order = orderAfter(
      place === this.#place ? this.#order : [],
      themes.map(({ id }) => id),
    );
    this.#place = place;
    const byId = new Map(themes.map((theme) => [theme.id, theme]));
    this.#there = new Set(byId.keys());
    return this.#order.flatMap((id) => byId.get(id) ?? []);
  }

  /** The theme that is shown, by what was arranged last. */
  shown(): string | undefined {
    return landOn(this.#order, this.#there, this.#wanted(this.#kept.value));
  }

  /** Stays at a theme, so that who takes its place is not left again when it comes back. */
  stay(id: string): void {
    if (this.#wanted(this.#kept.peek()) !== id) this.#keep({ shown: { place: this.#place, id } });
  }

  go(step: 1 | -1): void {
    const id = beside(this.#order, this.#there, this.#wanted(this.#kept.peek()), step);
    if (id !== undefined) this.stay(id);
  }

  paused(place: string): boolean {
    return this.#paused.value === place;
  }

  pause(): void {
    this.#paused.value = this.#paused.peek() === this.#place ? null : this.#place;
  }

  #wanted({ shown }: Kept): string | undefined {
    return shown?.place === this.#place ? shown.id : undefined;
  }

  #keep(part: Kept): void {
    this.#kept.value = { ...this.#kept.peek(), ...part };
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#kept.peek()));
    } catch {
      // Storage is switched off: it is known as long as the page lives.
    }
  }
}

function read(key: string): Kept {
  try {
    const { chosen, shown } = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Kept;
    return { chosen, shown };
  } catch {
    return {};
  }
}
