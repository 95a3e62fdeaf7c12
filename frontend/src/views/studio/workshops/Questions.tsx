import plus from "lucide:plus";
import { useState } from "preact/hooks";
import { Icon } from "../../../parts/Icon";
import type { QuestionKind } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { GrowArea } from "../parts/GrowArea";
import { OrderButtons } from "../parts/OrderButtons";
import { addQuestion, change, type Draft, type DraftQuestion, removeQuestion, shift } from "./draft";

const KINDS: readonly QuestionKind[] = ["current", "future"];

interface Props {
  draft: Draft;
  set: (by: Partial<Draft>) => void;
  wrong: (field: string) => string | undefined;
}

/** The questions in order, each with what it asks about and, if wanted, its Spanish. */
export function Questions({ draft, set, wrong }: Props) {
  const [said, setSaid] = useState("");
  const move = (key: number, by: -1 | 1) => {
    const questions = shift(draft.questions, key, by);
    set({ questions });
    setSaid(t("studio.order.moved", { n: questions.findIndex((one) => one.key === key) + 1, of: questions.length }));
  };
  const add = () => {
    const after = addQuestion(draft, t("studio.kind.ideate"));
    set(after);
    setTimeout(() => document.getElementById(`question-${draft.key}`)?.focus());
  };
  return (
    <div>
      <h3 class="legend" id="questions">
        {t("studio.questions")}
      </h3>
      <p class="vh" role="status">
        {said}
      </p>
      <ol class="qs" aria-labelledby="questions">
        {draft.questions.map((question, index) => (
          <QuestionRow
            key={question.key}
            question={question}
            n={index + 1}
            of={draft.questions.length}
            error={wrong(`question-${question.key}`)}
            onChange={(by) => set({ questions: change(draft.questions, question.key, by) })}
            onShift={(by) => move(question.key, by)}
            onRemove={() => set(removeQuestion(draft, question.key))}
          />
        ))}
      </ol>
      <button type="button" class="button plain out" id="add-question" onClick={add}>
        <Icon of={plus} />
        {t("studio.question.add")}
      </button>
    </div>
  );
}

interface RowProps {
  question: DraftQuestion;
  n: number;
  of: number;
  error: string | undefined;
  onChange: (by: Partial<DraftQuestion>) => void;
  onShift: (by: -1 | 1) => void;
  onRemove: () => void;
}

function QuestionRow({ question, n, of, error, onChange, onShift, onRemove }: RowProps) {
  const [spanish, setSpanish] = useState(question.textEs !== "");
  const id = `question-${question.key}`;
  return (
    <li>
      <div class="stack tight">
        {error && (
          <p class="error" id={`${id}-error`}>
            {error}
          </p>
        )}
        <GrowArea
          id={id}
          rows={2}
          maxLength={300}
          label={t("studio.question.text", { n })}
          invalid={error !== undefined}
          describedBy={error ? `${id}-error` : undefined}
          value={question.text}
          onText={(text) => onChange({ text })}
        />
        {spanish && (
          <GrowArea
            id={`${id}-es`}
            lang="es"
            rows={2}
            maxLength={300}
            label={t("studio.question.es", { n })}
            value={question.textEs}
            onText={(textEs) => onChange({ textEs })}
          />
        )}
        <div class="row wrap">
          <select
            class="input short"
            aria-label={t("studio.question.kind", { n })}
            value={question.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value as QuestionKind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`studio.question.${kind}`)}
              </option>
            ))}
          </select>
          {spanish ? (
            <span class={`tag ${question.textEs.trim() ? "held" : "pending"}`}>
              {question.textEs.trim() ? t("studio.question.both") : t("studio.question.esMissing")}
            </span>
          ) : (
            <button type="button" class="button plain" onClick={() => setSpanish(true)}>
              {t("studio.question.addEs")}
            </button>
          )}
          <OrderButtons what={t("studio.question.n", { n })} n={n} of={of} onShift={onShift} onRemove={onRemove} />
        </div>
      </div>
    </li>
  );
}
