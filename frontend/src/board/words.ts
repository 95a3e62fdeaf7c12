/** Words that a person gave in one language or in both. Pure. */
import type { Language } from "../text/language";

/** Words somebody gave in one language or both: those for this reader, and which language they are in. */
export function inOneOf(
  en: string | undefined,
  es: string | undefined,
  reader: Language,
): { text: string; lang: Language } | null {
  const own = reader === "es" ? es : en;
  if (own) return { text: own, lang: reader };
  const other = reader === "es" ? en : es;
  return other ? { text: other, lang: reader === "es" ? "en" : "es" } : null;
}
