/** How much of a page is left out on paper, so that an ordinary workshop is one sheet. Pure. */
import type { Language } from "../../text/language";
import type { Translation } from "../../wire/messages";
import type { Asked, Row, Told } from "./page";

/** 0: everything. 1: one quote of each theme. 2: no quotes, and no translation beside a bar. 3: also only the first rows of each vote. */
export type Level = 0 | 1 | 2 | 3;

/** Rows of a vote that stay at level 3. */
export const ROWS_KEPT = 10;

/** Lines that a Letter page holds in the sizes of `print.css`, with some left for words that break badly. */
const LINES = 64;
/** Letters of a line over the whole page, of a question or quote in its column, and of a name beside its bar. */
const WIDE = 108;
const COLUMN = 54;
const NAME = 26;

/** The least that is to be left out. */
export function levelOf(told: Told, lang: Language): Level {
  const levels: readonly Level[] = [0, 1, 2];
  return levels.find((level) => linesAt(told, level, lang) <= LINES) ?? 3;
}

/** About how many lines the page takes on paper, with what stands on it in that language only. */
export function linesAt({ next, changed, votes = [], questions = [] }: Told, level: Level, lang: Language): number {
  const words = Math.max(rows(next?.text, WIDE), rows(next?.textEs, WIDE));
  const steps = sum(next?.steps ?? [], ({ what = "", whatEs = "", who = "", when = "" }) =>
    rows(`${what.length > whatEs.length ? what : whatEs}${who}${when}`, WIDE),
  );
  const told = next || changed ? 2.5 + words * 1.1 + steps * 1.2 + (changed ? 1 : 0) : 0;
  const voted =
    votes.length > 0
      ? 3 + sum(votes, ({ rows: all = [] }) => 2 + sum(all, (row) => scoreLines(row, level, lang)) / 2)
      : 0;
  return 6 + told + voted + (questions.length > 0 ? 2.5 + sum(questions, (one) => linesOf(one, level, lang)) / 2 : 0);
}

/** A name, or beside it what is said of the voters and of the close. */
const scoreLines = ({ name = "", tr, atClose }: Row, level: Level, lang: Language): number =>
  Math.max(rows(name, NAME) + (level < 2 ? other(tr, NAME, lang) : 0), atClose === undefined ? 1.5 : 2) * 1.1;

/** A translation where it stands on the page: in the reader's language. */
const other = (tr: Translation | undefined, wide: number, lang: Language): number =>
  tr?.lang === lang ? rows(tr.text, wide) : 0;

function linesOf({ text, textEs, themes = [], loose }: Asked, level: Level, lang: Language): number {
  const head = Math.max(rows(text, COLUMN), rows(textEs, COLUMN)) * 1.1 + 1.6 + (loose > 0 ? 1 : 0);
  return (
    head +
    sum(themes, ({ name, tr, quotes = [] }) => {
      const shown = quotes.slice(0, Math.max(0, 2 - level));
      const kept = sum(shown, (quote) => rows(quote.text, COLUMN) + other(quote.tr, COLUMN, lang));
      return (rows(name ?? " ", COLUMN - 10) + other(tr, COLUMN - 10, lang)) * 1.25 + kept;
    })
  );
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((so, one) => so + of(one), 0);

const rows = (text: string | undefined, wide: number): number =>
  text ? sum(text.split("\n"), (line) => Math.max(1, Math.ceil(line.length / wide))) : 0;
