import { dotsPlaced } from "../board/select";
import type { With } from "../board/view";
import { t } from "../text/text";
import type { Round } from "../wire/messages";
import type { Desk } from "./desk";

/** How a person stands in a vote. */
export interface Ballot {
  /** Own dots on each item. */
  on(item: string): number;
  placed: number;
  left: number;
}

export function ballotOf(desk: Desk, round: With<Round>): Ballot {
  const dots = desk.board.view.ownDots.value.get(round.id) ?? {};
  const placed = dotsPlaced(dots);
  return { on: (item) => dots[item] ?? 0, placed, left: Math.max(0, round.dots - placed) };
}

/** Why no dot can be placed on an item; null when one can. The order is that of the most useful words. */
export function castTrouble(desk: Desk, round: With<Round>, item: string): "own" | "full" | "none" | null {
  const ballot = ballotOf(desk, round);
  if (round.target === "note" && !round.own && desk.board.state.ownNotes.value.has(item)) return "own";
  if (ballot.on(item) >= round.max) return "full";
  return ballot.left === 0 ? "none" : null;
}

/** Places a dot, or says why not. */
export function castDot(desk: Desk, round: With<Round>, item: string): void {
  const trouble = castTrouble(desk, round, item);
  if (trouble !== null) {
    const text = castWords(trouble, round);
    desk.trouble.value = { about: item, text, hint: true };
    desk.announcer.interrupt(text);
    return;
  }
  const left = ballotOf(desk, round).left - 1;
  void desk.give({ c: "dot.cast", d: { round: round.id, item } }, item);
  desk.announcer.say(t("board.vote.left", { n: left, total: round.dots }));
}

/** Takes a dot back, if there is one. */
export function takeDot(desk: Desk, round: With<Round>, item: string): void {
  const ballot = ballotOf(desk, round);
  if (ballot.on(item) === 0) return;
  void desk.give({ c: "dot.take", d: { round: round.id, item } }, item);
  desk.announcer.say(t("board.vote.left", { n: ballot.left + 1, total: round.dots }));
}

function castWords(trouble: "own" | "full" | "none", round: Round): string {
  if (trouble === "own") return t("board.vote.own");
  if (trouble === "full") return t("board.vote.full", { n: round.max });
  return t("board.vote.none", { n: round.dots });
}
