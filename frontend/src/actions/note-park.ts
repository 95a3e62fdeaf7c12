import drawing from "lucide:circle-parking";
import back from "lucide:circle-parking-off";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, groupedIn, noteOf } from "./subject";

const isFacilitator = (desk: Desk): boolean => desk.moment.audience === "facilitator";

/** Puts notes that are off topic for now beside the themes; they stay in sight. */
export const parkNote: Action = {
  id: "note.park",
  on: "note",
  words: "triage.park",
  icon: drawing,
  shortcut: "p",
  when: (desk, id) => {
    const note = noteOf(desk, id);
    const shown = note !== undefined && note.hidden === undefined && !note.held?.length;
    return shown && isFacilitator(desk) && arrangeable(desk, groupedIn(desk, id));
  },
  perform: (desk, id) => parkNotes(desk, desk.together(id)),
};

export function parkNotes(desk: Desk, notes: readonly string[]): void {
  desk.putDown();
  for (const note of notes) void desk.give({ c: "note.park", d: { note } }, note, t("triage.parkedNow"));
}

/** Brings a parked note back among the loose ones. */
export const unparkNote: Action = {
  id: "note.unpark",
  on: "note",
  words: "triage.unpark",
  icon: back,
  shortcut: "p",
  when: (desk, id) => {
    const note = noteOf(desk, id);
    return note?.parked === true && isFacilitator(desk) && arrangeable(desk, note.q);
  },
  perform: (desk, id) => void desk.give({ c: "note.unpark", d: { note: id } }, id, t("triage.unparkedNow")),
};
