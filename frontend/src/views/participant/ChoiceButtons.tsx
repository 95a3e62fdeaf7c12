import { t } from "../../text/text";

/** Dots or impact and effort, where there are both. */
export interface Choice {
  shown: "round" | "rating";
  onChoose: (what: "round" | "rating") => void;
}

export function ChoiceButtons({ choice }: { choice: Choice | null }) {
  if (!choice) return null;
  const { shown, onChoose } = choice;
  return (
    <fieldset class="segments choice" aria-label={t("participant.results.which")}>
      <button type="button" aria-pressed={shown === "round"} onClick={() => onChoose("round")}>
        {t("participant.results.dots")}
      </button>
      <button type="button" aria-pressed={shown === "rating"} onClick={() => onChoose("rating")}>
        {t("participant.results.rating")}
      </button>
    </fieldset>
  );
}
