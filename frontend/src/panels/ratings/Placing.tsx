import "./ratings.css";
import "./placing.css";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { byKey, place, placeOf, placing, withPending } from "../../actions/placing";
import type { Said } from "../../actions/rating";
import { t } from "../../text/text";
import { nameOf } from "./MatrixTable";
import { PlaceFields } from "./PlaceFields";
import { PlacingPicture } from "./PlacingPicture";
import { type Line, linesOf } from "./standing";

/** The room places items together: what there is to place with its values, and the matrix to press on or to move in. */
export function Placing({ desk }: { desk: Desk }) {
  const { ratings, notes, clusters } = desk.board.view;
  const [chosen, choose] = useState<string | null>(null);
  const held = placing(ratings.value);
  if (!held) return null;
  const rating = withPending(held, desk.board.unsent.value);
  const lines = linesOf(rating, notes.value, clusters.value);
  const put = (id: string, to: Said) => {
    const line = lines.find((one) => one.id === id);
    if (line) place(desk, rating, { id, name: nameOf(line) }, to);
  };
  return (
    <div class="results priorities placing">
      <div class="head">
        <div>
          <p class="eyebrow">{t("rating.openTogether", { n: rating.n })}</p>
          <h2>{t("rating.title")}</h2>
        </div>
        <p class="sm quiet num">
          {t("rating.placedOf", { n: lines.filter(({ impact }) => impact).length, total: lines.length })}
        </p>
      </div>
      <p class="sm quiet">{t("rating.placeHow")}</p>
      <div class="beside">
        <ul class="place-list" aria-label={t("rating.placeList")}>
          {lines.map((line) => (
            <li key={line.id} data-colour={line.colour}>
              <Item
                line={line}
                at={placeOf(rating, line.id)}
                chosen={line.id === chosen}
                onChoose={() => choose(line.id === chosen ? null : line.id)}
                onPut={(to) => put(line.id, to)}
              />
              {line.id === chosen && (
                <PlaceFields desk={desk} rating={rating} item={{ id: line.id, name: nameOf(line) }} />
              )}
            </li>
          ))}
        </ul>
        <PlacingPicture lines={lines} chosen={chosen} onChoose={choose} onPut={put} />
      </div>
    </div>
  );
}

interface ItemProps {
  line: Line;
  at: Said;
  chosen: boolean;
  onChoose: () => void;
  onPut: (to: Said) => void;
}

/** One item; opened it shows its two values. The arrow keys move it, Delete takes it off. */
function Item({ line, at, chosen, onChoose, onPut }: ItemProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = byKey(event.key, at);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    onPut(to);
  };
  return (
    <button type="button" class="place-item" aria-expanded={chosen} onClick={onChoose} onKeyDown={onKey}>
      <span class="n num">{line.n}</span>
      {line.colour && <span class="mark" aria-hidden="true" />}
      <span class="said">{nameOf(line)}</span>
      <span class={`num where${at.impact > 0 ? "" : " quiet"}`}>
        {at.impact > 0 ? t("rating.mine", { impact: at.impact, effort: at.effort }) : t("rating.unplaced")}
      </span>
    </button>
  );
}
