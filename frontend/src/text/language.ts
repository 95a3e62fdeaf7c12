/** Which language a person reads: chosen on this device, else the browser's, else English. */

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself; the same in every language, so not in the word files. */
export const OWN_NAME: Record<Language, string> = { en: "English", es: "Español" };

const KEY = "throughline.language";

/** The language to start with; `offered` restricts it to those a workshop speaks. */
export function languageAtStart(offered: readonly string[] = LANGUAGES): Language {
  const wishes = [remembered(), ...(typeof navigator === "undefined" ? [] : navigator.languages)];
  for (const wish of wishes) {
    const found = LANGUAGES.find((lang) => wish?.toLowerCase().startsWith(lang) && offered.includes(lang));
    if (found) return found;
  }
  return "en";
}

/** Keeps the choice on this device; a browser that forbids storage forgets it at the next visit. */
export function rememberLanguage(lang: Language): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
