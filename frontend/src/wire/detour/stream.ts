import { HttpProblem } from "../http";
import { pathOf } from "../place";
import { DetourLine } from "./line";

/** Listens to server-sent events. Not by EventSource, which tells neither a status nor why it ended. */
export class StreamLine extends DetourLine {
  #reading: AbortController | null = null;

  protected follow(version: number, protocol: number): void {
    this.quiet();
    const reading = new AbortController();
    this.#reading = reading;
    this.#read(`${pathOf(this.place)}/stream?p=${protocol}&v=${version}`, reading.signal).then(
      () => this.#over(reading, 1006),
      (problem) => {
        if (this.#reading === reading) this.fail(problem);
      },
    );
  }

  protected quiet(): void {
    this.#reading?.abort();
    this.#reading = null;
  }

  #over(reading: AbortController, code: number): void {
    if (this.#reading === reading) this.end(code);
  }

  async #read(address: string, signal: AbortSignal): Promise<void> {
    const headers = { Accept: "text/event-stream" };
    const response = await fetch(address, { credentials: "same-origin", cache: "no-store", headers, signal });
    if (!response.ok || !response.body) throw new HttpProblem(response.status, "");
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (!signal.aborted && line.startsWith("data:")) this.hear(line.slice(5).trim());
    }
  }
}
