import { Translated } from "../../parts/Translated";
import { t } from "../../text/text";
import { ROWS_KEPT } from "./condense";
import type { Row, Vote } from "./page";

/** Every closed vote: length first, number always, and how many people stand behind it where that may be told. */
export function Votes({ votes }: { votes: readonly Vote[] }) {
  if (votes.length === 0) return null;
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{t("results.votes")}</h2>
      <p class="sm quiet">{t("results.signal")}</p>
      {votes.map((vote) => (
        <Ballot key={vote.n} vote={vote} alone={votes.length === 1} />
      ))}
    </section>
  );
}

function Ballot({ vote, alone }: { vote: Vote; alone: boolean }) {
  const { rows = [], voters, without } = vote;
  const most = Math.max(1, ...rows.map(({ dots }) => dots));
  const left = rows.length - ROWS_KEPT;
  return (
    <div class="vote">
      {!alone && <h3>{t("results.vote", { n: vote.n })}</h3>}
      <p class="sm quiet num">
        {voters === undefined
          ? t("results.fewVoted")
          : t("results.turnout", { n: vote.people ?? voters, voters, dots: vote.dots })}
      </p>
      {rows.length > 0 && (
        <ol class="scores">
          {rows.map((row) => (
            <Score key={row.id} row={row} most={most} />
          ))}
        </ol>
      )}
      {left > 0 && <p class="sm quiet num rest">{t("results.rest", { n: left })}</p>}
      {without > 0 && <p class="sm quiet num">{t("results.without", { n: without })}</p>}
    </div>
  );
}

function Score({ row: { name, tr, colour, dots, atClose, voters }, most }: { row: Row; most: number }) {
  return (
    <li data-colour={colour}>
      <p class="name">
        {colour && <span class="mark" aria-hidden="true" />}
        <span class="said">
          {name ?? t("results.unnamed")}
          <Translated tr={tr} />
        </span>
      </p>
      <span class="bar-track" aria-hidden="true">
        {dots > 0 && <span class="bar" style={{ inlineSize: `${(100 * dots) / most}%` }} />}
      </span>
      <p class="sm num figures">
        <strong>{t("results.dots", { n: dots })}</strong>
        {dots > 0 && <span>{voters === undefined ? t("results.few") : t("results.voters", { n: voters })}</span>}
        {atClose !== undefined && <span>{t("results.then", { n: atClose })}</span>}
      </p>
    </li>
  );
}
