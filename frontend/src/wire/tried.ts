import type { RawSocket, Surroundings } from "./socket";

/** What a line tells about the way that it took. */
export interface Verdict {
  /** A frame came. */
  works(): void;
  /** It ended after a good while. */
  lasted(): void;
  /** The way seems shut, or cut again and again, or (`swallowed`) lets nothing through. */
  blocked(swallowed: boolean): void;
  /** Nobody answered at all: the server is away, or the device has no network. */
  unreachable(): void;
}

/** To open within. Milliseconds. */
const OPEN_MS = 3_000;
/** From a hello to the first frame. */
const FIRST_FRAME_MS = 5_000;
/** A line that is cut off sooner than this after it worked was cut off by something that does so again. */
const SHORT_LIFE_MS = 20_000;

const CUT = 1006;
/** A detour's own code for "no answer of any kind". Never on the wire. */
export const UNREACHABLE = 4900;

/** A line that is watched from its opening until it has proved its way, and judged by how it ends. */
export class Tried implements RawSocket {
  onopen: RawSocket["onopen"] = null;
  onmessage: RawSocket["onmessage"] = null;
  onclose: RawSocket["onclose"] = null;
  #heardAt = 0;
  #judged = false;
  #cancel: () => void;

  constructor(
    private readonly line: RawSocket,
    private readonly around: Surroundings,
    private readonly verdict: Verdict,
  ) {
    this.#cancel = around.later(OPEN_MS, () => this.#giveUp());
    line.onopen = () => {
      this.#cancel();
      this.onopen?.();
    };
    line.onmessage = (event) => {
      this.#heard();
      this.onmessage?.(event);
    };
    line.onclose = ({ code }) => this.#ended(code);
  }

  get readyState(): number {
    return this.line.readyState;
  }

  send(frame: string): void {
    if (this.#heardAt === 0) {
      this.#cancel();
      this.#cancel = this.around.later(FIRST_FRAME_MS, () => this.#giveUp());
    }
    this.line.send(frame);
  }

  close(): void {
    this.#cancel();
    this.line.close();
  }

  #heard(): void {
    this.#cancel();
    if (this.#heardAt === 0) this.verdict.works();
    this.#heardAt ||= this.around.now();
  }

  #giveUp(): void {
    this.line.onclose = null;
    this.line.close();
    this.#ended(CUT, true);
  }

  #ended(code: number, swallowed = false): void {
    this.#cancel();
    if (!this.#judged) {
      this.#judged = true;
      if (code === UNREACHABLE) this.verdict.unreachable();
      else if (!this.#shortLived()) this.verdict.lasted();
      else if (code === CUT) this.verdict.blocked(swallowed);
    }
    this.onclose?.({ code: code === UNREACHABLE ? CUT : code });
  }

  #shortLived(): boolean {
    return this.#heardAt === 0 || this.around.now() - this.#heardAt < SHORT_LIFE_MS;
  }
}
