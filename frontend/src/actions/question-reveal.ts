import { t } from "../text/text";
import type { Desk } from "./desk";

/** Shows all notes of a question to everybody, at once. */
export function revealQuestion(desk: Desk, q: string, n: number): Promise<unknown> {
  return desk.give({ c: "question.reveal", d: { q } }, q, t("console.revealed", { n }));
}

/** Hides them again from all but their authors; what was read stays read. */
export function coverQuestion(desk: Desk, q: string, n: number): Promise<unknown> {
  return desk.give({ c: "question.hide", d: { q } }, q, t("console.covered", { n }));
}
