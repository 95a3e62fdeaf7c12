import { t } from "../text/text";
import type { Commands } from "../wire/messages";
import type { Desk } from "./desk";

const ABOUT = "room";

/** Whether new people may join. */
export function setDoor(desk: Desk, open: boolean): void {
  void desk.give({ c: "door.set", d: { open } }, ABOUT, t(open ? "console.door.opened" : "console.door.closed"));
}

/** Whether new notes are taken. */
export function setIntake(desk: Desk, open: boolean): void {
  void desk.give({ c: "intake.set", d: { open } }, ABOUT, t(open ? "console.intake.opened" : "console.intake.closed"));
}

export function setRules(desk: Desk, rules: { mayMove: boolean; ownVotable: boolean }): void {
  void desk.give({ c: "rules.set", d: rules }, ABOUT, t("console.rules.set"));
}

export function removePerson(desk: Desk, person: string, name: string): void {
  void desk.give({ c: "person.remove", d: { person } }, person, t("console.person.removed", { name }));
}

export function readmitPerson(desk: Desk, person: string, name: string): void {
  void desk.give({ c: "person.readmit", d: { person } }, person, t("console.person.readmitted", { name }));
}

export function closeWorkshop(desk: Desk): void {
  void desk.give({ c: "workshop.close", d: {} }, "workshop", t("console.workshop.closed"));
}

/** Everybody with the code may read the results now, with these words on what happens next. */
export async function releaseResults(desk: Desk, words: Commands["results.release"], again: boolean): Promise<boolean> {
  const said = t(again ? "console.results.changedSaid" : "console.results.released");
  const answer = await desk.give({ c: "results.release", d: words }, "results", said);
  return answer.t === "done";
}

export function retractResults(desk: Desk): void {
  void desk.give({ c: "results.retract", d: {} }, "results", t("console.results.retracted"));
}

export function reopenWorkshop(desk: Desk): void {
  void desk.give({ c: "workshop.reopen", d: {} }, "workshop", t("console.workshop.reopened"));
}
