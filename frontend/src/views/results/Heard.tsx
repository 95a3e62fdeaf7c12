import { inOneOf } from "../../board/words";
import { Translated } from "../../parts/Translated";
import { language, t } from "../../text/text";
import type { Asked, Heard as HeardTheme } from "./page";

/** The questions, their themes, and a note or two that speak for each. */
export function Heard({ questions }: { questions: readonly Asked[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="heard">
      <h2 id="heard">{t("results.heard")}</h2>
      <div class="questions">
        {questions.map((question, n) => (
          <Question key={n} question={question} />
        ))}
      </div>
    </section>
  );
}

function Question({ question: { text, textEs, notes, themes = [], loose } }: { question: Asked }) {
  const words = inOneOf(text, textEs, language.value);
  return (
    <div class="asked">
      <h3 class="said" lang={words?.lang}>
        {words?.text}
      </h3>
      <p class="sm quiet num">
        {t("results.notes", { n: notes })}
        {themes.length === 0 && notes > 0 && `. ${t("results.noThemes")}`}
      </p>
      {themes.length > 0 && (
        <ul class="themes">
          {themes.map((theme) => (
            <Theme key={theme.id} theme={theme} />
          ))}
        </ul>
      )}
      {themes.length > 0 && loose > 0 && <p class="sm quiet num">{t("results.loose", { n: loose })}</p>}
    </div>
  );
}

function Theme({ theme: { name, tr, colour, notes, people, departments, quotes = [] } }: { theme: HeardTheme }) {
  const from =
    people === undefined
      ? t("results.few")
      : departments === undefined
        ? t("results.people", { n: people })
        : t("results.peopleFrom", { n: people, departments: t("results.departments", { n: departments }) });
  return (
    <li data-colour={colour}>
      <h4>
        <span class="mark" aria-hidden="true" />
        <span class="said">
          {name ?? t("results.unnamed")}
          <Translated tr={tr} />
        </span>
      </h4>
      <p class="sm quiet num">
        {t("results.notes", { n: notes })}
        <span class="from">, {from}</span>
      </p>
      {quotes.length > 0 && (
        <ul class="quotes">
          {quotes.map((quote, n) => (
            <li key={n}>
              <q class="said" lang={quote.lang}>
                {quote.text}
              </q>
              <Translated tr={quote.tr} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
