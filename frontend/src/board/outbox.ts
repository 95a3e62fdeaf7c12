import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { Backoff } from "../wire/backoff";
import type { Answer, Command, CommandName, Refused, SentCommand } from "../wire/messages";
import type { Queue, Unsent } from "../wire/queue";
import { realSurroundings, type Surroundings } from "../wire/socket";
import { uuid7 } from "../wire/uuid";
import type { Pending } from "./pending";

/** Commands that outlive the page: what a person wrote, dots and ratings. A move made an hour ago would only surprise. */
const KEPT: ReadonlySet<CommandName> = new Set([
  "note.add",
  "note.edit",
  "note.delete",
  "dot.cast",
  "dot.take",
  "item.rate",
  "item.unrate",
]);

/** Commands whose text stays on the device after a refusal, until the person decides. */
const TEXT: ReadonlySet<CommandName> = new Set(["note.add", "note.edit"]);

/** Whether the text of such a command is kept after a refusal, in {@link Outbox.refused}. */
export const keepsText = (name: CommandName): boolean => TEXT.has(name);

/** Commands sent ahead of their answers at most, so that a long queue does not look like a flood. */
const WINDOW = 10;

export interface OutboxWays {
  queue: Promise<Queue>;
  /** Hands a command to the line; false when there is none. */
  transmit(command: SentCommand): boolean;
  pending: Pending;
  /** Whether the room is paused for this person: what they wrote waits for it to go on. */
  held?(): boolean;
  around?: Surroundings;
}

/** Commands from the moment they are given until they are answered, over breaks, reloads and sleep. */
export class Outbox {
  readonly #waiting = signal<readonly Unsent[]>([]);
  readonly #refused = signal<readonly Unsent[]>([]);
  readonly #foreign = signal<readonly Unsent[]>([]);
  readonly #answers = new Map<string, (answer: Answer) => void>();
  readonly #inFlight = new Set<string>();
  readonly #backoff: Backoff;
  readonly #around: Surroundings;
  #actor: string | null = null;
  #paused = false;
  /** Whether the line is good and the person at it is known. */
  #open = false;
  #turn = 0;
  /** Answered in this page's life: not to be taken up again from a queue that was read a moment before. */
  readonly #settled = new Set<string>();

  constructor(private readonly ways: OutboxWays) {
    this.#around = ways.around ?? realSurroundings;
    this.#backoff = new Backoff(this.#around.random);
  }

  /** Not answered yet. */
  get waiting(): ReadonlySignal<readonly Unsent[]> {
    return this.#waiting;
  }
  /** Refused texts that are kept until the person decides. */
  get refused(): ReadonlySignal<readonly Unsent[]> {
    return this.#refused;
  }
  /** Left on this device by another identity: sent only if the person says so. */
  get foreign(): ReadonlySignal<readonly Unsent[]> {
    return this.#foreign;
  }

