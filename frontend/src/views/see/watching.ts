/** What the page of the show knows and asks for; no DOM, so that every state can be tested. */
import { signal } from "@preact/signals";
import { reasonOf } from "../../studio/problem";
import { type ShowDoor, type Shown, seeItRun } from "../../studio/seeItRun";

export type Stand = { at: "asking" } | { at: "refused" } | { at: "shown"; shown: Shown };
export type Doing = "skip" | "stop" | "remove";

/** How often a show that goes on is looked at. Milliseconds. */
export const LOOK_MS = 1000;

export class Watching {
  readonly stand = signal<Stand>({ at: "asking" });
  /** The server did not answer the last time. */
  readonly lost = signal(false);
  /** What was asked for and has not come to pass. */
  readonly doing = signal<Doing | null>(null);
  readonly failure = signal<unknown>(null);
  readonly removed = signal(false);
  /** The workshop whose panes this browser was let in to. */
  readonly seated = signal<string | null>(null);

  constructor(private readonly door: ShowDoor = seeItRun) {}

  /** Looks once; answers whether to look again. */
  async look(): Promise<boolean> {
    try {
      const shown = await this.door.shown();
      if (shown.code && shown.workshop && this.seated.peek() !== shown.workshop) {
        await this.door.seats();
        this.seated.value = shown.workshop;
      }
      this.take(shown);
    } catch (failure) {
      if (reasonOf(failure) === "NOT_SHOWN_HERE") {
        this.stand.value = { at: "refused" };
        return false;
      }
      this.lost.value = true;
      return true;
    }
    return this.goesOn();
  }

  private take(shown: Shown): void {
    this.lost.value = false;
    this.stand.value = { at: "shown", shown };
    if (!this.goesOn()) this.doing.value = null;
  }

  private goesOn(): boolean {
    const stand = this.stand.peek();
    return stand.at === "shown" && (stand.shown.state === "starting" || stand.shown.state === "playing");
  }

  skip(): Promise<void> {
    return this.ask("skip");
  }

  stop(): Promise<void> {
    return this.ask("stop");
  }

  async remove(): Promise<void> {
    await this.ask("remove");
    if (this.failure.peek() !== null) return;
    this.removed.value = true;
    this.seated.value = null;
    this.take({ state: "none" });
  }

  private async ask(what: Doing): Promise<void> {
    if (this.doing.peek() === what) return;
    this.doing.value = what;
    this.failure.value = null;
    try {
      await this.door[what]();
    } catch (refused) {
      this.doing.value = null;
      // It came to its end at the same moment: nothing was missed.
      if (reasonOf(refused) !== "NOTHING_PLAYS") this.failure.value = refused;
    }
  }
}
