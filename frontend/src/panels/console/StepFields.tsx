import remove from "lucide:x";
import { Icon } from "../../parts/Icon";
import { OWN_NAME } from "../../text/language";
import { language, t } from "../../text/text";
import type { NextStep } from "../../wire/messages";
import { MOST } from "./outlook";

interface Props {
  n: number;
  step: Required<NextStep>;
  onStep: (part: Partial<Required<NextStep>>) => void;
  onRemove: () => void;
}

/** One next step: what, in both languages if wanted, who and when. */
export function StepFields({ n, step, onStep, onRemove }: Props) {
  const [own, other] = language.value === "es" ? (["whatEs", "what"] as const) : (["what", "whatEs"] as const);
  const name = (field: keyof NextStep) => OWN_NAME[field === "whatEs" ? "es" : "en"];
  const input = (field: keyof NextStep, label: string, most: number) => (
    <div class="field">
      <label for={`step-${n}-${field}`}>{label}</label>
      <input
        class={`input ${field.startsWith("what") ? "said" : ""}`}
        id={`step-${n}-${field}`}
        maxLength={most}
        autocomplete="off"
        lang={field === "whatEs" ? "es" : field === "what" ? "en" : undefined}
        value={step[field]}
        onInput={(event) => onStep({ [field]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="step">
      <legend>{t("console.results.step", { n })}</legend>
      {input(own, t("console.results.what"), MOST.what)}
      <div class="pair">
        {input("who", t("console.results.who"), MOST.who)}
        {input("when", t("console.results.when"), MOST.who)}
      </div>
      <details open={step[other] !== ""}>
        <summary>{t("console.results.other", { language: name(other) })}</summary>
        {input(other, t("console.results.whatIn", { language: name(other) }), MOST.what)}
      </details>
      <button type="button" class="button plain" onClick={onRemove}>
        <Icon of={remove} />
        {t("console.results.remove")}
        <span class="vh"> {n}</span>
      </button>
    </fieldset>
  );
}
