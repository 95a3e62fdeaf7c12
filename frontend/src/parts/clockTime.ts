import { language } from "../text/text";

/** A time of day, as people read it on a clock. */
export const clockTime = (at: number): string =>
  new Intl.DateTimeFormat(language.value, { hour: "numeric", minute: "2-digit" }).format(at);
