import type { ReadonlySignal } from "@preact/signals";
import type { Desk } from "../../actions/desk";
import { openRound, optionsOf, type RoundRules } from "../../actions/round";
import { openRound as openRoundOf } from "../../board/select";
import type { With } from "../../board/view";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import type { Round } from "../../wire/messages";
import { RoundForm } from "./RoundForm";

interface Props {
  desk: Desk;
  rules: ReadonlySignal<RoundRules>;
  onRules: (rules: RoundRules) => void;
  onResults: (round: string) => void;
}

/** Votes: the open one with its progress, the next one with its rules, and those that are over. */
export function RoundSection({ desk, rules, onRules, onResults }: Props) {
  const { view } = desk.board;
  const rounds = view.rounds.value;
  const open = openRoundOf(rounds);
  const closed = rounds.filter(({ state }) => state === "closed");
  const { run, audience } = desk.moment;
  const options = optionsOf(view.questions.value, view.notes.value, view.clusters.value);
  const mayOpen = audience === "facilitator" && run?.state === "open" && !open;
  if (!open && closed.length === 0 && !mayOpen) return null;
  return (
    <section class="section" aria-labelledby="console-votes">
      <h2 id="console-votes">{t("console.votes")}</h2>
      <Trouble desk={desk} about="round" />
      {open && <Progress round={open} people={run?.people ?? 0} />}
      {closed.map((round) => (
        <p key={round.id} class="row">
          <span>
            {t("console.round.over", { n: round.n })}{" "}
            <span class="xs quiet num">
              {t("console.round.turnout", { n: round.voters ?? 0, of: round.people ?? 0 })}
            </span>
          </span>
          <button type="button" class="button plain push" onClick={() => onResults(round.id)}>
            {t("console.results")}
            <span class="vh"> {t("console.round.n", { n: round.n })}</span>
          </button>
        </p>
      ))}
      {mayOpen &&
        (options.notes === 0 ? (
          <p class="quiet">{t("console.vote.nothing")}</p>
        ) : (
          <details>
            <summary>{t("console.vote.new")}</summary>
            <RoundForm
              desk={desk}
              rules={rules.value}
              onRules={onRules}
              onOpen={(questions) => void openRound(desk, rules.value, questions)}
            />
          </details>
        ))}
    </section>
  );
}

function Progress({ round, people }: { round: With<Round>; people: number }) {
  const { started = 0, done = 0 } = round;
  const share = people > 0 ? Math.min(1, done / people) : 0;
  return (
    <div class="stack tight">
      <p>
        {t("console.round.open", { n: round.n })}{" "}
        <span class="xs quiet">
          {t(round.target === "cluster" ? "console.vote.onThemes" : "console.vote.onNotes", {
            n: round.dots,
            max: round.max,
          })}
        </span>
      </p>
      <div class="line" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </div>
      <p class="num">{t("console.round.progress", { n: started, done, of: people })}</p>
      <p class="xs quiet">{t("console.round.blind")}</p>
    </div>
  );
}
