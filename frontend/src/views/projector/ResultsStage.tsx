import { useMemo } from "preact/hooks";
import { lastClosedRound, standingOf } from "../../board/select";
import { language, t } from "../../text/text";
import { withOther } from "./InOther";
import { itemName } from "./item";
import { Paged, type Piece, type Setting } from "./Paged";
import type { StageProps } from "./Projector";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "huge", columns: 1 },
  { type: "large", columns: 1 },
  { type: "plain", columns: 1 },
];

/** A closed vote: length first, colour second, number always, and how many people stand behind it. */
export function ResultsStage({ board, scene }: StageProps) {
  const round = lastClosedRound(scene.rounds);
  const { notes, clusters } = board.view;
  const lang = language.value;
  const pieces = useMemo<Piece[]>(() => {
    if (!round) return [];
    const { rows, without } = standingOf(round, notes.value, clusters.value);
    const most = Math.max(1, ...rows.map(([, dots]) => dots));
    const drawn = rows.flatMap(([id, dots, voters]) => {
      const { name, tr, colour } = itemName(board, round.target, id);
      return withOther({ id }, { text: name, tr }, (other) => (
        <div class="result" data-colour={colour}>
          <p class="name">
            {colour && <span class="mark" aria-hidden="true" />}
            <span>
              {name}
              {other}
            </span>
          </p>
          <p class="n">
            {dots.toLocaleString(lang)}
            <span class="vh"> {t("projector.col.dots")}</span>
          </p>
          <span class="bar-track" aria-hidden="true">
            {dots > 0 && <span class="bar" style={{ inlineSize: `${(100 * dots) / most}%` }} />}
          </span>
          <p class="voters num">
            <span aria-hidden="true">{voters.toLocaleString(lang)}</span>
            <span class="vh">{t("board.voters", { n: voters })}</span>
          </p>
        </div>
      ));
    });
    if (without === 0) return drawn;
    const words = t("projector.without", { n: without });
    return [...drawn, { id: "without", draw: () => <p class="without quiet num">{words}</p> }];
  }, [round, notes.value, clusters.value, lang]);
  if (!round) return null;
  const dots = (round.tally ?? []).reduce((sum, [, n]) => sum + n, 0);
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
      top={(control) => (
        <header>
          <div class="grow">
            <h1 class="large">{t("projector.results")}</h1>
            <p class="small quiet num">
              {t("projector.turnout", { n: round.people ?? 0, voters: round.voters ?? 0, dots })}
            </p>
          </div>
          {control}
        </header>
      )}
      above={
        <div class="result cap" aria-hidden="true">
          <span>{round.target === "note" ? t("projector.col.note") : t("projector.col.theme")}</span>
          <span class="n">{t("projector.col.dots")}</span>
          <span />
          <span>{t("projector.col.voters")}</span>
        </div>
      }
    />
  );
}
