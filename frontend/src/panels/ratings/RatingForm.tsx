import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { rateable, usualTarget } from "../../actions/rating";
import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";
import { QuestionChecks } from "../QuestionChecks";

interface Props {
  desk: Desk;
  onOpen: (target: Rating["target"], how: { questions: string[]; together: boolean }) => void;
}

const TARGETS = ["cluster", "note"] as const;

/** What the next rating is about: themes or notes, and of which questions. */
export function RatingForm({ desk, onOpen }: Props) {
  const shown = desk.board.view.questions.value.filter(({ revealed, kind }) => revealed && kind !== "practice");
  const [chosen, setChosen] = useState<Rating["target"] | null>(null);
  const [together, setTogether] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const target = chosen ?? usualTarget(desk);
  const only = shown.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const options = rateable(desk, new Set(only));
  const n = target === "cluster" ? options.clusters : options.notes;
  const submit = (event: Event) => {
    event.preventDefault();
    if (n > 0) onOpen(target, { questions: left.size > 0 ? only : [], together });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <fieldset class="segments" aria-label={t("rating.target")}>
        {TARGETS.map((one) => (
          <button key={one} type="button" aria-pressed={target === one} onClick={() => setChosen(one)}>
            {t(`rating.${one}`)}
          </button>
        ))}
      </fieldset>
      <fieldset class="stack tight">
        <legend class="legend">{t("rating.form")}</legend>
        {[false, true].map((one) => (
          <label key={String(one)} class="row">
            <input type="radio" name="rating-form" checked={together === one} onChange={() => setTogether(one)} />
            <span>{t(one ? "rating.form.together" : "rating.form.alone")}</span>
          </label>
        ))}
        <p class="xs quiet">{t(together ? "rating.form.togetherMore" : "rating.form.aloneMore")}</p>
      </fieldset>
      <QuestionChecks questions={shown} left={left} onLeft={setLeft} />
      {n > 0 ? <p class="xs quiet">{t("rating.items", { n })}</p> : <p class="state trouble">{t("rating.nothing")}</p>}
      <button type="submit" class="button" aria-disabled={n === 0}>
        {t(together ? "rating.startTogether" : "rating.start")}
      </button>
    </form>
  );
}
