import { t } from "../../text/text";

/** "12 minutes late", "On time". */
export function lateWords(late: number): string {
  if (late === 0) return t("pace.onTime");
  return late > 0 ? t("pace.late", { n: late }) : t("pace.early", { n: -late });
}
