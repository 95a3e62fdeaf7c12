import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { place, placeOf } from "../../actions/placing";
import { NOTHING_SAID, type Said } from "../../actions/rating";
import type { With } from "../../board/view";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { Slider } from "./Slider";

interface Props {
  desk: Desk;
  rating: With<Rating>;
  item: { id: string; name: string };
}

/** The place of one item as two values, and the way off the matrix. One value alone waits here until the other is set. */
export function PlaceFields({ desk, rating, item }: Props) {
  const [draft, setDraft] = useState<Said | null>(null);
  const held = placeOf(rating, item.id);
  const said = draft ?? held;
  const give = (next: Said) => {
    place(desk, rating, item, next);
    setDraft(next.impact > 0 === next.effort > 0 ? null : next);
  };
  const none = said.impact === 0 && said.effort === 0;
  return (
    <div class="stack tight place-fields">
      {(["impact", "effort"] as const).map((axis) => (
        <Slider
          key={axis}
          id={`place-${axis}-${item.id}`}
          axis={axis}
          name={item.name}
          unset={t("rating.unplaced")}
          value={said[axis]}
          onMove={(value) => setDraft({ ...said, [axis]: value })}
          onSay={(value) => give({ ...said, [axis]: value })}
        />
      ))}
      <p class="row">
        <span class="state">{t(said.impact > 0 === said.effort > 0 ? "rating.placeSets" : "rating.half")}</span>
        <button
          type="button"
          class="button plain push"
          aria-disabled={none}
          onClick={() => !none && give(NOTHING_SAID)}
        >
          {t("rating.takeOff")}
          <span class="vh">: {item.name}</span>
        </button>
      </p>
      <Trouble desk={desk} about={item.id} />
    </div>
  );
}
