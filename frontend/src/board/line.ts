import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { Backoff } from "../wire/backoff";
import type { ServerClock } from "../wire/clock";
import type { Ending } from "../wire/closing";
import { HttpProblem } from "../wire/http";
import { type Answer, PROTOCOL, type SentCommand, type ServerMessage, type Snapshot } from "../wire/messages";
import { type RawSocket, realSurroundings, Socket, type Surroundings } from "../wire/socket";
import { Hands, type Offset } from "./hands";
import type { BoardState } from "./state";

/** How the page stands to the server: opening (nothing seen yet), live, or away (being mended). */
export type Link = "opening" | "live" | "away";

/** What a line needs from outside. */
export interface LineWays {
  connect(): RawSocket;
  snapshot(): Promise<Snapshot>;
  clock: ServerClock;
  around?: Surroundings;
}

export interface LineEvents {
  away(): void;
  answer(answer: Answer): void;
  /** The board took something in; what this changes is seen together with it. */
  changed(): void;
  /** The private view is complete: the person is known, and commands may be sent (again). */
  identified(): void;
}

/** Keeps a board at the server's version: snapshot, then socket, then every frame in order, and again where one is missing. */
export class Line {
  readonly #link = signal<Link>("opening");
  readonly #ended = signal<Ending | null>(null);
  readonly #online = signal(0);
  readonly #hands: Hands;
  readonly #socket: Socket;
  readonly #around: Surroundings;
  readonly #backoff: Backoff;
  #loading = false;
  #again = false;
  #open = false;
  #closed = false;

  constructor(
    private readonly state: BoardState,
    private readonly ways: LineWays,
    private readonly events: LineEvents,
  ) {
    this.#around = ways.around ?? realSurroundings;
    this.#backoff = new Backoff(this.#around.random);
    this.#hands = new Hands(this.#around);
    this.#socket = new Socket(
      ways.connect,
      {
        opened: () => this.#opened(),
        message: (message, asked) => batch(() => this.#hear(message, asked)),
        away: () => this.#away(),
        ended: (why) => this.#end(why),
      },
      this.#around,
    );
  }

  get link(): ReadonlySignal<Link> {
    return this.#link;
  }
  /** Set once it is over for good. */
  get ended(): ReadonlySignal<Ending | null> {
    return this.#ended;
  }
  /** People connected now. */
  get online(): ReadonlySignal<number> {
    return this.#online;
  }

  /** Notes in somebody's hand now. */
  get inHand(): ReadonlySignal<ReadonlySet<string>> {
    return this.#hands.notes;
  }

  /** Of those on a canvas, how far from their place. */
  get offsets(): ReadonlySignal<ReadonlyMap<string, Offset>> {
    return this.#hands.offsets;
  }

  start(): void {
    void this.#load();
    this.#socket.open();
  }

  wake(): void {
    this.#socket.wake();
  }

  send(command: SentCommand): boolean {
    return this.#link.peek() === "live" && this.#socket.send({ t: "do", ...command });
  }

  /** Shows the others which note is in this person's hand. It may be lost. */
  preview(note: string, at?: { x: number; y: number }): void {
    if (this.#link.peek() === "live") this.#socket.send({ t: "preview", n: note, ...at });
  }

  close(): void {
    this.#closed = true;
    this.#socket.close();
  }

  #opened(): void {
    this.#open = true;
    if (this.state.version.peek() > 0 && !this.#loading) this.#hello();
  }

  #hello(): void {
    this.#socket.send({ t: "hello", p: PROTOCOL, v: this.state.version.peek() });
  }

  #away(): void {
    this.#open = false;
    this.#link.value = "away";
    this.events.away();
  }

  #end(why: Ending): void {
    this.#open = false;
    batch(() => {
      this.#link.value = "away";
      this.#ended.value = why;
    });
    this.events.away();
  }

  #hear(message: ServerMessage, asked?: number): void {
    switch (message.t) {
      case "welcome":
        this.ways.clock.hear(message.now);
        batch(() => {
          this.#online.value = message.online;
          this.#link.value = "live";
        });
        this.#socket.settled();
        break;
      case "changes":
        if (this.state.applyChanges(message) === "gap") void this.#load();
        else this.events.changed();
        break;
      case "mine":
        this.state.applyMine(message);
        this.events.changed();
        if (message.full) this.events.identified();
        break;
      case "done":
      case "refused":
        this.events.answer(message);
        break;
      case "resync":
        void this.#load();
        break;
      case "online":
        this.#online.value = message.n;
        break;
      case "previews":
        for (const held of message.m) this.#hands.hold(...held);
        break;
      case "pong":
        this.ways.clock.hear(message.now, asked);
        break;
    }
  }

  /** Fetches the snapshot and says hello with it; a second wish while one is under way is served after it. */
  async #load(): Promise<void> {
    if (this.#loading) {
      this.#again = true;
      return;
    }
    this.#loading = true;
    try {
      const snapshot = await this.ways.snapshot();
      this.#loading = false;
      if (this.#closed) return;
      this.#backoff.reset();
      if (snapshot.now) this.ways.clock.hear(snapshot.now);
      batch(() => {
        this.state.applySnapshot(snapshot);
        this.events.changed();
      });
      if (this.#again) {
        this.#again = false;
        await this.#load();
      } else if (this.#open) this.#hello();
    } catch (problem) {
      this.#loading = false;
      this.#failed(problem);
    }
  }

  #failed(problem: unknown): void {
    if (this.#closed) return;
    const status = problem instanceof HttpProblem ? problem.status : 0;
    const why: Ending | undefined = ({ 401: "identity", 403: "removed", 404: "gone" } as const)[status];
    if (why) {
      this.#socket.close();
      this.#end(why);
      return;
    }
    this.#around.later(this.#backoff.next(), () => void this.#load());
  }
}
