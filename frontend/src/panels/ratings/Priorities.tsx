import "./ratings.css";
import bulb from "lucide:lightbulb";
import type { Desk } from "../../actions/desk";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { MatrixPicture } from "./MatrixPicture";
import { MatrixTable } from "./MatrixTable";
import { linesOf } from "./standing";

/** A closed rating on the console: the table, and the picture beside it. */
export function Priorities({ desk, rating }: { desk: Desk; rating: With<Rating> }) {
  const { notes, clusters } = desk.board.view;
  const lines = linesOf(rating, notes.value, clusters.value);
  return (
    <div class="results priorities">
      <div class="head">
        <div>
          <p class="eyebrow">{t("rating.closedAt", { n: rating.n, time: timeOf(rating.closed) })}</p>
          <h2>{t("rating.title")}</h2>
        </div>
        <p class="sm quiet num">{t("rating.turnoutLong", { n: rating.people ?? 0, raters: rating.raters ?? 0 })}</p>
      </div>
      <div class="beside">
        <div>
          <MatrixTable target={rating.target} lines={lines} />
          <p class="xs quiet">{t("rating.median")}</p>
        </div>
        <MatrixPicture lines={lines} />
      </div>
      <p class="talk sm quiet">
        <Icon of={bulb} />
        <span>{t("rating.signal")}</span>
      </p>
    </div>
  );
}

const timeOf = (at: number | undefined): string =>
  at === undefined ? "" : new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(at);
