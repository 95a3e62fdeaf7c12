import "./themes.css";
import sparkles from "lucide:sparkles";
import { useState } from "preact/hooks";
import { JobProgress } from "../../../panels/job/JobProgress";
import { isUnderWay, useJob } from "../../../panels/job/useJob";
import { Icon } from "../../../parts/Icon";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import type { Themes as Found, Statement, Workshop } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { HttpProblem } from "../../../wire/http";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { paths } from "../route";
import { momentOf } from "../workshops/day";
import { Drafts } from "./Drafts";
import { Exports } from "./Exports";
import { ThemeTable } from "./ThemeTable";

interface Loaded {
  workshop: Workshop;
  themes: Found | null;
  statements: Statement[];
}

async function load(id: string): Promise<Loaded> {
  const [workshop, themes, statements] = await Promise.all([
    api.workshop(id),
    api.themes(id).catch(noneYet),
    api.statements(id),
  ]);
  return { workshop, themes, statements };
}

/** Before the first synthesis there are no themes; that is not trouble. */
function noneYet(failure: unknown): null {
  if (failure instanceof HttpProblem && failure.status === 404) return null;
  throw failure;
}

/** What the room's notes come to: themes with their figures, drafts of statements, files to take away. */
export function Themes({ id }: { id: string }) {
  const { value, failure, again } = useLoad(`themes ${id}`, () => load(id));
  const [said, setSaid] = useState("");
  const {
    job,
    failure: jobFailure,
    start,
  } = useJob<unknown>(() => {
    setSaid(t("themes.done"));
    again();
  });
  const busy = isUnderWay(job);
  const synthesize = () => {
    if (!busy) start(() => api.synthesize(id, language.value));
  };
  const hasThemes = (value?.themes?.themes.length ?? 0) > 0;
  return (
    <main class="page themes" id="main">
      <Trouble failure={failure} again={again} />
      {!value && !failure && <Loading words={t("studio.loading")} />}
      {value && (
        <>
          <Head {...value} />
          <section class="slab synth" aria-labelledby="synth">
            <div>
              <h2 id="synth">{hasThemes ? t("themes.again") : t("themes.first")}</h2>
              <p class="sm quiet">{t("themes.how")}</p>
            </div>
            <button
              type="button"
              class={`button ${hasThemes ? "" : "primary"}`}
              aria-disabled={busy}
              onClick={synthesize}
            >
              <Icon of={sparkles} />
              {busy ? t("themes.working") : t("themes.synthesize")}
            </button>
            {job && busy && <JobProgress job={job} />}
            {job?.state === "failed" && (
              <p class="banner trouble" role="alert">
                {t("themes.failed")}
              </p>
            )}
            <Trouble failure={jobFailure} />
            <p class="vh" role="status">
              {said}
            </p>
          </section>
          {value.themes && hasThemes && <ThemeTable workshop={id} themes={value.themes} />}
          <Drafts workshop={id} statements={value.statements} />
          <Exports workshop={value.workshop} version={value.themes?.version} />
        </>
      )}
    </main>
  );
}

function Head({ workshop, themes }: Loaded) {
  return (
    <div class="pagehead">
      <div>
        <p class="eyebrow">
          <a href={paths.board(workshop.id)}>{t("themes.toBoard")}</a>
        </p>
        <Heading class="said" title={workshop.title} />
        <p class="row wrap sm quiet">
          {workshop.department}
          {workshop.state !== "closed" && <span class="tag pending">{t("themes.interim")}</span>}
          {themes && <span>{t("themes.at", { n: themes.version, time: momentOf(themes.at, language.value) })}</span>}
        </p>
      </div>
    </div>
  );
}
