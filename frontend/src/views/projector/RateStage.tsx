import eyeOff from "lucide:eye-off";
import { useMemo } from "preact/hooks";
import { openRound } from "../../board/select";
import { shuffled } from "../../board/shuffle";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";
import { Clock } from "./Clock";
import { itemName } from "./item";
import { Paged, type Setting } from "./Paged";
import type { StageProps } from "./Projector";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "huge", columns: 1 },
  { type: "large", columns: 2 },
  { type: "plain", columns: 2 },
];

/** A blind rating: what there is to rate, the time, and how far people are. No figure, and no order that hints. */
export function RateStage({ board, scene }: StageProps) {
  const rating = openRound(scene.ratings);
  const { notes, clusters } = board.view;
  const lang = language.value;
  const items = JSON.stringify(rating?.items ?? []);
  const pieces = useMemo(
    () =>
      shuffled(rating?.items ?? [], rating?.id ?? "").map((id) => {
        const { name, colour } = itemName(board, rating?.target ?? "cluster", id);
        return {
          id,
          draw: () => (
            <p class="option" data-colour={colour}>
              {colour && <span class="mark" aria-hidden="true" />}
              <span>{name}</span>
            </p>
          ),
        };
      }),
    [items, rating?.id, notes.value, clusters.value, lang],
  );
  if (!rating) return null;
  const n = scene.run?.people ?? 0;
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
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
