import type { Workshop } from "../../../studio/shapes";
import en from "../../../text/en/paper.json";
import es from "../../../text/es/paper.json";
import { LANGUAGES, type Language } from "../../../text/language";

const WORDS: Readonly<Record<Language, Readonly<Record<PaperKey, string>>>> = { en, es };

export type PaperKey = keyof typeof en;

/** Paper can't be switched: it speaks each language that the workshop's questions do, the reader's own first. */
export function tonguesOf(workshop: Pick<Workshop, "questions">, own: Language): readonly Language[] {
  const both = workshop.questions.some(({ textEs }) => textEs);
  return both ? [own, ...LANGUAGES.filter((one) => one !== own)] : [own];
}

export function say(language: Language, key: PaperKey, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[language][key].replace(/\{(\w+)\}/g, (_, hole: string) => String(values[hole] ?? ""));
}

/** A question's text in a language; its first text where there is no other. */
export const asked = (question: { text: string; textEs?: string | undefined }, language: Language): string =>
  language === "es" ? (question.textEs ?? question.text) : question.text;
