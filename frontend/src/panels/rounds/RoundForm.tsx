import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { dotsFor, optionsOf, type RoundRules } from "../../actions/round";
import { Check, NumberField } from "../../parts/Field";
import { t } from "../../text/text";
import { QuestionChecks } from "../QuestionChecks";

interface Props {
  desk: Desk;
  rules: RoundRules;
  onRules: (rules: RoundRules) => void;
  onOpen: (questions: string[]) => void;
}

const TARGETS = ["cluster", "note"] as const;

/** The rules of the next vote. Every one is a choice; the hints say what is usual. */
export function RoundForm({ desk, rules, onRules, onOpen }: Props) {
  const { view } = desk.board;
  const questions = view.questions.value.filter(({ revealed, kind }) => revealed && kind !== "practice");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const only = questions.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const options = optionsOf(questions, view.notes.value, view.clusters.value, new Set(only));
  const n = rules.target === "cluster" ? options.clusters : options.notes;
  const sound = whole(rules.dots, 20) && whole(rules.max, rules.dots) && n > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (sound) onOpen(left.size > 0 ? only : []);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <fieldset class="segments" aria-label={t("console.vote.target")}>
        {TARGETS.map((target) => (
          <button
            key={target}
            type="button"
            aria-pressed={rules.target === target}
            onClick={() => onRules({ ...rules, target })}
          >
            {t(`console.vote.${target}`)}
          </button>
        ))}
      </fieldset>
      <p class="xs quiet">{t("console.vote.options", { n })}</p>
      <div class="two">
        <NumberField
          id="round-dots"
          label={t("console.vote.dots")}
          min={1}
          max={20}
          value={rules.dots}
          onNumber={(dots) => onRules({ ...rules, dots, max: Math.min(rules.max, dots || rules.max) })}
        />
        <NumberField
          id="round-max"
          label={t("console.vote.max")}
          min={1}
          max={20}
          value={rules.max}
          onNumber={(max) => onRules({ ...rules, max })}
        />
      </div>
      {n > 0 && <p class="xs quiet">{t("console.vote.usual", { n: dotsFor(n) })}</p>}
      {rules.target === "note" && (
        <Check label={t("console.vote.own")} checked={rules.own} onCheck={(own) => onRules({ ...rules, own })} />
      )}
      <QuestionChecks questions={questions} left={left} onLeft={setLeft} />
      {!sound && <p class="state trouble">{n === 0 ? t("console.vote.nothing") : t("console.vote.unsound")}</p>}
      <button type="submit" class="button" aria-disabled={!sound}>
        {t("console.next.vote")}
      </button>
    </form>
  );
}

const whole = (value: number, max: number): boolean => Number.isInteger(value) && value >= 1 && value <= max;
