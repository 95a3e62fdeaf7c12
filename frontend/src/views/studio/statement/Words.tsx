import type { Statement, StatementWords } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { GrowArea } from "../parts/GrowArea";
import { Heading } from "../parts/Heading";
import { citesOf, type Field, isEditable, LONGEST, wordCount } from "./fields";

interface Props {
  statement: Statement;
  words: StatementWords;
  onWords: (words: StatementWords) => void;
}

const PARTS = [
  "whoAffected",
  "problem",
  "desiredOutcome",
  "measures",
  "constraints",
  "outOfScope",
  "owner",
] as const satisfies readonly Field[];

/** Title and question large, then the parts; an empty part says what belongs there and stays empty. */
export function Words({ statement, words, onWords }: Props) {
  const editable = isEditable(statement.state);
  const set = (field: Field) => (value: string) => onWords({ ...words, [field]: value });
  const title = words.title || statement.theme?.label || t("statement.untitled");
  return (
    <>
      <Heading title={title} class={editable ? "vh" : "said"} />
      {editable && (
        <GrowArea
          id="title"
          class="bare title"
          label={t("statement.title")}
          value={words.title}
          maxLength={LONGEST.title}
          onText={set("title")}
        />
      )}
      {statement.generatedBy && (
        <p class="sm quiet">
          {madeBy(statement)}
          {(statement.of ?? 0) > 0 && ` ${t("statement.close", { n: statement.closeTo ?? 0, of: statement.of ?? 0 })}`}
        </p>
      )}
      {statement.withheld && <p class="banner pending">{t("statement.withheld")}</p>}
      {editable ? (
        <GrowArea
          id="hmw"
          class="bare hmw"
          label={t("statement.hmw")}
          value={words.hmw}
          maxLength={LONGEST.hmw}
          onText={set("hmw")}
        />
      ) : (
        <p class="hmw">{words.hmw}</p>
      )}
      {PARTS.map((field) => (
        <section key={field} class="part">
          <h2>
            {editable ? <label for={field}>{t(`statement.${field}`)}</label> : t(`statement.${field}`)}
            {field === "problem" && words.problem.trim() !== "" && (
              <span class="num faint">{t("statement.words", { n: wordCount(words.problem) })}</span>
            )}
            <Cites of={citesOf(words[field], statement.evidence)} />
          </h2>
          {words[field].trim() === "" && (
            <p class="prompt" id={`${field}-prompt`}>
              {t(`statement.${field}.prompt`)}
            </p>
          )}
          {editable ? (
            <GrowArea
              id={field}
              class="bare"
              value={words[field]}
              maxLength={LONGEST[field]}
              describedBy={words[field].trim() === "" ? `${field}-prompt` : undefined}
              onText={set(field)}
            />
          ) : (
            words[field].trim() !== "" && <p class="said lines">{words[field]}</p>
          )}
        </section>
      ))}
    </>
  );
}

function Cites({ of }: { of: number[] }) {
  return (
    <>
      {of.map((n) => (
        <a key={n} class="cite" href={`#evidence-${n}`} aria-label={t("statement.evidence.n", { n })}>
          {n}
        </a>
      ))}
    </>
  );
}

function madeBy(statement: Statement): string {
  switch (statement.generatedBy) {
    case "machine draft":
      return statement.rule ? t("statement.by.machineRule", { rule: statement.rule }) : t("statement.by.machine");
    case "assisted":
      return t("statement.by.assisted");
    default:
      return t("statement.by.human");
  }
}
