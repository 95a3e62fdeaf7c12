import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Desk } from "../../actions/desk";
import { giveInTurn } from "../../actions/in-turn";
import { reshapeable } from "../../actions/subject";
import { TwinFinder } from "../../board/twinFinder";
import type { Twins } from "../../board/twins";
import { t } from "../../text/text";
import type { Command } from "../../wire/messages";
import { keptApart, rememberApart } from "./apart";

/** What is offered for merging at a desk, and what becomes of it. Nothing is merged unless a person says so. */
export class Offer {
  /** What can still be decided; what is being merged is not offered meanwhile. */
  readonly open: ReadonlySignal<readonly Twins[]>;
  readonly #merging = signal<ReadonlySet<string>>(new Set());
  readonly #kept: Signal<ReadonlySet<string>>;

  constructor(private readonly desk: Desk) {
    const { questions, notes } = desk.board.view;
    this.#kept = signal(keptApart(desk.board.place.ref));
    const finder = new TwinFinder();
    const found = computed(() => finder.find(questions.value, notes.value, this.#kept.value));
    this.open = computed(() => found.value.filter(({ key }) => !this.#merging.value.has(key)));
  }

  /** Groups in the very same words, in questions whose notes can be merged now. */
  get same(): readonly Twins[] {
    return this.open.value.filter(({ nearly, q }) => !nearly && reshapeable(this.desk, q));
  }

  /** Puts all notes of each group under its oldest, as one thing to take back. */
  async merge(groups: readonly Twins[]): Promise<void> {
    const keys = groups.map(({ key }) => key);
    this.#merging.value = new Set([...this.#merging.peek(), ...keys]);
    this.goOn();
    const steps = groups.flatMap(({ notes: [first, ...others] }) =>
      others.map(({ id }): { command: Command; about: string } => {
        const into = first?.id ?? "";
        return { command: { c: "note.merge", d: { note: id, into } }, about: into };
      }),
    );
    await giveInTurn(this.desk, steps, (n) => t("console.twins.merged", { n }));
    this.#merging.value = new Set([...this.#merging.peek()].filter((key) => !keys.includes(key)));
    this.#tellLeft();
  }

  /** Does not offer these any more, unless their words change. */
  keepApart(group: Twins): void {
    this.#kept.value = new Set([...this.#kept.peek(), ...group.apart]);
    rememberApart(this.desk.board.place.ref, this.#kept.peek());
    this.goOn();
    this.desk.announcer.say(t("console.twins.apartNow"));
    this.#tellLeft();
  }

  /** The place from which the next is reached: the first that is left after the one that was decided. */
  goOn = (): void => {
    const focused = document.activeElement?.closest("[data-twins]");
    const place = focused ? [...document.querySelectorAll("[data-twins]")].indexOf(focused) : 0;
    // Once it is drawn without the decided one.
    setTimeout(() => {
      const left = document.querySelectorAll<HTMLElement>("[data-twins]");
      const next = left[Math.min(place, left.length - 1)] ?? document.querySelector<HTMLElement>(".console");
      next?.focus();
    });
  };

  #tellLeft(): void {
    const n = this.open.peek().length;
    this.desk.announcer.say(n === 0 ? t("console.twins.none") : t("console.twins.left", { n }));
  }
}

const offers = new WeakMap<Desk, Offer>();

/** The one offer of a desk: section and sheet are about the same. */
export function offerOf(desk: Desk): Offer {
  const offer = offers.get(desk) ?? new Offer(desk);
  offers.set(desk, offer);
  return offer;
}
