import back from "lucide:message-square";
import drawing from "lucide:message-square-off";
import { t } from "../text/text";
import type { Note } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { noteOf } from "./subject";

const looksAfter = ({ moment: { audience, run } }: Desk): boolean =>
  audience === "facilitator" && run !== null && run.state !== "closed";

/** Whether somebody's own device wrote it: what was entered or brought in has none. */
export const hasDevice = ({ origin }: Pick<Note, "origin">): boolean => origin === undefined;

/** Mutes the device that wrote a hidden note, without learning whose it is. */
export const muteDevice: Action = {
  id: "device.mute",
  on: "note",
  words: "console.mute",
  icon: drawing,
  when: (desk, id) => {
    const note = noteOf(desk, id);
    return note?.hidden !== undefined && !note.muted && hasDevice(note) && looksAfter(desk);
  },
  perform: (desk, id) => void desk.give({ c: "device.mute", d: { note: id } }, id, t("console.mutedNow")),
};

/** Takes the mute back that hangs on this note. */
export const unmuteDevice: Action = {
  id: "device.unmute",
  on: "note",
  words: "console.unmute",
  icon: back,
  when: (desk, id) => noteOf(desk, id)?.muted === true && looksAfter(desk),
  perform: (desk, id) => void desk.give({ c: "device.unmute", d: { note: id } }, id, t("console.unmutedNow")),
};
