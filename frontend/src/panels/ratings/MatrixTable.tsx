import { Translated } from "../../parts/Translated";
import { language, t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import type { Axis, Line } from "./standing";

interface Props {
  target: Rating["target"];
  lines: readonly Line[];
  /** The room placed the items: no spread, and nobody rated. */
  together?: boolean | undefined;
  /** The person's own ratings by item, where there is a person. */
  own?: Record<string, [impact: number, effort: number]>;
}

/** Every item with median and spread: the same as the picture, in words. */
export function MatrixTable({ target, lines, together = false, own }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="matrix-table" tabIndex={0} aria-label={t("rating.table")}>
      <table>
        <caption class="vh">{t("rating.table")}</caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              <span class="vh">{t("rating.col.n")}</span>
            </th>
            <th scope="col">{t(target === "cluster" ? "rating.col.cluster" : "rating.col.note")}</th>
            <th scope="col">{t("rating.col.impact")}</th>
            <th scope="col">{t("rating.col.effort")}</th>
            {!together && (
              <th scope="col" class="n raters">
                {t("rating.col.raters")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} own={own?.[line.id]} withOwn={own !== undefined} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ line, own, withOwn }: { line: Line; own: [number, number] | undefined; withOwn: boolean }) {
  const { before } = line;
  return (
    <tr data-colour={line.colour}>
      <td class="n">{line.n}</td>
      <th scope="row">
        <span class="item">
          {line.colour && <span class="mark" aria-hidden="true" />}
          <span>
            {nameOf(line)}
            <Translated tr={line.tr} />
          </span>
        </span>
        <Tags line={line} />
        {line.impact && !line.few && !line.together && (
          <span class="more narrow num">{t("rating.raters", { n: line.raters })}</span>
        )}
        {withOwn && !line.together && (
          <span class="more">
            {t("rating.col.mine")}: {own ? t("rating.mine", { impact: own[0], effort: own[1] }) : t("rating.noMine")}
          </span>
        )}
        {before && (
          <span class="more">
            {t(line.together ? "rating.mergedPlaces" : "rating.merged", {
              impact: numberOf(before.impact),
              effort: numberOf(before.effort),
              n: before.raters,
            })}
          </span>
        )}
      </th>
      {line.impact && line.effort ? (
        <>
          <Value axis={line.impact} alone={line.raters < 2} />
          <Value axis={line.effort} alone={line.raters < 2} />
          {!line.together && <td class="n raters">{line.raters}</td>}
        </>
      ) : (
        <td colSpan={line.together ? 2 : 3} class="quiet">
          {t(line.together ? "rating.unplaced" : "rating.unrated")}
        </td>
      )}
    </tr>
  );
}

/** The quarter, and what makes a figure doubtful: in words, never by colour alone. */
export function Tags({ line, quarter = true }: { line: Line; quarter?: boolean }) {
  if (!line.quarter || !(quarter || line.differ || line.few || line.room)) return null;
  return (
    <span class="tags">
      {quarter && <span class="quiet">{t(`rating.quarter.${line.quarter}`)}</span>}
      {line.differ && <span class="tag pending">{t("rating.differ")}</span>}
      {line.few && <span class="tag">{t("rating.few", { n: line.raters })}</span>}
      {line.room && (
        <span class="tag held">
          {t("rating.agreed", { impact: numberOf(line.room.impact), effort: numberOf(line.room.effort) })}
        </span>
      )}
    </span>
  );
}

/** The median and between what; one person alone has no spread. */
function Value({ axis: { median, low, high }, alone }: { axis: Axis; alone: boolean }) {
  return (
    <td class="value num">
      <strong>{numberOf(median)}</strong>{" "}
      {!alone && <span class="quiet">{t("rating.between", { low: numberOf(low), high: numberOf(high) })}</span>}
    </td>
  );
}

/** What an item is called now. */
export const nameOf = ({ words }: Line): string => (words === null ? t("rating.gone") : words || t("rating.unnamed"));

/** Halves and quarters as the language writes them. */
export const numberOf = (value: number): string => value.toLocaleString(language.value, { maximumFractionDigits: 2 });
