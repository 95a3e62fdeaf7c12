import { language, t } from "../../text/text";
import type { Results } from "../../wire/messages";

/** Whether the results are out, since when, and the way to their page. */
export function ResultsState({ results, code }: { results: Results | undefined; code: string }) {
  const { released, changed } = results ?? {};
  if (released === undefined)
    return (
      <p class="quiet">
        {t("console.results.about")} {results && t("console.results.withdrawn")}
      </p>
    );
  return (
    <>
      <p class="state held">
        {t("console.results.out", { time: timeOf(released) })}
        {changed !== undefined && ` · ${t("console.results.changed", { time: timeOf(changed) })}`}
      </p>
      <p>
        <a href={`/results/${code}`} target="_blank" rel="noreferrer">
          {t("console.results.open")}
        </a>
      </p>
    </>
  );
}

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" }).format(at);
