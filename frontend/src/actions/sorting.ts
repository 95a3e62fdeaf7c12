import badge from "lucide:badge-check";
import drawing from "lucide:flag";
import { t } from "../text/text";
import type { Finding, Hint, Sorted } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, clusterOf, noteOf } from "./subject";

export const FINDINGS: readonly Finding[] = ["confirmed", "known", "new", "disputed"];
export const HINTS: readonly Hint[] = ["technology", "people", "department"];

const facilitates = (desk: Desk, question: string | undefined): boolean =>
  desk.moment.audience === "facilitator" && arrangeable(desk, question);

/** "Confirm…": asks what the room says of the theme as a pain point. */
export const confirmTheme: Action = {
  id: "cluster.confirm",
  on: "cluster",
  words: "triage.confirm",
  icon: badge,
  shortcut: "k",
  when: (desk, id) => facilitates(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => desk.ask("confirm", id),
};

/** "Flag…": asks who could do something about it. */
export const flagTheme: Action = {
  id: "cluster.flag",
  on: "cluster",
  words: "triage.flag",
  icon: drawing,
  shortcut: "f",
  when: (desk, id) => facilitates(desk, clusterOf(desk, id)?.q),
  perform: (desk, id) => desk.ask("flag", id),
};

/** The same for a note that is in no theme: in one, the theme says it. */
export const flagNote: Action = {
  id: "note.flag",
  on: "note",
  words: "triage.flag",
  icon: drawing,
  shortcut: "f",
  when: (desk, id) => {
    const note = noteOf(desk, id);
    const shown = note !== undefined && note.hidden === undefined && !note.held?.length;
    return shown && note.c === undefined && note.into === undefined && facilitates(desk, note.q);
  },
  perform: (desk, id) => desk.ask("flag", id),
};

/** Says what the room says; null takes it back. */
export function confirmAs(desk: Desk, cluster: string, as: Finding | null): void {
  desk.putDown();
  if ((clusterOf(desk, cluster)?.finding ?? null) === as) return;
  const done = as === null ? t("triage.finding.none") : t(`triage.finding.${as}`);
  void desk.give({ c: "cluster.confirm", d: { cluster, as } }, cluster, done);
}

/** Sets the flags that are not as wanted. Of technology and people, the one that is set takes the other's place. */
export function flagAs(desk: Desk, item: string, before: Sorted, wanted: Sorted): void {
  desk.putDown();
  const give = (flag: Hint, on: boolean) => {
    const done = on ? t(`triage.hint.${flag}`) : t("triage.unflagged");
    void desk.give({ c: "item.flag", d: { item, flag, on } }, item, done);
  };
  if (wanted.help !== undefined && wanted.help !== before.help) give(wanted.help, true);
  if (wanted.help === undefined && before.help !== undefined) give(before.help, false);
  if ((wanted.elsewhere ?? false) !== (before.elsewhere ?? false)) give("department", wanted.elsewhere ?? false);
}
