import { openBoard } from "../../src/board/live";
import { numbers } from "../../src/board/shuffle";
import type {
  ClientMessage,
  Entities,
  EntityKind,
  Mine,
  ServerMessage,
  Snapshot,
  Upsert,
} from "../../src/wire/messages";
import { PageQueue, type Queue } from "../../src/wire/queue";
import type { RawSocket, Surroundings } from "../../src/wire/socket";

/** Time that only moves when told. */
export class HandClock implements Surroundings {
  time = 1_000_000;
  #due: { at: number; then: () => void }[] = [];
  readonly random: () => number;
  constructor(seed = "chance") {
    this.random = numbers(seed);
  }
  now = () => this.time;
  later = (ms: number, then: () => void) => {
    const job = { at: this.time + ms, then };
    this.#due.push(job);
    return () => {
      this.#due = this.#due.filter((other) => other !== job);
    };
  };
  async pass(ms: number): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due = this.#due.filter((job) => job !== next);
      this.time = next.at;
      next.then();
      await settle();
    }
    this.time = until;
    await settle();
  }
}

/** Lets every promise that can end, end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** The server's end of a socket, moved by hand. */
export class HandSocket implements RawSocket {
  readyState = 0;
  onopen: RawSocket["onopen"] = null;
  onmessage: RawSocket["onmessage"] = null;
  onclose: RawSocket["onclose"] = null;
  readonly heard: ClientMessage[] = [];
  send(frame: string): void {
    this.heard.push(JSON.parse(frame) as ClientMessage);
  }
  close(): void {
    this.readyState = 3;
  }
  opens(): void {
    this.readyState = 1;
    this.onopen?.();
  }
  says(message: ServerMessage | { t: string }): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  breaks(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
  commands() {
    return this.heard.filter((message) => message.t === "do");
  }
}

export const head = { title: "Beach parking", department: "Beaches", code: "H7KM4Q", languages: ["en", "es"] };

export const snapshotAt = (v: number, e: Upsert[] = []): Snapshot => ({
  v,
  audience: "participant",
  now: 5_000_000,
  workshop: head,
  e,
});

export const entity = <K extends EntityKind>(kind: K, id: string, value: Entities[K]) => [kind, id, value] as Upsert;

/** A board with both ends of its line in hand. */
export class Table {
  readonly clock = new HandClock();
  readonly sockets: HandSocket[] = [];
  snapshot: () => Promise<Snapshot> = async () => snapshotAt(1, [...this.first]);
  wake: () => void = () => {};
  readonly board;
  constructor(
    readonly queue: Queue = new PageQueue(),
    private readonly first: readonly Upsert[] = [],
  ) {
    this.board = openBoard(
      { door: "w", ref: "H7KM4Q" },
      {
        connect: () => {
          const socket = new HandSocket();
          this.sockets.push(socket);
          return socket;
        },
        snapshot: () => this.snapshot(),
        queue: Promise.resolve(queue),
        around: this.clock,
        watch: (wake) => {
          this.wake = wake;
          return () => {};
        },
      },
    );
  }
  get socket(): HandSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error("no socket was opened");
    return socket;
  }
  /** Opens the line up to the point where commands flow. */
  async greet({ v = this.board.state.version.peek(), mine = {} as Partial<Mine>, code = "pme" } = {}): Promise<void> {
    await settle();
    this.socket.opens();
    await settle();
    this.socket.says({ t: "welcome", p: 1, v: v || 1, now: 5_000_000, online: 3 });
    const u = mine.u ?? [];
    this.socket.says({ t: "mine", v: v || 1, full: true, ...mine, u: [["me", "", { code }], ...u] });
    await settle();
  }
}
