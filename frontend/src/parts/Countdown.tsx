import type { LiveBoard } from "../board/live";
import { clockText, timeLeft } from "../board/timer";
import { t } from "../text/text";
import { tick } from "./tick";

/** The timer by the server's clock. In the last minute only the digits grow bold: no red, no blinking. */
export function Countdown({ board }: { board: LiveBoard }) {
  tick.value;
  const timer = board.view.run.value?.timer;
  const left = timeLeft(timer, board.clock.now());
  if (left === null) return null;
  const time = clockText(left);
  const paused = timer?.left !== undefined;
  return (
    <p class="countdown row" role="timer" aria-label={t("board.timer.left", { time })}>
      {paused && <span class="sm quiet">{t("board.timer.paused")}</span>}
      <span class={`clock${left < 60_000 ? " is-last" : ""}`}>{time}</span>
    </p>
  );
}

/** How much of the planned time is left, as a line; nothing without a timer or a plan. */
export function Burn({ board, minutes }: { board: LiveBoard; minutes: number | undefined }) {
  tick.value;
  const left = timeLeft(board.view.run.value?.timer, board.clock.now());
  if (left === null || !minutes) return <div class="burn" aria-hidden="true" />;
  const share = Math.min(1, left / (minutes * 60_000));
  return (
    <div class="burn" aria-hidden="true">
      <i style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
