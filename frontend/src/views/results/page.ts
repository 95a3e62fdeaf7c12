/** What the server says of a workshop's results. A number of people that is absent is not told: it is under five. */
import type { Language } from "../../text/language";
import { askJson } from "../../wire/http";
import type { Colour, NextStep, Translation } from "../../wire/messages";

export interface Page {
  state: "waiting" | "open" | "closed" | "released";
  workshop: { title: string; department: string; code: string; date?: string; languages: string[] };
  results?: Told;
}

export interface Told {
  released: string;
  changed?: string;
  people?: number;
  departments?: number;
  notes: number;
  next?: { text?: string; textEs?: string; steps?: NextStep[] };
  votes?: Vote[];
  questions?: Asked[];
}

export interface Vote {
  n: number;
  target: "note" | "cluster";
  each: number;
  voters?: number;
  people?: number;
  dots: number;
  rows?: Row[];
  without: number;
}

export interface Row {
  id: string;
  name?: string;
  tr?: Translation;
  colour?: Colour;
  dots: number;
  atClose?: number;
  voters?: number;
}

export interface Asked {
  text: string;
  textEs?: string;
  notes: number;
  themes?: Heard[];
  loose: number;
}

export interface Heard {
  id: string;
  name?: string;
  tr?: Translation;
  colour: Colour;
  notes: number;
  people?: number;
  departments?: number;
  quotes?: Quote[];
}

export interface Quote {
  text: string;
  lang?: string;
  tr?: Translation;
}

/** Throws {@link HttpProblem}: 404 NO_OPEN_WORKSHOP. */
export const askResults = (code: string): Promise<Page> => askJson(`/results/${code}/api/page`);

/** A day such as 2026-05-15 as the language writes it; a day has no time zone. */
export const dayText = (day: string, lang: Language): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
