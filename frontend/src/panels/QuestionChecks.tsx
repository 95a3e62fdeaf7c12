import type { With } from "../board/view";
import { Check } from "../parts/Field";
import { t } from "../text/text";
import type { Question } from "../wire/messages";

interface Props {
  questions: readonly With<Question>[];
  /** The ids that are left out. */
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
}

/** Which questions a vote or a rating is about, where there are several. */
export function QuestionChecks({ questions, left, onLeft }: Props) {
  if (questions.length < 2) return null;
  return (
    <>
      {questions.map(({ id, n }) => (
        <Check
          key={id}
          label={t("console.question", { n })}
          checked={!left.has(id)}
          onCheck={(on) => {
            const next = new Set(left);
            if (on) next.delete(id);
            else next.add(id);
            onLeft(next);
          }}
        />
      ))}
    </>
  );
}
