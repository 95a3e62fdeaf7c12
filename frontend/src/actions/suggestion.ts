import { t } from "../text/text";
import type { Answer } from "../wire/messages";
import type { Desk } from "./desk";

/** A suggested group as it is accepted: into a theme that is there, or as a new one. */
export interface Accepted {
  cluster: string | null;
  label: string;
  notes: string[];
}

/** Accepts groups of a run as one step that one undo takes back. */
export function acceptGroups(desk: Desk, run: string, groups: readonly Accepted[]): Promise<Answer> {
  const done = t("console.suggest.accepted", { n: groups.length });
  return desk.give({ c: "suggestion.accept", d: { run, groups: [...groups] } }, "suggestions", done);
}
