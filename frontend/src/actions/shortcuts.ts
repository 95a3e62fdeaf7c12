import drawing from "lucide:keyboard";
import { signal } from "@preact/signals";
import type { Action } from "./action";

const KEY = "throughline.letters";

/** Whether single letters work as shortcuts on this device. */
export const lettersOn = signal(remembered());

export function switchLetters(on: boolean): void {
  lettersOn.value = on;
  try {
    localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** "?": all shortcuts, and the switch to turn them off. Works even when they are off. */
export const showShortcuts: Action = {
  id: "shortcuts",
  on: "board",
  words: "sheets.keys.title",
  icon: drawing,
  shortcut: "?",
  when: () => true,
  perform: (desk) => desk.ask("shortcuts"),
};
