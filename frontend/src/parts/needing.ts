import type { Desk } from "../actions/desk";
import { t } from "../text/text";

/** How many need more time for the current activity, in words; null where nobody does. */
export function needingWords(desk: Desk): string | null {
  const n = desk.moment.run?.needing ?? 0;
  return n > 0 ? t("pace.needing", { n }) : null;
}
