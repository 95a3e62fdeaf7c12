import type { WordKey } from "../text/keys";
import type { Desk } from "./desk";

/** What an action can be about. */
export type Subject = "note" | "cluster" | "question" | "board";

export type Drawing = readonly (readonly [string, Readonly<Record<string, string>>])[];

/** One thing a person can do. Menus, toolbars, shortcuts, the help sheet and tests all read the same list. */
export interface Action {
  id: string;
  on: Subject;
  words: WordKey;
  icon: Drawing;
  /** As in {@link keyOf}: "m", "Shift v", "Ctrl z". */
  shortcut?: string;
  /** Whether it is offered now for this thing; `id` is "" for the board. */
  when(desk: Desk, id: string): boolean;
  perform(desk: Desk, id: string): void;
}

/** A key press as a shortcut is written. Command counts as Ctrl. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  if (event.altKey) return "";
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key));
  return `${event.ctrlKey || event.metaKey ? "Ctrl " : ""}${shift ? "Shift " : ""}${key}`;
}

/** The action a key means for a thing, if it is offered. */
export function actionFor(
  actions: readonly Action[],
  key: string,
  on: Subject,
  desk: Desk,
  id: string,
): Action | undefined {
  return actions.find((action) => action.shortcut === key && action.on === on && action.when(desk, id));
}

/** The actions offered for a thing. */
export const offered = (actions: readonly Action[], on: Subject, desk: Desk, id: string): Action[] =>
  actions.filter((action) => action.on === on && action.when(desk, id));
