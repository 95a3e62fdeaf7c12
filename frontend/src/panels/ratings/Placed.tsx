import "./ratings.css";
import { placing } from "../../actions/placing";
import type { LiveBoard } from "../../board/live";
import { t } from "../../text/text";
import { MatrixPicture } from "./MatrixPicture";
import { MatrixTable } from "./MatrixTable";
import { linesOf } from "./standing";

/** The matrix as the room fills it, to look at. */
export function Placed({ board }: { board: LiveBoard }) {
  const { ratings, notes, clusters } = board.view;
  const rating = placing(ratings.value);
  if (!rating) return null;
  const lines = linesOf(rating, notes.value, clusters.value);
  return (
    <div class="beside">
      <MatrixPicture lines={lines} />
      <div>
        <p class="sm quiet num">
          {t("rating.placedOf", { n: lines.filter(({ impact }) => impact).length, total: lines.length })}
        </p>
        <MatrixTable target={rating.target} lines={lines} together />
      </div>
    </div>
  );
}

/** The same as a part of a page, with its heading. */
export function PlacedHere({ board }: { board: LiveBoard }) {
  if (!placing(board.view.ratings.value)) return null;
  return (
    <section class="results priorities" aria-labelledby="placed-here">
      <h2 id="placed-here">{t("rating.askTogether")}</h2>
      <Placed board={board} />
    </section>
  );
}
