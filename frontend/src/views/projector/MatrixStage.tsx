import "../../panels/ratings/ratings.css";
import "./matrix.css";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { lastClosedRound, openRound } from "../../board/select";
import { howRated, whatFor } from "../../panels/ratings/howRated";
import { MatrixPicture } from "../../panels/ratings/MatrixPicture";
import { nameOf, numberOf, Tags } from "../../panels/ratings/MatrixTable";
import { type Axis, type Line, linesOf } from "../../panels/ratings/standing";
import { language, t } from "../../text/text";
import { Clock } from "./Clock";
import { withOther } from "./InOther";
import { Paged, type Piece, type Setting } from "./Paged";
import type { StageProps } from "./Projector";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "large", columns: 1 },
  { type: "plain", columns: 1 },
];

/** A closed rating, or one that the room is placing: the picture, and beside it every item with median, spread and how many people stand behind it. */
export function MatrixStage({ board, scene }: StageProps) {
  const rating = openRound(scene.ratings) ?? lastClosedRound(scene.ratings);
  const open = rating?.state === "open";
  const { notes, clusters } = board.view;
  const lang = language.value;
  const lines = useMemo(
    () => (rating ? linesOf(rating, notes.value, clusters.value) : []),
    [rating, notes.value, clusters.value],
  );
  const pieces = useMemo<Piece[]>(
    () =>
      lines.flatMap((line) =>
        withOther({ id: line.id }, { text: nameOf(line), tr: line.tr }, (other) => <Row line={line} other={other} />),
      ),
    [lines, lang],
  );
  if (!rating) return null;
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
      top={(control) => (
        <header>
          <div class="grow">
            <h1>{t("rating.title")}</h1>
            <p class="small quiet num">
              {open ? t("rating.stage.together") : `${howRated(rating)} ${whatFor(rating)}`}
            </p>
          </div>
          {control}
          {open && <Clock board={board} />}
        </header>
      )}
      aside={
        <div class="aside">
          <MatrixPicture lines={lines} />
        </div>
      }
      above={
        <div class="priority cap" aria-hidden="true">
          <span />
          <span>{t(rating.target === "note" ? "rating.col.note" : "rating.col.cluster")}</span>
          <span>{t("rating.col.impact")}</span>
          <span>{t("rating.col.effort")}</span>
          {!rating.together && <span>{t("rating.col.raters")}</span>}
        </div>
      }
    />
  );
}

function Row({ line, other }: { line: Line; other: ComponentChildren }) {
  return (
    <div class="priority" data-colour={line.colour}>
      <p class="n num">{line.n}</p>
      <div>
        <p class="name">
          {line.colour && <span class="mark" aria-hidden="true" />}
          <span>
            {nameOf(line)}
            {other}
          </span>
        </p>
        <Tags line={line} quarter={false} />
      </div>
      {line.impact && line.effort ? (
        <>
          <Value words={t("rating.col.impact")} axis={line.impact} together={line.together} />
          <Value words={t("rating.col.effort")} axis={line.effort} together={line.together} />
          {!line.together && (
            <p class="num">
              <span class="vh">{t("rating.col.raters")} </span>
              {line.raters}
            </p>
          )}
        </>
      ) : (
        <p class="quiet unrated">{t(line.together ? "rating.unplaced" : "rating.unrated")}</p>
      )}
    </div>
  );
}

function Value({ words, axis, together }: { words: string; axis: Axis; together: boolean }) {
  const { median, low, high } = axis;
  return (
    <p class="value num">
      <span class="vh">{words} </span>
      <strong>{numberOf(median)}</strong>
      {!together && <span class="quiet">{t("rating.between", { low: numberOf(low), high: numberOf(high) })}</span>}
    </p>
  );
}
