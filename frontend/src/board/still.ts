import type { Snapshot } from "../wire/messages";
import type { LiveBoard } from "./live";
import { Pending } from "./pending";
import { BoardState } from "./state";
import { BoardView } from "./view";

/** A board that stands still: drawn like the live one, and nothing can be done to it. */
export function stillBoard(live: LiveBoard, snapshot: Snapshot): LiveBoard {
  const state = new BoardState();
  // An analyst is who sees all of it and changes nothing.
  state.applySnapshot({ ...snapshot, audience: "analyst" });
  return {
    ...live,
    state,
    view: new BoardView(state, new Pending(() => {})),
    send: (command) => Promise.reject(new Error(`${command.c} on a board that stands still`)),
    hold: () => {},
  };
}