  /** Takes a command; the promise ends with its answer, however late that comes. */
  give(command: Command): Promise<Answer> {
    const entry: Unsent = {
      command: { id: uuid7(this.#around.now()), ...command },
      actor: this.#actor ?? "",
      at: this.#around.now(),
    };
    this.ways.pending.add(entry.command, entry.at);
    this.#waiting.value = [...this.#waiting.peek(), entry];
    if (this.#actor !== null) this.#keep(entry);
    const answered = new Promise<Answer>((resolve) => this.#answers.set(entry.command.id, resolve));
    this.#pump();
    return answered;
  }

  /**
   * The line is good and the person at it known: what is theirs on this device goes on its way, what is not waits to be
   * asked about.
   */
  async identify(actor: string): Promise<void> {
    const before = this.#actor;
    this.#actor = actor;
    this.suspend();
    const turn = this.#turn;
    for (const entry of this.#waiting.peek()) {
      if (before === null && entry.actor === "") entry.actor = actor;
      this.#keep(entry);
    }
    const stored = await (await this.ways.queue).all().catch(() => []);
    if (this.#turn !== turn) return;
    const known = new Set(this.#waiting.peek().map(({ command }) => command.id));
    const all = [
      ...this.#waiting.peek(),
      ...stored.filter(({ command }) => !known.has(command.id) && !this.#settled.has(command.id)),
    ];
    batch(() => {
      this.#refused.value = all.filter((entry) => entry.refused && entry.actor === actor);
      this.#waiting.value = all.filter((entry) => !entry.refused && entry.actor === actor).sort(older);
      this.#foreign.value = all.filter((entry) => entry.actor !== actor).sort(older);
      for (const { command } of this.#foreign.value) this.ways.pending.drop(command.id);
      for (const { command, at } of this.#waiting.value) this.ways.pending.add(command, at);
    });
    this.#open = true;
    this.#pump();
  }

  /** Sends what another identity left as the present one, under the same ids. */
  async adopt(): Promise<void> {
    const taken = this.#foreign.peek().map((entry) => ({ ...entry, actor: this.#actor ?? "" }));
    const queue = await this.ways.queue;
    await Promise.all(taken.map((entry) => queue.put(entry).catch(() => {})));
    batch(() => {
      this.#foreign.value = [];
      this.#refused.value = [...this.#refused.peek(), ...taken.filter(({ refused }) => refused)];
      const sendable = taken.filter(({ refused }) => !refused);
      for (const { command, at } of sendable) this.ways.pending.add(command, at);
      this.#waiting.value = [...this.#waiting.peek(), ...sendable].sort(older);
    });
    this.#pump();
  }

  /** Throws away what another identity left. */
  async disown(): Promise<void> {
    const left = this.#foreign.peek();
    this.#foreign.value = [];
    for (const { command } of left) await this.#forget(command.id);
  }

  /** Lets go of a refused text. */
  dismiss(id: string): void {
    this.#refused.value = this.#refused.peek().filter(({ command }) => command.id !== id);
    void this.#forget(id);
  }

  /** The line broke: nothing that was sent counts as received, and who is at the other end is to be asked again. */
  suspend(): void {
    this.#turn += 1;
    this.#open = false;
    this.#inFlight.clear();
  }

  /** Takes an answer, from the socket or from a POST. */
  answer(answer: Answer): void {
    this.#inFlight.delete(answer.id);
    if (answer.t === "refused" && this.#onlyLater(answer)) {
      this.#pause();
      return;
    }
    this.#backoff.reset();
    const entry = this.#waiting.peek().find(({ command }) => command.id === answer.id);
    this.#waiting.value = this.#waiting.peek().filter(({ command }) => command.id !== answer.id);
    if (answer.t === "done") {
      this.#settled.add(answer.id);
      this.ways.pending.stored(answer.id, answer.v, answer.f > answer.v);
      void this.#forget(answer.id);
    } else {
      this.ways.pending.drop(answer.id);
      if (entry) this.#refuse(entry, answer);
    }
    this.#answers.get(answer.id)?.(answer);
    this.#answers.delete(answer.id);
    this.#pump();
  }

  /** Something may have changed that commands wait for. */
  goOn(): void {
    this.#pump();
  }

  /** Refused for now only. A pause that began a moment before keeps what a person wrote, and lets the rest go. */
  #onlyLater({ id, why }: Refused): boolean {
    if (why === "BUSY" || why === "TRY_AGAIN") return true;
    return (
      why === "ROOM_PAUSED" && this.#waiting.peek().some(({ command }) => command.id === id && KEPT.has(command.c))
    );
  }

  #refuse(entry: Unsent, { why, d }: Refused): void {
    if (why === "ALREADY_STORED" || !keepsText(entry.command.c)) {
      this.#settled.add(entry.command.id);
      void this.#forget(entry.command.id);
      return;
    }
    const refused: Unsent = { ...entry, refused: { why, ...(d && { d }) } };
    this.#refused.value = [...this.#refused.peek(), refused];
    this.#keep(refused);
  }

  #pump(): void {
    if (this.#paused || !this.#open) return;
    const held = this.ways.held?.() ?? false;
    for (const { command } of this.#waiting.peek()) {
      if (this.#inFlight.size >= WINDOW) return;
      if (this.#inFlight.has(command.id) || (held && KEPT.has(command.c))) continue;
      if (!this.ways.transmit(command)) return;
      this.#inFlight.add(command.id);
    }
  }

  #pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#around.later(this.#backoff.next(), () => {
      this.#paused = false;
      this.#pump();
    });
  }

  #keep(entry: Unsent): void {
    if (!KEPT.has(entry.command.c)) return;
    void this.ways.queue.then((queue) => queue.put(entry)).catch(() => {});
  }

  async #forget(id: string): Promise<void> {
    await this.ways.queue.then((queue) => queue.remove(id)).catch(() => {});
  }
}

const older = (a: Unsent, b: Unsent): number => (a.command.id < b.command.id ? -1 : 1);
