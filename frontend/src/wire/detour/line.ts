import { decode } from "../codec";
import { HttpProblem, POST_LIMIT, postCommands } from "../http";
import { CLOSE, type ClientMessage, type SentCommand } from "../messages";
import { type Place, pathOf } from "../place";
import type { RawSocket, Surroundings } from "../socket";
import { UNREACHABLE } from "../tried";

const [OPEN, CLOSED] = [1, 3];
/** A POST that takes longer holds nothing back any more. Milliseconds. */
const HOLD_MS = 3_000;

/** Close codes of a socket for the answers of a server that can only give a status. */
const CODES: Readonly<Record<number, number>> = {
  0: UNREACHABLE,
  400: CLOSE.unreadable,
  401: CLOSE.noIdentity,
  403: CLOSE.removed,
  404: CLOSE.noSuchWorkshop,
  406: CLOSE.protocolTooOld,
  429: CLOSE.tooMany,
  503: CLOSE.serverStopping,
};

/**
 * A line without a socket, as good as one: what is said goes by POST, one at a time and in order; what is heard comes by
 * {@link follow}. An answer comes before the frames that bring its effect, as on a socket: they wait for it.
 */
export abstract class DetourLine implements RawSocket {
  readyState = 0;
  onopen: RawSocket["onopen"] = null;
  onmessage: RawSocket["onmessage"] = null;
  onclose: RawSocket["onclose"] = null;
  readonly #unsaid: SentCommand[] = [];
  readonly #held: string[] = [];
  #posting = false;
  #holding = false;

  constructor(
    protected readonly place: Place,
    protected readonly around: Surroundings,
  ) {
    around.later(0, () => {
      if (this.readyState === CLOSED) return;
      this.readyState = OPEN;
      this.onopen?.();
    });
  }

  /** Begins to listen from this version, instead of where it listened before. */
  protected abstract follow(version: number, protocol: number): void;

  /** Stops listening. */
  protected abstract quiet(): void;

  send(frame: string): void {
    const message = JSON.parse(frame) as ClientMessage;
    if (message.t === "hello") this.follow(message.v, message.p);
    else if (message.t === "ping") void this.#ping();
    else if (message.t === "do") {
      this.#unsaid.push({ id: message.id, c: message.c, d: message.d } as SentCommand);
      void this.#post();
    }
    // Previews may be lost, and are.
  }

  close(): void {
    this.readyState = CLOSED;
    this.quiet();
  }

  protected get closed(): boolean {
    return this.readyState === CLOSED;
  }

  /** A frame came. */
  protected hear(frame: string): void {
    if (this.closed) return;
    const message = decode(frame);
    if (message?.t === "end") this.end(message.code);
    else if (this.#holding) this.#held.push(frame);
    else this.onmessage?.({ data: frame });
  }

  protected end(code: number): void {
    if (this.closed) return;
    this.close();
    this.onclose?.({ code });
  }

  protected fail(problem: unknown): void {
    const status = problem instanceof HttpProblem ? problem.status : 0;
    this.end(CODES[status] ?? 1006);
  }

  async #post(): Promise<void> {
    if (this.#posting) return;
    this.#posting = true;
    while (this.#unsaid.length > 0 && !this.closed) {
      const batch = this.#unsaid.splice(0, POST_LIMIT);
      this.#holding = true;
      const cancel = this.around.later(HOLD_MS, () => this.#release());
      try {
        for (const answer of await postCommands(this.place, batch))
          if (!this.closed) this.onmessage?.({ data: JSON.stringify(answer) });
      } catch (problem) {
        this.fail(problem);
      } finally {
        cancel();
        this.#release();
      }
    }
    this.#posting = false;
  }

  #release(): void {
    this.#holding = false;
    for (const frame of this.#held.splice(0)) this.hear(frame);
  }

  async #ping(): Promise<void> {
    try {
      const response = await fetch(`${pathOf(this.place)}/pong`, { credentials: "same-origin", cache: "no-store" });
      if (response.ok) this.hear(await response.text());
    } catch {
      // Silence is noticed by who asked.
    }
  }
}
