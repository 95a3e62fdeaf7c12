/**
 * All words a person reads. `t("board.note.saved")` reads the key `note.saved` of `<lang>/board.json`; a value is a
 * sentence with `{placeholders}`, or one sentence per plural form chosen by the placeholder `n`.
 */
import { signal } from "@preact/signals";
import type { Part, Values, WordKey } from "./keys";
import { type Language, languageAtStart, rememberLanguage } from "./language";

type Sentence = string | { one?: string; many?: string; other: string };
type Words = Record<string, Sentence>;

const files = import.meta.glob<Words>("./*/*.json", { import: "default" });

/** The language on screen; changes after its words have arrived. */
export const language = signal<Language>("en");
const words = signal<ReadonlyMap<string, Sentence>>(new Map());
let parts: readonly Part[] = [];

/** Loads the named parts in the person's language; call once before the first drawing of a view. */
export async function loadWords(wanted: readonly Part[], offered?: readonly string[]): Promise<void> {
  parts = [...new Set([...parts, ...wanted])];
  await speak(languageAtStart(offered));
}

/** Changes the language of the page and remembers it on this device. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  rememberLanguage(chosen);
  await speak(chosen);
}

/** Falls back to a language of the workshop, if the one on screen is none of them and the person did not choose it. */
export async function chooseAmong(offered: readonly string[]): Promise<void> {
  const wanted = languageAtStart(offered);
  if (wanted !== language.peek()) await speak(wanted);
}

/** Loads further parts in the language that is on screen, for what is drawn later. */
export async function loadMoreWords(wanted: readonly Part[]): Promise<void> {
  parts = [...new Set([...parts, ...wanted])];
  await speak(language.peek());
}

async function speak(lang: Language): Promise<void> {
  const loaded = await Promise.all(parts.map(async (part) => [part, await load(lang, part)] as const));
  const fresh = loaded.flatMap(([part, found]) =>
    Object.entries(found).map(([key, value]) => [`${part}.${key}`, value] as const),
  );
  // Two parts may be on their way at once: the one that comes last does not take the other's words away.
  words.value = new Map([...(lang === language.peek() ? words.peek() : []), ...fresh]);
  language.value = lang;
  if (typeof document !== "undefined") document.documentElement.lang = lang;
}

async function load(lang: Language, part: Part): Promise<Words> {
  const file = files[`./${lang}/${part}.json`];
  return file ? file() : {};
}

/** The words of a key, filled in. Numbers are written as the language writes them. */
export function t(key: WordKey, values: Values = {}): string {
  const sentence = words.value.get(key);
  if (sentence === undefined) return key;
  return fill(pick(sentence, values, language.value), values, language.value);
}

/** Whether a key made at run time (a refusal from a newer server, say) has words. */
export function has(key: string): key is WordKey {
  return words.value.has(key);
}

const figures: Partial<Record<Language, Intl.NumberFormat>> = {};

function figure(value: number, lang: Language): string {
  figures[lang] ??= new Intl.NumberFormat(lang);
  return figures[lang].format(value);
}

/** Kept, since making one costs more than all that is counted with it. */
const plurals: Partial<Record<Language, Intl.PluralRules>> = {};

function pick(sentence: Sentence, values: Values, lang: Language): string {
  if (typeof sentence === "string") return sentence;
  plurals[lang] ??= new Intl.PluralRules(lang);
  const form = plurals[lang].select(Number(values.n ?? 0)) as keyof typeof sentence;
  return sentence[form] ?? sentence.other;
}

function fill(sentence: string, values: Values, lang: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? figure(value, lang) : value;
  });
}
