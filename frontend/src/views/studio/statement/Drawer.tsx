import check from "lucide:check";
import circle from "lucide:circle-dashed";
import { Icon } from "../../../parts/Icon";
import type { Evidence, Statement, StatementWords } from "../../../studio/shapes";
import type { WordKey } from "../../../text/keys";
import { language, t } from "../../../text/text";
import { paths } from "../route";

interface Props {
  workshop: string;
  statement: Statement;
  words: StatementWords;
}

/** The thread behind a statement: its theme and figures, its notes, ideas of the room, what is still open. */
export function Drawer({ workshop, statement, words }: Props) {
  const { theme, evidence, ideas, openQuestions } = statement;
  return (
    <aside class="drawer" aria-labelledby="behind">
      <h2 id="behind">{t("statement.behind")}</h2>
      {theme && (
        <>
          <p class="sm">
            <a class="said" href={paths.board(workshop)}>
              {theme.label}
            </a>
          </p>
          <dl class="facts num">
            {(["notes", "people", "departments", "dots"] as const).map((what) => (
              <div key={what}>
                <dt>{t(`statement.${what}`, { n: theme[what] ?? 0 })}</dt>
                <dd>{(theme[what] ?? 0).toLocaleString(language.value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {evidence.length > 0 && (
        <ol class="ev">
          {evidence.map((one, index) => (
            <Piece key={`${one.kind}${one.ref}`} evidence={one} n={index + 1} />
          ))}
        </ol>
      )}
      {ideas.length > 0 && (
        <section aria-labelledby="ideas">
          <h2 id="ideas">{t("statement.ideas")}</h2>
          <p class="sm quiet">{t("statement.ideas.why")}</p>
          <ul class="ideas">
            {ideas.map((idea) => (
              <li key={idea.note} class="note">
                {idea.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {openQuestions.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{t("statement.open")}</h2>
          <ul class="q said">
            {openQuestions.map((question) => (
              <li key={question}>
                <Icon of={circle} />
                <span>{question}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="before">
        <h2 id="before">{t("statement.beforeReview")}</h2>
        <ul class="q">
          {checks(statement, words).map(({ ok, key, n }) => (
            <li key={key}>
              <span class={`state ${ok ? "held" : "pending"}`}>
                <Icon of={ok ? check : circle} />
              </span>
              <span>{t(key, { n: n ?? 0 })}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Piece({ evidence, n }: { evidence: Evidence; n: number }) {
  return (
    <li id={`evidence-${n}`} data-n={n} tabIndex={-1}>
      <p class="note">
        {evidence.text ?? evidence.sentence}
        <span class="foot">
          {(evidence.dots ?? 0) > 0 && <span>{t("statement.dotsOn", { n: evidence.dots ?? 0 })}</span>}
          {evidence.question && <span>{questionWords(evidence.question)}</span>}
        </span>
      </p>
    </li>
  );
}

/** `q2` is the second question; anything else is its own words. */
function questionWords(question: string): string {
  const found = /^q(\d+)$/.exec(question);
  return found ? t("statement.question", { n: Number(found[1]) }) : question;
}

/** What a reviewer will look for first; facts only, nothing is scored. */
function checks(statement: Statement, words: StatementWords): { ok: boolean; key: WordKey; n?: number }[] {
  const notes = statement.evidence.filter((one) => one.kind === "note").length;
  const filled = (text: string) => text.trim() !== "";
  return [
    { ok: notes > 0, key: "statement.check.notes", n: notes },
    filled(words.whoAffected) ? { ok: true, key: "statement.check.who" } : { ok: false, key: "statement.check.noWho" },
    filled(words.desiredOutcome)
      ? { ok: true, key: "statement.check.outcome" }
      : { ok: false, key: "statement.check.noOutcome" },
    filled(words.measures)
      ? { ok: true, key: "statement.check.measure" }
      : { ok: false, key: "statement.check.noMeasure" },
    filled(words.constraints)
      ? { ok: true, key: "statement.check.constraint" }
      : { ok: false, key: "statement.check.noConstraint" },
  ];
}
