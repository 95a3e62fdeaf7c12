import drawing from "lucide:layout-dashboard";
import grid from "lucide:layout-grid";
import tree from "lucide:list-tree";
import fitting from "lucide:maximize";
import minus from "lucide:minus";
import plus from "lucide:plus";
import target from "lucide:scan-search";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { recall, remember } from "../parts/device";
import type { Action } from "./action";
import type { Desk } from "./desk";

/** What can be done with the canvas that is open. */
export interface CanvasControls {
  /** How large it is shown, in percent. */
  readonly percent: ReadonlySignal<number>;
  zoom(by: number): void;
  /** Shows everything. */
  whole(): void;
  /** Shows the theme of a note, or a theme. */
  theme(on: "note" | "cluster", id: string): void;
  tidy(): void;
  /** Gives a note the focus, and brings it into view. */
  goTo(on: "note" | "cluster", id: string): void;
}

/** The canvas that is on the page; null while there is none. */
export const canvas = signal<CanvasControls | null>(null);

const STEP = 1.25;
const isOpen = (): boolean => canvas.value !== null;

export const zoomIn: Action = {
  id: "canvas.in",
  on: "board",
  words: "canvas.zoomIn",
  icon: plus,
  shortcut: "+",
  when: isOpen,
  perform: () => canvas.peek()?.zoom(STEP),
};

export const zoomOut: Action = {
  id: "canvas.out",
  on: "board",
  words: "canvas.zoomOut",
  icon: minus,
  shortcut: "-",
  when: isOpen,
  perform: () => canvas.peek()?.zoom(1 / STEP),
};

export const zoomWhole: Action = {
  id: "canvas.whole",
  on: "board",
  words: "canvas.whole",
  icon: fitting,
  shortcut: "0",
  when: isOpen,
  perform: () => canvas.peek()?.whole(),
};

/** Lays everything anew: holes close, themes that grew get more columns. */
export const tidy: Action = {
  id: "canvas.tidy",
  on: "board",
  words: "canvas.tidy",
  icon: drawing,
  shortcut: "y",
  when: isOpen,
  perform: () => canvas.peek()?.tidy(),
};

const showTheme = (on: "note" | "cluster"): Action => ({
  id: `canvas.theme.${on}`,
  on,
  words: "canvas.theme",
  icon: target,
  shortcut: "z",
  when: isOpen,
  perform: (_desk: Desk, id) => canvas.peek()?.theme(on, id),
});

/** The two ways to draw the board. */
export type Look = "canvas" | "outline";

const KEY = "throughline.look";
/** What opens where nobody chose yet. */
const FIRST: Look = "outline";

/** What this person chose; on a narrow screen only for as long as the page is open. */
const chosen = signal<Look | null>(remembered());

/** The note or theme that had the focus, to have it again in the other drawing. */
export const arriving = signal<string | null>(null);

const shown = new WeakMap<Desk, ReadonlySignal<boolean>>();

/** Whether notes are shown at all; who asks is not told of every note that moves. */
function hasShown(desk: Desk): boolean {
  const { questions } = desk.board.view;
  const known =
    shown.get(desk) ?? computed(() => questions.value.some(({ revealed, notes = 0 }) => revealed && notes > 0));
  shown.set(desk, known);
  return known.value;
}

/** Canvas or outline. Where no notes are shown yet there is nothing to lay out. */
export const lookOf = (desk: Desk): Look => (hasShown(desk) ? (chosen.value ?? FIRST) : "outline");

export const switchLook: Action = {
  id: "canvas.switch",
  on: "board",
  words: "canvas.switch",
  icon: grid,
  shortcut: "o",
  when: hasShown,
  perform: (desk) => {
    const stop = document.activeElement?.closest<HTMLElement>("[data-stop]")?.dataset.stop;
    arriving.value = stop ?? null;
    chosen.value = lookOf(desk) === "canvas" ? "outline" : "canvas";
    remember(KEY, chosen.value);
  },
};

/** The drawing that a press would bring. */
export const otherLook = (look: Look): Pick<Action, "words" | "icon"> =>
  look === "canvas" ? { words: "canvas.outline", icon: tree } : { words: "canvas.canvas", icon: grid };

function remembered(): Look | null {
  const look = recall(KEY);
  const narrow = matchMedia("(max-width: 900px)").matches;
  return !narrow && (look === "canvas" || look === "outline") ? look : null;
}

export const CANVAS_ACTIONS: readonly Action[] = [
  switchLook,
  zoomIn,
  zoomOut,
  zoomWhole,
  tidy,
  showTheme("note"),
  showTheme("cluster"),
];
