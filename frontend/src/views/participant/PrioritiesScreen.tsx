import "../../panels/ratings/ratings.css";
import { lastClosedRound } from "../../board/select";
import { howRated, whatFor } from "../../panels/ratings/howRated";
import { MatrixPicture } from "../../panels/ratings/MatrixPicture";
import { MatrixTable } from "../../panels/ratings/MatrixTable";
import { linesOf } from "../../panels/ratings/standing";
import { t } from "../../text/text";
import { type Choice, ChoiceButtons } from "./ChoiceButtons";
import { Head } from "./Head";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

export interface PrioritiesProps extends ScreenProps {
  choice: Choice | null;
}

/** A closed rating: the table first, one's own ratings in it, then the picture. */
export function PrioritiesScreen({ desk, situation, drafts, nav, choice }: PrioritiesProps) {
  const rating = lastClosedRound(situation.ratings);
  if (!rating) return null;
  const { view } = desk.board;
  const lines = linesOf(rating, view.notes.value, view.clusters.value);
  return (
    <div class="phone is-results">
      <Head desk={desk} situation={situation} nav={nav} title={t("rating.title")}>
        <p class="sm quiet">
          {howRated(rating)} {whatFor(rating)}
        </p>
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <ChoiceButtons choice={choice} />
        <div class="beside">
          <div>
            <MatrixTable
              target={rating.target}
              lines={lines}
              together={rating.together}
              own={view.ownRatings.value.get(rating.id)?.items ?? {}}
            />
            {!rating.together && <p class="xs quiet">{t("rating.median")}</p>}
          </div>
          <MatrixPicture lines={lines} />
        </div>
      </main>
    </div>
  );
}
