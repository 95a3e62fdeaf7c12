import arrow from "lucide:arrow-right";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import type { RoundRules } from "../../actions/round";
import { type Step, takeStep } from "../../actions/step";
import { activityTitle } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";

/** The one primary button: what it says is what happens. */
export function NextButton({ desk, step, rules }: { desk: Desk; step: Step; rules: RoundRules }) {
  const [busy, setBusy] = useState(false);
  if (step.do === "nothing" || step.do === "finish") return null;
  const press = async () => {
    if (busy) return;
    setBusy(true);
    await takeStep(desk, step, rules);
    setBusy(false);
  };
  return (
    <>
      <button type="button" class="button primary wide next-button" aria-disabled={busy} onClick={() => void press()}>
        {stepWords(step)}
        <Icon of={arrow} />
      </button>
      {step.do === "vote" && (
        <p class="xs quiet">
          {t(rules.target === "cluster" ? "console.vote.onThemes" : "console.vote.onNotes", {
            n: rules.dots,
            max: rules.max,
          })}
        </p>
      )}
    </>
  );
}

export function stepWords(step: Step): string {
  switch (step.do) {
    case "start":
      return t("console.next.start", { title: activityTitle(step.activity, language.value) });
    case "go":
      return t("console.next.go", { title: activityTitle(step.activity, language.value) });
    case "reveal":
      return t("console.next.reveal", { n: step.question.n });
    case "vote":
      return t("console.next.vote");
    case "closeVote":
      return t("console.next.closeVote");
    case "rate":
      return t("rating.start");
    case "closeRating":
      return t("rating.end");
    default:
      return "";
  }
}
