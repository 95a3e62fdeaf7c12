import "./results.css";
import bulb from "lucide:lightbulb";
import type { Desk } from "../../actions/desk";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { Translated } from "../../parts/Translated";
import { language, t } from "../../text/text";
import type { Round } from "../../wire/messages";
import { dotsPlacedIn, type Line, linesOf, themeLinesOf } from "./results";

interface Props {
  desk: Desk;
  chosen: string | null;
  onChoose: (round: string) => void;
}

/** A closed vote: dots as they were, voters beside them, and what merges made of them since. */
export function Results({ desk, chosen, onChoose }: Props) {
  const { view } = desk.board;
  const closed = view.rounds.value.filter(({ state }) => state === "closed");
  const round = closed.find(({ id }) => id === chosen) ?? closed.at(-1);
  if (!round) {
    return (
      <div class="results">
        <h2>{t("console.results")}</h2>
        <p class="quiet">{t("console.results.none")}</p>
      </div>
    );
  }
  const lines = linesOf(round, view.notes.value, view.clusters.value);
  const themes = round.target === "note" ? themeLinesOf(round, view.clusters.value) : [];
  const without = lines.filter(({ dots }) => dots === 0).slice(0, 3);
  return (
    <div class="results">
      <Head round={round} rounds={closed} onChoose={onChoose} />
      <Table caption={t("console.results.caption")} what={round.target} lines={lines} />
      {themes.length > 0 && (
        <>
          <h3>{t("console.results.themes")}</h3>
          <Table caption={t("console.results.themes")} what="cluster" lines={themes} />
        </>
      )}
      <p class="talk sm quiet">
        <Icon of={bulb} />
        <span>
          {t("console.signal")}{" "}
          {without.length > 0 && (
            <>
              <span class="said">{without.map(({ words }) => words || t("board.theme.unnamed")).join(", ")}</span>{" "}
              {t("console.signal.none")}
            </>
          )}
        </span>
      </p>
    </div>
  );
}

function Head({
  round,
  rounds,
  onChoose,
}: {
  round: With<Round>;
  rounds: With<Round>[];
  onChoose: (id: string) => void;
}) {
  const number = (n: number | undefined) => (n ?? 0).toLocaleString(language.value);
  return (
    <div class="head">
      <div>
        <p class="eyebrow">{t("console.round.closedAt", { n: round.n, time: timeOf(round.closed) })}</p>
        <h2>{t("console.round.signal")}</h2>
      </div>
      <dl class="sum num">
        <div>
          <dd>{t("console.results.of", { n: round.voters ?? 0, of: round.people ?? 0 })}</dd>
          <dt>{t("console.results.voted")}</dt>
        </div>
        <div>
          <dd>{number(dotsPlacedIn(round))}</dd>
          <dt>{t("console.results.placed")}</dt>
        </div>
        <div>
          <dd>{number(round.dots)}</dd>
          <dt>{t("console.results.each")}</dt>
        </div>
      </dl>
      {rounds.length > 1 && (
        <fieldset class="segments push" aria-label={t("console.votes")}>
          {rounds.map((one) => (
            <button key={one.id} type="button" aria-pressed={one.id === round.id} onClick={() => onChoose(one.id)}>
              {t("console.round.n", { n: one.n })}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Table({ caption, what, lines }: { caption: string; what: "note" | "cluster"; lines: Line[] }) {
  const most = Math.max(1, ...lines.map(({ dots }) => dots));
  const merged = lines.some(({ now }) => now !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table class="res">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(what === "cluster" ? "console.results.theme" : "console.results.note")}</th>
            <th scope="col">{t("console.results.dots")}</th>
            <th scope="col" class="n">
              {t("console.results.voters")}
            </th>
            {merged && <th scope="col">{t("console.results.now")}</th>}
            {what === "cluster" && (
              <>
                <th scope="col" class="n">
                  {t("console.results.people")}
                </th>
                <th scope="col" class="n">
                  {t("console.results.departments")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-colour={line.colour}>
              <th scope="row">
                <span class="row">
                  {line.colour && <span class="mark" aria-hidden="true" />}
                  <span>
                    {line.words || t("board.theme.unnamed")}
                    <Translated tr={line.tr} />
                  </span>
                </span>
              </th>
              <td class="barcell">
                <span class="row">
                  <strong class="num">{line.dots}</strong>
                  <span class="bar" style={{ inlineSize: `${(line.dots / most) * 80}%` }} aria-hidden="true" />
                </span>
              </td>
              <td class="n">{line.voters}</td>
              {merged && (
                <td class="num">
                  {line.now ? t("console.results.nowIs", { n: line.now.dots, voters: line.now.voters }) : ""}
                </td>
              )}
              {what === "cluster" && (
                <>
                  <td class="n">{line.people ?? ""}</td>
                  <td class="n">{line.departments ?? ""}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timeOf(at: number | undefined): string {
  return at === undefined ? "" : new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(at);
}
