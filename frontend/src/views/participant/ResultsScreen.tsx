import lock from "lucide:lock";
import type { Desk } from "../../actions/desk";
import { lastClosedRound, standingOf } from "../../board/select";
import type { With } from "../../board/view";
import { Dots } from "../../parts/Dots";
import { Icon } from "../../parts/Icon";
import { Translated } from "../../parts/Translated";
import { language, t } from "../../text/text";
import type { Round } from "../../wire/messages";
import { type Choice, ChoiceButtons } from "./ChoiceButtons";
import { Head } from "./Head";
import { itemOf } from "./item";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

/** A closed vote: dots and voters of everything, and one's own dots beside them. */
export function ResultsScreen({ desk, situation, drafts, nav, choice }: ScreenProps & { choice: Choice | null }) {
  const round = lastClosedRound(situation.rounds);
  if (!round) return null;
  const dots = (round.tally ?? []).reduce((sum, [, n]) => sum + n, 0);
  return (
    <div class="phone is-results">
      <Head desk={desk} situation={situation} nav={nav} title={t("ballot.results")}>
        <p class="sm quiet">
          {t("ballot.results.turnout", { n: round.people ?? 0, voters: round.voters ?? 0, dots })}{" "}
          {t("ballot.results.signal")}
        </p>
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <ChoiceButtons choice={choice} />
        <Scores desk={desk} round={round} />
        {round.closed !== undefined && (
          <p class="state">
            <Icon of={lock} />
            {t("ballot.results.closedAt", { time: timeOf(round.closed) })}
          </p>
        )}
      </main>
    </div>
  );
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString(language.value, { hour: "numeric", minute: "2-digit" });

function Scores({ desk, round }: { desk: Desk; round: With<Round> }) {
  const frozen = new Map((round.tally ?? []).map(([id, dots]) => [id, dots]));
  const { notes, clusters } = desk.board.view;
  const { rows, without } = standingOf(round, notes.value, clusters.value);
  const most = Math.max(1, ...rows.map(([, dots]) => dots));
  const own = desk.board.view.ownDots.value.get(round.id) ?? {};
  return (
    <>
      <ol class="scores">
        {rows.map(([id, dots, voters]) => {
          const item = itemOf(desk, round, id);
          const then = frozen.get(id);
          return (
            <li key={id} data-colour={item.colour}>
              <h2>
                {item.colour && <span class="mark" aria-hidden="true" />}
                <span>
                  {item.name}
                  <Translated tr={item.tr} />
                </span>
              </h2>
              <span class="bar-track" aria-hidden="true">
                {dots > 0 && <span class="bar" style={{ inlineSize: `${(100 * dots) / most}%` }} />}
              </span>
              <p class="sm num">
                <strong>{t("board.dots", { n: dots })}</strong>
                <span>{t("board.voters", { n: voters })}</span>
                {then !== undefined && then !== dots && <span>{t("ballot.results.frozen", { n: then })}</span>}
                {(own[id] ?? 0) > 0 && (
                  <span class="row">
                    {t("ballot.results.mine")} <Dots placed={own[id] ?? 0} />
                    <span class="vh">{own[id]}</span>
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {without > 0 && <p class="sm quiet num">{t("ballot.results.without", { n: without })}</p>}
    </>
  );
}
