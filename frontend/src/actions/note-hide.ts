import show from "lucide:eye";
import drawing from "lucide:eye-off";
import { t } from "../text/text";
import type { HideReason } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { noteOf } from "./subject";

/** What a note may be hidden for, the gravest first. */
export const HIDE_REASONS: readonly HideReason[] = ["personal", "offensive", "off-topic", "other"];

const isFacilitator = (desk: Desk): boolean => desk.moment.audience === "facilitator";

/** "Hide…": asks for a reason. Also after the workshop has closed; it never deletes. */
export const hideNote: Action = {
  id: "note.hide",
  on: "note",
  words: "console.hide",
  icon: drawing,
  shortcut: "h",
  when: (desk, id) => isFacilitator(desk) && noteOf(desk, id) !== undefined && noteOf(desk, id)?.hidden === undefined,
  perform: (desk, id) => desk.ask("hide", ...desk.together(id)),
};

export function hideNotes(desk: Desk, notes: readonly string[], reason: HideReason): void {
  desk.putDown();
  for (const note of notes) {
    void desk.give({ c: "note.hide", d: { note, reason } }, note, t("console.hidden", { reason: reasonWords(reason) }));
  }
}

export const reasonWords = (reason: HideReason): string => t(`console.reason.${reason}`);

/** Shows a hidden note again. */
export const showNote: Action = {
  id: "note.show",
  on: "note",
  words: "console.show",
  icon: show,
  when: (desk, id) => isFacilitator(desk) && noteOf(desk, id)?.hidden !== undefined,
  perform: (desk, id) => void desk.give({ c: "note.show", d: { note: id } }, id, t("console.shown")),
};

/** Lets everybody see a note that was held because of what it may hold. */
export const releaseNote: Action = {
  id: "note.release",
  on: "note",
  words: "console.release",
  icon: show,
  when: (desk, id) => isFacilitator(desk) && isHeld(noteOf(desk, id)),
  perform: (desk, id) => void desk.give({ c: "note.release", d: { note: id } }, id, t("console.released")),
};

/** Held notes wait for a look before anybody else sees them. */
export const isHeld = (note: { held?: readonly string[]; hidden?: HideReason } | undefined): boolean =>
  (note?.held?.length ?? 0) > 0 && note?.hidden === undefined;
