import type { With } from "../board/view";
import { t } from "../text/text";
import type { Rating } from "../wire/messages";
import type { Desk } from "./desk";
import { type Options, optionsOf } from "./round";

/** What both sliders say; 0 is nothing said yet. */
export interface Said {
  impact: number;
  effort: number;
}

export const NOTHING_SAID: Said = { impact: 0, effort: 0 };

/** What a person's rating of an item is, with what is on its way laid over it. */
export function saidOf(desk: Desk, rating: With<Rating>, item: string): Said {
  const pair = desk.board.view.ownRatings.value.get(rating.id)?.items[item];
  return pair ? { impact: pair[0], effort: pair[1] } : NOTHING_SAID;
}

/** Whether the server holds what the person sees. */
export function isSaved(desk: Desk, rating: With<Rating>, item: string): boolean {
  const pair = desk.board.state.ownRatings.value.get(rating.id)?.items[item];
  const { impact, effort } = saidOf(desk, rating, item);
  return (pair?.[0] ?? 0) === impact && (pair?.[1] ?? 0) === effort;
}

/** How many of the items a person has rated. */
export function ratedIn(desk: Desk, rating: With<Rating>): number {
  const own = desk.board.view.ownRatings.value.get(rating.id)?.items ?? {};
  return rating.items.filter((item) => own[item] !== undefined).length;
}

/** Sends what was said, once both are; takes a rating back that has lost one of the two. */
export function say(desk: Desk, rating: With<Rating>, item: string, said: Said): void {
  const before = saidOf(desk, rating, item);
  if (said.impact > 0 && said.effort > 0) {
    if (said.impact === before.impact && said.effort === before.effort) return;
    void desk.give({ c: "item.rate", d: { rating: rating.id, item, ...said } }, item);
  } else if (before.impact > 0) {
    void desk.give({ c: "item.unrate", d: { rating: rating.id, item } }, item);
  } else return;
  desk.announcer.say(t("rating.done", { n: ratedIn(desk, rating), total: rating.items.length }));
}

/** What there is to rate now. */
export function rateable(desk: Desk, only?: ReadonlySet<string>): Options {
  const { questions, notes, clusters } = desk.board.view;
  return optionsOf(questions.value, notes.value, clusters.value, only);
}

/** Themes where there are any: nobody judges hundreds of notes. */
export const usualTarget = (desk: Desk): Rating["target"] => (rateable(desk).clusters > 0 ? "cluster" : "note");

/** `together`: the room places the items; else everybody rates alone. */
export function openRating(
  desk: Desk,
  target: Rating["target"],
  { questions = [], together = false }: { questions?: readonly string[]; together?: boolean } = {},
): Promise<unknown> {
  const d = { target, ...(questions.length > 0 && { q: [...questions] }), ...(together && { together }) };
  return desk.give({ c: "rating.open", d }, "rating", t(together ? "rating.openedTogether" : "rating.opened"));
}

export function closeRating(desk: Desk, rating: string): Promise<unknown> {
  return desk.give({ c: "rating.close", d: { rating } }, "rating", t("rating.closed"));
}
