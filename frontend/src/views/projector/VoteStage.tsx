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

/** A blind vote: what there is to vote on, the time, and how many are done. No total, and no order that hints. */
export function VoteStage({ board, scene }: StageProps) {
  const round = openRound(scene.rounds);
  const { notes, clusters } = board.view;
  const lang = language.value;
  const pieces = useMemo(
    () =>
      shuffled(round?.items ?? [], round?.id ?? "").map((id) => {
        const { name, colour } = itemName(board, round?.target ?? "cluster", id);
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
    [round, notes.value, clusters.value, lang],
  );
  if (!round) return null;
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
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
