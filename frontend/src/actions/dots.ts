import { standsStill } from "../board/may";
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

type CastTrouble = "paused" | "own" | "full" | "none";

/** Why no dot can be placed on an item; null when one can. The order is that of the most useful words. */
export function castTrouble(desk: Desk, round: With<Round>, item: string): CastTrouble | null {
  if (standsStill(desk.moment)) return "paused";
  const ballot = ballotOf(desk, round);
  if (round.target === "note" && !round.own && desk.board.state.ownNotes.value.has(item)) return "own";
  if (ballot.on(item) >= round.max) return "full";
  return ballot.left === 0 ? "none" : null;
}

/** Places a dot, or says why not. */
export function castDot(desk: Desk, round: With<Round>, item: string): void {
  const trouble = castTrouble(desk, round, item);
  if (trouble !== null) {
    hint(desk, item, castWords(trouble, round));
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
  if (standsStill(desk.moment)) {
    hint(desk, item, t("refusals.ROOM_PAUSED"));
    return;
  }
  void desk.give({ c: "dot.take", d: { round: round.id, item } }, item);
  desk.announcer.say(t("board.vote.left", { n: ballot.left + 1, total: round.dots }));
}

function hint(desk: Desk, about: string, text: string): void {
  desk.trouble.value = { about, text, hint: true };
  desk.announcer.interrupt(text);
}

function castWords(trouble: CastTrouble, round: Round): string {
  if (trouble === "paused") return t("refusals.ROOM_PAUSED");
  if (trouble === "own") return t("board.vote.own");
  if (trouble === "full") return t("board.vote.full", { n: round.max });
  return t("board.vote.none", { n: round.dots });
}
