import { useEffect } from "preact/hooks";
import { Brand } from "../../parts/Brand";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { language, t } from "../../text/text";
import { CHAPTERS, type Chapter, type Reader } from "./chapters";

/** The pages `/guide` and `/guide/participants`: what to do, in the order of the day, on one printed page. */
export function GuidePage({ reader }: { reader: Reader }) {
  const title = t(reader === "facilitator" ? "guide.f.title" : "guide.p.title");
  useEffect(() => {
    document.title = `${title} · ${t("board.brand")}`;
  }, [title]);
  return (
    <div class="guide" lang={language.value}>
      <header>
        <Brand />
        <nav class="segments" aria-label={t("guide.for")}>
          <a href="/guide" aria-current={reader === "facilitator" ? "page" : undefined}>
            {t("guide.facilitators")}
          </a>
          <a href="/guide/participants" aria-current={reader === "participant" ? "page" : undefined}>
            {t("guide.participants")}
          </a>
        </nav>
        <LanguageSwitch />
        <button type="button" class="button" onClick={() => window.print()}>
          {t("guide.print")}
        </button>
      </header>
      <main>
        <h1>{title}</h1>
        <p class="lead">{t(reader === "facilitator" ? "guide.f.lead" : "guide.p.lead")}</p>
        <div class="chapters">
          {CHAPTERS[reader].map((chapter) => (
            <Part key={chapter.title} chapter={chapter} />
          ))}
        </div>
      </main>
    </div>
  );
}

function Part({ chapter }: { chapter: Chapter }) {
  return (
    <section>
      <h2>{t(chapter.title)}</h2>
      <ol>
        {chapter.steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </section>
  );
}
