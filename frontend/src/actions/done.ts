import type { Desk } from "./desk";

/** Says "I'm done", or takes it back. */
export function markDone(desk: Desk, on: boolean): void {
  void desk.give({ c: "done.mark", d: { on } }, "done");
}

/** Says "I need more time", or takes it back. */
export function needTime(desk: Desk, on: boolean): void {
  void desk.give({ c: "time.need", d: { on } }, "done");
}
