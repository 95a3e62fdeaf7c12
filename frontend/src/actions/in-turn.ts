import type { Command } from "../wire/messages";
import { type Desk, undoOf } from "./desk";

/**
 * Gives commands one after the other, up to the first that is refused. `done` says in words how many were done; all
 * together are one thing to take back.
 */
export async function giveInTurn(
  desk: Desk,
  steps: readonly { command: Command; about: string }[],
  done: (n: number) => string,
): Promise<void> {
  let n = 0;
  const ranges: { f: number; v: number }[] = [];
  for (const { command, about } of steps) {
    const answer = await desk.give(command, about);
    if (answer.t === "refused" && answer.why !== "ALREADY_STORED") break;
    n += 1;
    if (answer.t !== "done" || answer.f > answer.v) continue;
    const last = ranges.at(-1);
    // What somebody else did in between stays.
    if (last && last.v + 1 === answer.f) last.v = answer.v;
    else ranges.push({ f: answer.f, v: answer.v });
  }
  if (ranges.length > 0) desk.offerBack({ text: done(n), back: ranges.reverse().map(undoOf) });
  else if (n > 0) desk.announcer.say(done(n));
}
