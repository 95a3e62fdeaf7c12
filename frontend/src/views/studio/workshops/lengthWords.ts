import { t } from "../../../text/text";

/** "1 h 33" or "45 min". */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t("studio.length.minutes", { n: rest });
  if (rest === 0) return t("studio.length.hours", { n: hours });
  return t("studio.length.both", { hours, n: rest });
}
