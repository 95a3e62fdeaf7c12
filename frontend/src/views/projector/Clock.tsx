import type { LiveBoard } from "../../board/live";
import { clockText, timeLeft } from "../../board/timer";
import { tick } from "../../parts/tick";
import { t } from "../../text/text";

/** The time left by the server's clock, large; nothing without a timer. */
export function Clock({ board }: { board: LiveBoard }) {
  const time = useClock(board);
  return time === null ? null : (
    <p class="clock" role="timer" aria-label={t("board.timer.left", { time })}>
      {time}
    </p>
  );
}

/** The time left as text, drawn again every second. */
export function useClock(board: LiveBoard): string | null {
  tick.value;
  const left = timeLeft(board.view.run.value?.timer, board.clock.now());
  return left === null ? null : clockText(left);
}
