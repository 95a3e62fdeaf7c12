import arrow from "lucide:arrow-right";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import type { RoundRules } from "../../actions/round";
import { endsSomething, type Step, takeStep } from "../../actions/step";
import { activityTitle } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { needingWords } from "../../parts/needing";
import { language, t } from "../../text/text";
import { StillNeeded } from "./StillNeeded";

/** The one primary button: what it says is what happens. Where people need more time for what it ends, it asks first. */
export function NextButton({ desk, step, rules }: { desk: Desk; step: Step; rules: RoundRules }) {
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  if (step.do === "nothing" || step.do === "finish") return null;
  const needing = endsSomething(step) ? needingWords(desk) : null;
  const take = async () => {
    if (busy) return;
    setAsked(false);
    setBusy(true);
    await takeStep(desk, step, rules);
    setBusy(false);
  };
  if (asked && needing !== null)
    return (
      <StillNeeded
        desk={desk}
        needing={needing}
        words={stepWords(step)}
        onGo={() => void take()}
        onWait={() => setAsked(false)}
      />
    );
  return (
    <>
      <button
        type="button"
        class="button primary wide next-button"
        aria-disabled={busy}
        onClick={() => (needing === null ? void take() : setAsked(true))}
      >
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
