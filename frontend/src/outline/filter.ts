/** Which notes are looked at: a board with hundreds of them is read by parts. Pure. */

import { type Card, countOf, type QuestionBoard } from "../board/select";
import { plain } from "../text/plain";

export interface Filter {
  words: string;
  /** Of its writer; "" for any. Only facilitators know it. */
  dept: string;
  /** In no theme yet. */
  loose: boolean;
  mine: boolean;
}

export const EVERYTHING: Filter = { words: "", dept: "", loose: false, mine: false };

export const filters = ({ words, dept, loose, mine }: Filter): boolean =>
  words.trim() !== "" || dept !== "" || loose || mine;

/** What is left of a board; themes that hold nothing that is looked for are left out. */
export function filtered(board: QuestionBoard, filter: Filter, own: { has(id: string): boolean }): QuestionBoard {
  if (!filters(filter)) return board;
  const keep = (card: Card) => keeps(card, filter, own);
  const groups = filter.loose
    ? []
    : board.groups
        .map((group) => ({ ...group, cards: group.cards.filter(keep) }))
        .filter(({ cards }) => cards.length > 0);
  const loose = board.loose.filter(keep);
  const parked = filter.loose ? [] : board.parked.filter(keep);
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
