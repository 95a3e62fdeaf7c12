import { type Place, pathOf } from "./place";
import type { RawSocket, Surroundings } from "./socket";
import { Tried } from "./tried";

/** Ways to the server, best first: a socket, a stream of events with POST, asking again and again with POST. */
export const WAYS = ["socket", "stream", "poll"] as const;
export type Way = (typeof WAYS)[number];

/** After so long on a detour the best way is tried again at the next break. Milliseconds. */
const TRY_BETTER_AFTER_MS = 600_000;

/** What this page found out about its network, kept over a reload so that nobody waits for the same timeout twice. */
export interface WayMemory {
  read(): string | null;
  write(way: Way): void;
}

/**
 * Chooses the way for each new line: the one that worked, or the next one after a way that did not let a hello through.
 * A server that does not answer at all says nothing about the network, so then it begins again with the best.
 */
export class Ways {
  #way: Way;
  #since: number;
  #doubts = 0;

  /** `reachable` asks whether the server answers a plain request. */
  constructor(
    private readonly open: (way: Way) => RawSocket,
    private readonly reachable: () => Promise<boolean>,
    private readonly around: Surroundings,
    private readonly memory: WayMemory = sessionMemory,
  ) {
    const known = memory.read();
    this.#way = WAYS.find((way) => way === known) ?? "socket";
    this.#since = around.now();
  }

  get way(): Way {
    return this.#way;
  }

  connect(): RawSocket {
    if (this.#way !== "socket" && this.around.now() - this.#since > TRY_BETTER_AFTER_MS) this.#take("socket");
    const way = this.#way;
    return new Tried(this.open(way), this.around, {
      works: () => this.memory.write(way),
      lasted: () => {
        this.#doubts = 0;
      },
      blocked: (swallowed) => void this.#doubt(way, swallowed),
      unreachable: () => this.#take("socket"),
    });
  }

  /** One refusal may be a server that restarts; two, or a way that swallows everything, are the network's. */
  async #doubt(way: Way, swallowed: boolean): Promise<void> {
    this.#doubts += swallowed ? 2 : 1;
    if (this.#doubts >= 2 && (await this.reachable()) && this.#way === way)
      this.#take(WAYS[WAYS.indexOf(way) + 1] ?? "socket");
  }

  #take(way: Way): void {
    this.#way = way;
    this.#doubts = 0;
    this.#since = this.around.now();
  }
}

const KEY = "throughline.way";

const sessionMemory: WayMemory = {
  read() {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  write(way) {
    try {
      sessionStorage.setItem(KEY, way);
    } catch {
      // Private windows may refuse; then it is found out again.
    }
  },
};

/** Whether the server answers a plain request, whatever it says. */
export async function answers(place: Place): Promise<boolean> {
  try {
    const response = await fetch(`${pathOf(place)}/pong`, { credentials: "same-origin", cache: "no-store" });
    return response.status < 500;
  } catch {
    return false;
  }
}

/** A line to this place by the given way; what is rarely needed is loaded when it is. */
export function openWay(place: Place, way: Way, socket: () => RawSocket, around: Surroundings): RawSocket {
  if (way === "socket") return socket();
  return new Arriving(import("./detour/detours").then(({ detour }) => detour(place, way, around)));
}

/** Stands in for a line whose code is still on its way. */
class Arriving implements RawSocket {
  onopen: RawSocket["onopen"] = null;
  onmessage: RawSocket["onmessage"] = null;
  onclose: RawSocket["onclose"] = null;
  #line: RawSocket | null = null;
  #closed = false;

  constructor(coming: Promise<RawSocket>) {
    coming.then(
      (line) => this.#arrived(line),
      () => this.onclose?.({ code: 1006 }),
    );
  }

  get readyState(): number {
    return this.#line?.readyState ?? 0;
  }

  #arrived(line: RawSocket): void {
    if (this.#closed) {
      line.close();
      return;
    }
    this.#line = line;
    line.onopen = () => this.onopen?.();
    line.onmessage = (event) => this.onmessage?.(event);
    line.onclose = (event) => this.onclose?.(event);
  }

  send(frame: string): void {
    this.#line?.send(frame);
  }

  close(): void {
    this.#closed = true;
    this.#line?.close();
  }
}
