import printer from "lucide:printer";
import { Brand } from "../../parts/Brand";
import { Icon } from "../../parts/Icon";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { language, t } from "../../text/text";
import { showCode } from "../../wire/code";
import { levelOf } from "./condense";
import { Heard } from "./Heard";
import { Next } from "./Next";
import { dayText, type Page, type Told } from "./page";
import { about } from "./ResultsPage";
import { Votes } from "./Votes";

/** All of it: what happens next first, for that is what people come back for. */
export function Released({ page, told }: { page: Page; told: Told }) {
  const { workshop } = page;
  return (
    <div class="results" data-condense={levelOf(told, language.value)}>
      <header class="top">
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <div class="head">
          <h1>{workshop.title}</h1>
          <p class="quiet">{about(workshop)}</p>
          <p class="num">{`${peopleIn(told)}. ${t("results.notes", { n: told.notes })}.`}</p>
        </div>
        <Next told={told} />
        <Votes votes={told.votes ?? []} />
        <Heard questions={told.questions ?? []} />
      </main>
      <footer>
        <p class="sm quiet">
          {t("results.records", { day: dayText(told.released, language.value) })}{" "}
          <span class="code">{t("results.code", { code: showCode(workshop.code) })}</span>
        </p>
        <p class="ways row wrap">
          <button type="button" class="button" onClick={() => print()}>
            <Icon of={printer} />
            {t("results.print")}
          </button>
          <a href={`/w/${workshop.code}#board`}>{t("results.board")}</a>
        </p>
      </footer>
    </div>
  );
}

function peopleIn({ people, departments }: Told): string {
  if (people === undefined) return t("results.few");
  return departments === undefined
    ? t("results.people", { n: people })
    : t("results.peopleFrom", { n: people, departments: t("results.departments", { n: departments }) });
}
