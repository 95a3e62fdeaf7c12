import eyeOff from "lucide:eye-off";
import { openRound } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";
import { Clock } from "./Clock";
import { OPTION_SETTINGS, useOptions } from "./options";
import { Paged } from "./Paged";
import type { StageProps } from "./Projector";

/** A blind vote: what there is to vote on, the time, and how many are done. No total, and no order that hints. */
export function VoteStage({ board, scene }: StageProps) {
  const round = openRound(scene.rounds);
  const pieces = useOptions(board, round);
  if (!round) return null;
  return (
    <Paged
      pieces={pieces}
      settings={OPTION_SETTINGS}
      top={(control) => (
        <header>
          <div class="grow">
            <h1>{t("projector.vote")}</h1>
            <p class="small quiet">{t("projector.voteRules", { n: round.dots, max: round.max })}</p>
          </div>
          {control}
          <Clock board={board} />
        </header>
      )}
      above={
        <div class="progress">
          <p class="row">
            <strong class="num">
              {t("projector.readyOf", { ready: scene.run?.ready ?? 0, n: scene.run?.people ?? 0 })}
            </strong>
            <span>{t("projector.ready")}</span>
          </p>
          <p class="row quiet small">
            <Icon of={eyeOff} />
            {t("projector.blind")}
          </p>
        </div>
      }
    />
  );
}
