import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import type { With } from "../../board/view";
import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { nameOf } from "./MatrixTable";
import { PlaceFields } from "./PlaceFields";
import type { Line } from "./standing";

/** After everybody rated alone and the room has talked: where it agrees that an item belongs. */
export function Agree({ desk, rating, lines }: { desk: Desk; rating: With<Rating>; lines: readonly Line[] }) {
  const there = lines.filter(({ words }) => words !== null);
  const [chosen, choose] = useState<string | null>(null);
  const line = there.find(({ id }) => id === chosen) ?? there[0];
  if (!line) return null;
  return (
    <details class="agree">
      <summary>{t("rating.agree")}</summary>
      <div class="stack tight">
        <p class="sm quiet">{t("rating.agreeMore")}</p>
        <div class="field">
          <label for="agree-item">{t("rating.agreeItem")}</label>
          <select id="agree-item" class="input" value={line.id} onChange={(event) => choose(event.currentTarget.value)}>
            {there.map((one) => (
              <option key={one.id} value={one.id}>
                {one.n}. {nameOf(one)}
              </option>
            ))}
          </select>
        </div>
        <PlaceFields key={line.id} desk={desk} rating={rating} item={{ id: line.id, name: nameOf(line) }} />
      </div>
    </details>
  );
}
