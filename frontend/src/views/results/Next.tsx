import { inOneOf } from "../../board/words";
import { language, t } from "../../text/text";
import type { NextStep } from "../../wire/messages";
import { dayText, type Told } from "./page";

/** What happens next, as the facilitator wrote it, and when that was changed. */
export function Next({ told }: { told: Told }) {
  const { next, changed } = told;
  if (!next && !changed) return null;
  const words = inOneOf(next?.text, next?.textEs, language.value);
  const steps = next?.steps ?? [];
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">{t("results.next")}</h2>
      {words && (
        <p class="said words" lang={words.lang}>
          {words.text}
        </p>
      )}
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step, n) => (
            <Step key={n} step={step} />
          ))}
        </ol>
      )}
      {changed && <p class="sm quiet">{t("results.changed", { day: dayText(changed, language.value) })}</p>}
    </section>
  );
}

function Step({ step: { what, whatEs, who, when } }: { step: NextStep }) {
  const words = inOneOf(what, whatEs, language.value);
  return (
    <li>
      <p class="said" lang={words?.lang}>
        {words?.text}
      </p>
      {(who || when) && (
        <p class="sm by">
          {who && (
            <span>
              <span class="vh">{t("results.who")}: </span>
              <strong>{who}</strong>
            </span>
          )}
          {when && (
            <span>
              <span class="vh">{t("results.when")}: </span>
              {when}
            </span>
          )}
        </p>
      )}
    </li>
  );
}
