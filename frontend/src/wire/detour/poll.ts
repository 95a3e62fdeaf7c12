import { askJson, HttpProblem } from "../http";
import type { ServerMessage } from "../messages";
import { pathOf } from "../place";
import { DetourLine } from "./line";

/** Listens by asking again and again: each answer comes when there is something, or after a while without. */
export class PollLine extends DetourLine {
  #asking: AbortController | null = null;

  protected follow(version: number, protocol: number): void {
    this.quiet();
    const asking = new AbortController();
    this.#asking = asking;
    this.#ask(version, protocol, asking.signal).catch((problem) => {
      if (this.#asking === asking) this.fail(problem);
    });
  }

  protected quiet(): void {
    this.#asking?.abort();
    this.#asking = null;
  }

  /** Until a resync: then the page fetches and says hello with what it has. */
  async #ask(from: number, protocol: number, signal: AbortSignal): Promise<void> {
    let version = from;
    let whole = true;
    while (!signal.aborted) {
      const query = `p=${protocol}&v=${version}${whole ? "&whole=true" : ""}`;
      const frames = await askJson<ServerMessage[]>(`${pathOf(this.place)}/poll?${query}`, {
        signal,
        cache: "no-store",
      });
      whole = false;
      if (!Array.isArray(frames)) throw new HttpProblem(400, "");
      for (const frame of frames) {
        if (signal.aborted) return;
        this.hear(JSON.stringify(frame));
        if (frame.t === "changes") version = frame.v;
        if (frame.t === "resync") return;
      }
    }
  }
}
