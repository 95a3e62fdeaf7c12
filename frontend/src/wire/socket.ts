import { Backoff } from "./backoff";
import { afterClose, type Ending } from "./closing";
import { decode, encode } from "./codec";
import type { ClientMessage, ServerMessage } from "./messages";

/** The part of a browser's WebSocket that is used, so that tests can hand in both ends. */
export interface RawSocket {
  readyState: number;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(frame: string): void;
  close(): void;
}

/** Time and chance, handed in. Milliseconds. */
export interface Surroundings {
  now(): number;
  random(): number;
  later(ms: number, then: () => void): () => void;
}

export const realSurroundings: Surroundings = {
  now: Date.now,
  random: Math.random,
  later(ms, then) {
    const handle = setTimeout(then, ms);
    return () => clearTimeout(handle);
  },
};

export interface SocketEvents {
  opened(): void;
  message(message: ServerMessage, asked?: number): void;
  /** The line broke; it is being mended. */
  away(): void;
  ended(why: Ending): void;
}

const PING_MS = 15_000;
const SILENCE_MS = 25_000;
const WAKE_ANSWER_MS = 2_000;
const OPEN = 1;

/** Keeps one WebSocket alive: pings, notices silence, comes back with growing pauses, and stops where a code says so. */
export class Socket {
  #raw: RawSocket | null = null;
  #heard = 0;
  #asked = 0;
  #finished = false;
  #cancelBeat: () => void = () => {};
  #cancelRetry: () => void = () => {};
  #cancelProbe: () => void = () => {};
  readonly #backoff: Backoff;

  constructor(
    private readonly connect: () => RawSocket,
    private readonly events: SocketEvents,
    private readonly around: Surroundings = realSurroundings,
  ) {
    this.#backoff = new Backoff(around.random);
  }

  /** Opens the line, unless it is open or being opened. */
  open(): void {
    if (this.#finished || this.#raw) return;
    this.#cancelRetry();
    let raw: RawSocket;
    try {
      raw = this.connect();
    } catch {
      this.#retry(0);
      return;
    }
    this.#raw = raw;
    this.#heard = this.around.now();
    raw.onopen = () => {
      this.#heard = this.around.now();
      this.events.opened();
    };
    raw.onmessage = (event) => this.#receive(event.data);
    raw.onclose = (event) => this.#lost(raw, event.code);
    this.#beat();
  }

  /** Whether the frame was handed to the line; it may still be lost. */
  send(message: ClientMessage): boolean {
    if (this.#raw?.readyState !== OPEN) return false;
    this.#raw.send(encode(message));
    return true;
  }

  /** To be called once the conversation is good again: the next break is mended quickly. */
  settled(): void {
    this.#backoff.reset();
  }

  /** The device woke up or has a network again: make sure of the line at once. */
  wake(): void {
    if (this.#finished) return;
    if (!this.#raw) {
      this.#backoff.reset();
      this.open();
    } else if (this.around.now() - this.#heard > SILENCE_MS) {
      this.#drop();
    } else if (this.#raw.readyState === OPEN) {
      const before = this.#heard;
      this.#ping();
      this.#cancelProbe();
      this.#cancelProbe = this.around.later(WAKE_ANSWER_MS, () => {
        if (this.#heard === before) this.#drop();
      });
    }
  }

  /** Ends the line for good. */
  close(): void {
    this.#finished = true;
    this.#stopTimers();
    const raw = this.#raw;
    this.#raw = null;
    if (raw) {
      raw.onclose = null;
      raw.close();
    }
  }

  #receive(data: unknown): void {
    this.#heard = this.around.now();
    const message = typeof data === "string" ? decode(data) : null;
    if (!message) return;
    this.events.message(message, message.t === "pong" ? this.#asked : undefined);
  }

  #ping(): void {
    this.#asked = this.around.now();
    this.send({ t: "ping" });
  }

  #beat(): void {
    this.#cancelBeat();
    this.#cancelBeat = this.around.later(PING_MS, () => {
      if (!this.#raw) return;
      if (this.around.now() - this.#heard > SILENCE_MS) {
        this.#drop();
        return;
      }
      this.#ping();
      this.#beat();
    });
  }

  /** Gives up a line that no longer answers, without waiting for its close. */
  #drop(): void {
    const raw = this.#raw;
    if (!raw) return;
    raw.onclose = null;
    raw.onmessage = null;
    raw.close();
    this.#lost(raw, 1006);
  }

  #lost(raw: RawSocket, code: number): void {
    if (this.#raw !== raw) return;
    this.#raw = null;
    this.#stopTimers();
    const after = afterClose(code);
    if (after.next === "end") {
      this.#finished = true;
      this.events.ended(after.why);
      return;
    }
    this.events.away();
    this.#retry(after.atLeast);
  }

  #retry(atLeast: number): void {
    this.#cancelRetry = this.around.later(Math.max(atLeast, this.#backoff.next()), () => this.open());
  }

  #stopTimers(): void {
    this.#cancelBeat();
    this.#cancelRetry();
    this.#cancelProbe();
  }
}
