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
    <fieldset class="segments choice" aria-label={t("rating.outcomes")}>
      <button type="button" aria-pressed={shown === "round"} onClick={() => onChoose("round")}>
        {t("rating.votes")}
      </button>
      <button type="button" aria-pressed={shown === "rating"} onClick={() => onChoose("rating")}>
        {t("rating.title")}
      </button>
    </fieldset>
  );
}
