/** The keyboard on the canvas: arrows by position, choosing on the way, and every action of the list. */
import { type Action, actionFor, keyOf } from "../actions/action";
import type { Desk } from "../actions/desk";
import { lettersOn } from "../actions/shortcuts";
import { noteOf } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import type { Stop } from "../outline/order";
import { chooseAlso } from "./choice";
import { type Focus, stopOf } from "./focus";
import { isWay, nearest } from "./near";
import type { Places } from "./places";

export interface Keyed {
  desk: Desk;
  actions: readonly Action[];
  focus: Focus;
  places: () => Places;
}

/** Listens on the canvas; returns the undo. */
export function enableKeys(root: HTMLElement, keyed: Keyed): () => void {
  const onKey = (event: KeyboardEvent) => {
    const stop = stopOf(event.target);
    if (!stop || event.target instanceof HTMLButtonElement) return;
    if (move(keyed, stop, event) || act(keyed, stop, event)) event.preventDefault();
  };
  root.addEventListener("keydown", onKey);
  return () => root.removeEventListener("keydown", onKey);
}

/** Moves the focus; with Shift what is left and what is reached are chosen. */
function move(keyed: Keyed, stop: Stop, event: KeyboardEvent): boolean {
  const { desk, focus } = keyed;
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const next = isWay(event.key) ? ahead(keyed, stop, event.key, event.shiftKey) : endOf(keyed, stop, event.key);
  if (!next) return isWay(event.key);
  if (event.shiftKey && stop.on === "note" && next.on === "note") chooseAlso(desk, [stop.id, next.id]);
  focus.go(next, true);
  return true;
}

function ahead({ focus }: Keyed, stop: Stop, key: Parameters<typeof nearest>[1], choosing: boolean): Stop | null {
  const here = focus.rectOf(stop);
  if (!here) return null;
  const from = stop.on === "cluster" ? { ...here, h: 60 } : here;
  return nearest(
    from,
    key,
    [...focus.stops()].filter(([other]) => !choosing || other.on === "note"),
  );
}

/** First and last of the theme. */
function endOf({ places }: Keyed, stop: Stop, key: string): Stop | null {
  if (key !== "Home" && key !== "End") return null;
  const { tray } = (stop.on === "note" ? places().trayWith(stop.id) : places().trays.get(`cluster:${stop.id}`)) ?? {};
  const item = key === "Home" ? tray?.items[0] : tray?.items.at(-1);
  return item ? { on: "note", id: item.id } : null;
}

function act({ desk, actions, places }: Keyed, stop: Stop, event: KeyboardEvent): boolean {
  if (stop.on === "more") return false;
  const key = keyOf(event);
  if (key === "Escape" && desk.chosen.peek().size > 0) {
    desk.putDown();
    return true;
  }
  // What the server has not named yet gets another id in a moment.
  if (isProvisional(stop.id) || isProvisional(noteOf(desk, stop.id)?.c ?? "")) return false;
  if (key === "Ctrl a") {
    const { tray } = (stop.on === "note" ? places().trayWith(stop.id) : places().trays.get(`cluster:${stop.id}`)) ?? {};
    chooseAlso(desk, tray?.items.map(({ id }) => id) ?? []);
    return true;
  }
  if (key.length === 1 && key !== " " && key !== "?" && !lettersOn.peek()) return false;
  if (key === "Enter") {
    desk.ask("actions", stop.on, stop.id);
    return true;
  }
  const action = actionFor(actions, key, stop.on, desk, stop.id) ?? actionFor(actions, key, "board", desk, "");
  action?.perform(desk, action.on === stop.on ? stop.id : "");
  return action !== undefined;
}
