import type { LiveBoard } from "../board/live";
import { t } from "../text/text";
import { clockTime } from "./clockTime";
import { tick } from "./tick";

/** "Paused. Back at 10:45": the same words on every screen; null where nothing is paused. */
export function pausedWords(board: LiveBoard): string | null {
  const paused = board.view.run.value?.paused;
  if (!paused) return null;
  if (paused.back === undefined) return t("pace.paused");
  tick.value;
  return paused.back > board.clock.now() ? t("pace.until", { time: clockTime(paused.back) }) : t("pace.soon");
}
