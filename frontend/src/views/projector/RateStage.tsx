import eyeOff from "lucide:eye-off";
import { openRound } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";
import { Clock } from "./Clock";
import { OPTION_SETTINGS, useOptions } from "./options";
import { Paged } from "./Paged";
import type { StageProps } from "./Projector";

/** A blind rating: what there is to rate, the time, and how far people are. No figure, and no order that hints. */
export function RateStage({ board, scene }: StageProps) {
  const rating = openRound(scene.ratings);
  const pieces = useOptions(board, rating);
  if (!rating) return null;
  const n = scene.run?.people ?? 0;
  return (
    <Paged
      pieces={pieces}
      settings={OPTION_SETTINGS}
      top={(control) => (
        <header>
          <div class="grow">
            <h1>{t("rating.stage")}</h1>
            <p class="small quiet">{t("rating.stage.rules")}</p>
          </div>
          {control}
          <Clock board={board} />
        </header>
      )}
      above={
        <div class="progress">
          <p class="row">
            <strong class="num">{t("rating.stage.begun", { started: rating.started ?? 0, n })}</strong>
            <span>{t("rating.stage.begunWords")}</span>
          </p>
          <p class="row">
            <strong class="num">{rating.done ?? 0}</strong>
            <span>{t("rating.stage.all")}</span>
          </p>
          <p class="row quiet small">
            <Icon of={eyeOff} />
            {t("rating.stage.blind")}
          </p>
        </div>
      }
    />
  );
}
