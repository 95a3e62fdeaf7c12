/** What stands on a note beside its words. */
import { hasDevice } from "../actions/device-mute";
import { isHeld, reasonWords } from "../actions/note-hide";
import type { Card } from "../board/select";
import { t } from "../text/text";
import type { Sorted } from "../wire/messages";

/** How it was sorted, in words. */
export const marksOf = ({ finding, help, elsewhere }: Sorted): string[] =>
  [
    finding && t(`triage.finding.${finding}`),
    help && t(`triage.hint.${help}`),
    elsewhere && t("triage.hint.department"),
  ].filter((words) => words !== undefined && words !== false && words !== "") as string[];

/** The line under a note's words; "" where there is nothing to say. */
export function footOf(card: Card): string {
  const signs: string[] = [];
  if (card.under.length > 0) signs.push(t("board.mergedFrom", { n: card.under.length + 1 }));
  if (card.hidden) {
    signs.push(t("console.hiddenFor", { reason: reasonWords(card.hidden) }));
    if (card.muted) signs.push(t("console.muted"));
    if (!hasDevice(card)) signs.push(t("console.noDevice"));
  } else if (isHeld(card)) signs.push(t("console.heldHere"));
  else if (card.origin === "facilitator") signs.push(t("console.fromPaper"));
  if (card.late) signs.push(t("board.late"));
  if (card.parked) signs.push(t("triage.parked"));
  return [...signs, ...marksOf(card)].join(" · ");
}

/** The words of a note; its translation under them, where the reader has entered one. */
export function translationOf(card: Card, reads: string): string | undefined {
  return card.tr?.lang === reads ? card.tr.text : undefined;
}
