import "./turnout.css";
import { t } from "../../text/text";
import type { Classes, Turnout } from "../../wire/turnout";

const CLASSES = [0, 1, 2, 3, 4] as const;

/** How many people wrote how many notes: a table, with bars for those who see them. Nobody is named. */
export function Histogram({ turnout }: { turnout: Turnout }) {
  const { here, all } = turnout;
  if (!all) return <p class="quiet">{t("console.turnout.few")}</p>;
  return (
    <>
      <table class="turnout num">
        <caption>{t("console.turnout.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("console.turnout.notes")}</th>
            {here && <th scope="col">{t("console.turnout.here")}</th>}
            <th scope="col">{t("console.turnout.all")}</th>
          </tr>
        </thead>
        <tbody>
          {CLASSES.map((at) => (
            <tr key={at}>
              <th scope="row">{t(`console.turnout.class.${at}`)}</th>
              {here && <Cell classes={here} at={at} />}
              <Cell classes={all} at={at} />
            </tr>
          ))}
        </tbody>
      </table>
      {here && <p>{t("console.turnout.quiet", { n: here[0] })}</p>}
    </>
  );
}

function Cell({ classes, at }: { classes: Classes; at: (typeof CLASSES)[number] }) {
  const most = Math.max(1, ...classes);
  return (
    <td>
      <span class="row">
        <span class="figure">{classes[at]}</span>
        <span class="bar" style={{ inlineSize: `${(classes[at] / most) * 60}%` }} aria-hidden="true" />
      </span>
    </td>
  );
}
