import "./outlook.css";
import plus from "lucide:plus";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { releaseResults, retractResults } from "../../actions/room";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { OWN_NAME } from "../../text/language";
import { language, t } from "../../text/text";
import { type Draft, draftOf, keepDraft, keptDraft, MOST, NO_STEP, same, wordsOf } from "./outlook";
import { ResultsState } from "./ResultsState";
import { StepFields } from "./StepFields";

/** What happens next in a few words, and one press that lets everybody with the code read the results. */
export function ResultsForm({ desk }: { desk: Desk }) {
  const results = desk.moment.run?.results;
  const workshop = desk.board.place.ref;
  const [written, setWritten] = useState<Draft | null>(() => keptDraft(workshop));
  const draft = written ?? draftOf(results);
  const out = results?.released !== undefined;
  const changed = !same(draft, draftOf(results));
  const [own, other] = language.value === "es" ? (["textEs", "text"] as const) : (["text", "textEs"] as const);

  const write = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setWritten(next);
    keepDraft(workshop, next);
  };
  const release = async () => {
    if (!(await releaseResults(desk, wordsOf(draft), out))) return;
    setWritten(null);
    keepDraft(workshop, null);
  };

  return (
    <section class="outlook" aria-labelledby="console-results">
      <h3 id="console-results">{t("console.results.title")}</h3>
      <ResultsState results={results} code={desk.board.state.workshop.value?.code ?? ""} />
      <Trouble desk={desk} about="results" />
      <Words id="outlook-own" field={own} draft={draft} write={write} />
      <fieldset>
        <legend>{t("console.results.steps")}</legend>
        {draft.steps.map((step, n) => (
          <StepFields
            key={n}
            n={n + 1}
            step={step}
            onStep={(part) => write({ steps: draft.steps.map((one, at) => (at === n ? { ...one, ...part } : one)) })}
            onRemove={() => write({ steps: draft.steps.filter((_, at) => at !== n) })}
          />
        ))}
        {draft.steps.length < MOST.steps && (
          <button type="button" class="button wide" onClick={() => write({ steps: [...draft.steps, NO_STEP] })}>
            <Icon of={plus} />
            {t("console.results.add")}
          </button>
        )}
      </fieldset>
      <details>
        <summary>{t("console.results.other", { language: OWN_NAME[other === "text" ? "en" : "es"] })}</summary>
        <Words id="outlook-other" field={other} draft={draft} write={write} />
      </details>
      {out && changed && <p class="state pending">{t("console.results.unsent")}</p>}
      {(!out || changed) && (
        <button type="button" class="button wide" onClick={() => void release()}>
          {out ? t("console.results.change") : t("console.results.release")}
        </button>
      )}
      {out && (
        <button type="button" class="button wide plain" onClick={() => retractResults(desk)}>
          {t("console.results.retract")}
        </button>
      )}
    </section>
  );
}

interface WordsProps {
  id: string;
  field: "text" | "textEs";
  draft: Draft;
  write: (part: Partial<Draft>) => void;
}

function Words({ id, field, draft, write }: WordsProps) {
  const lang = field === "text" ? "en" : "es";
  return (
    <div class="field">
      <label for={id}>{t("console.results.nextIn", { language: OWN_NAME[lang] })}</label>
      <p class="hint" id={`${id}-hint`}>
        {t("console.results.nextHint")}
      </p>
      <textarea
        class="input said"
        id={id}
        lang={lang}
        rows={4}
        maxLength={MOST.text}
        aria-describedby={`${id}-hint`}
        value={draft[field]}
        onInput={(event) => write({ [field]: event.currentTarget.value })}
      />
    </div>
  );
}
