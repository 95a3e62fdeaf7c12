import "./ratings.css";
import "./placing.css";
import bulb from "lucide:lightbulb";
import type { Desk } from "../../actions/desk";
import { withPending } from "../../actions/placing";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { Agree } from "./Agree";
import { howRated, whatFor } from "./howRated";
import { MatrixPicture } from "./MatrixPicture";
import { MatrixTable } from "./MatrixTable";
import { linesOf } from "./standing";

/** A closed rating on the console: the table, and the picture beside it. */
export function Priorities({ desk, rating: held, agrees }: { desk: Desk; rating: With<Rating>; agrees: boolean }) {
  const { notes, clusters } = desk.board.view;
  const rating = withPending(held, desk.board.unsent.value);
  const lines = linesOf(rating, notes.value, clusters.value);
  return (
    <div class="results priorities">
      <div class="head">
        <div>
          <p class="eyebrow">{t("rating.closedAt", { n: rating.n, time: timeOf(rating.closed) })}</p>
          <h2>{t("rating.title")}</h2>
        </div>
        <p class="sm quiet num">{howRated(rating)}</p>
      </div>
      <div class="beside">
        <div>
          <MatrixTable target={rating.target} lines={lines} together={rating.together} />
          {!rating.together && <p class="xs quiet">{t("rating.median")}</p>}
          {agrees && !rating.together && <Agree desk={desk} rating={rating} lines={lines} />}
        </div>
        <MatrixPicture lines={lines} />
      </div>
      <p class="talk sm quiet">
        <Icon of={bulb} />
        <span>{whatFor(rating)}</span>
      </p>
    </div>
  );
}

const timeOf = (at: number | undefined): string =>
  at === undefined ? "" : new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(at);
