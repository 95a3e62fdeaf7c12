/** The server's time, told from a device whose own clock may be hours wrong. All values are epoch milliseconds. */
export class ServerClock {
  #offset = 0;

  constructor(private readonly local: () => number = Date.now) {}

  /** Takes a time the server just told; `asked` is the local time of the question, where there was one. */
  hear(serverNow: number, asked?: number): void {
    const heard = this.local();
    this.#offset = serverNow - (asked === undefined ? heard : (asked + heard) / 2);
  }

  now(): number {
    return this.local() + this.#offset;
  }
}
