/** Which notes are looked at: a board with hundreds of them is read by parts. Pure. */

import { type Card, countOf, type QuestionBoard } from "../board/select";
import { plain } from "../text/plain";
import type { Sorted } from "../wire/messages";

export interface Filter {
  words: string;
  /** Of its writer; "" for any. Only facilitators know it. */
  dept: string;
  /** In no theme yet. */
  loose: boolean;
  mine: boolean;
  /** How it was sorted; "" for any. */
  mark: string;
}

export const EVERYTHING: Filter = { words: "", dept: "", loose: false, mine: false, mark: "" };

export const filters = ({ words, dept, loose, mine, mark }: Filter): boolean =>
  words.trim() !== "" || dept !== "" || loose || mine || mark !== "";

/** Everything a theme or a note was sorted as. */
export const marksOf = ({ help, elsewhere, finding }: Sorted): string[] =>
  [finding, help, elsewhere && "department"].filter((mark) => typeof mark === "string");

/** What is left of a board; themes that hold nothing that is looked for are left out. */
export function filtered(board: QuestionBoard, filter: Filter, own: { has(id: string): boolean }): QuestionBoard {
  if (!filters(filter)) return board;
  const isMarked = (one: Sorted) => filter.mark === "" || marksOf(one).includes(filter.mark);
  const keep = (card: Card, marked = false) =>
    (marked || [card, ...card.under].some(isMarked)) && keeps(card, filter, own);
  const groups = filter.loose
    ? []
    : board.groups
        .map((group) => ({ ...group, cards: group.cards.filter((card) => keep(card, isMarked(group))) }))
        .filter(({ cards }) => cards.length > 0);
  const loose = board.loose.filter((card) => keep(card));
  const parked = filter.loose ? [] : board.parked.filter((card) => keep(card));
  return { groups, loose, parked, notes: countOf([...groups.flatMap(({ cards }) => cards), ...loose]) };
}

/** A note is found with what is merged under it: those words stand on the same card. */
function keeps(card: Card, { words, dept, mine }: Filter, own: { has(id: string): boolean }): boolean {
  const all = [card, ...card.under];
  const wanted = plain(words.trim());
  return (
    (wanted === "" || all.some(({ text }) => plain(text ?? "").includes(wanted))) &&
    (dept === "" || all.some((note) => note.dept === dept)) &&
    (!mine || all.some(({ id }) => own.has(id)))
  );
}
