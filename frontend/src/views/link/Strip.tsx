import eyeOff from "lucide:eye-off";
import lock from "lucide:lock";
import type { Desk } from "../../actions/desk";
import { openRound } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";

/** What the room is doing that the board does not show. */
export function Strip({ desk }: { desk: Desk }) {
  const words = wordsFor(desk);
  if (!words) return null;
  return (
    <p class="state strip" role="status">
      <Icon of={words === "link.closed" ? lock : eyeOff} />
      {t(words)}
    </p>
  );
}

function wordsFor(desk: Desk) {
  const { run, rounds, ratings } = desk.board.view;
  if (run.value?.state === "closed") return "link.closed";
  if (openRound(rounds.value)) return "link.voting";
  const rating = openRound(ratings.value);
  return rating && !rating.together ? "link.rating" : null;
}
