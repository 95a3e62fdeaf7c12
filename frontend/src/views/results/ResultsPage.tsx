import { useEffect, useState } from "preact/hooks";
import { Loading } from "../../parts/Loading";
import { chooseAmong, language, t } from "../../text/text";
import { HttpProblem } from "../../wire/http";
import { Message } from "../participant/Message";
import { askResults, dayText, type Page } from "./page";
import { Released } from "./Released";

type Stage = { at: "opening" | "nothing" | "unreachable" } | { at: "page"; page: Page };

/** How often a page that waits for something looks again. Milliseconds. */
const AGAIN_MS = 20_000;

/** The page `/results/CODE`: needs no cookie and no open line, and shows nothing that was taken back since. */
export function ResultsPage({ code }: { code: string }) {
  const [stage, setStage] = useState<Stage>({ at: "opening" });

  const look = async () => {
    try {
      const page = await askResults(code);
      await chooseAmong(page.workshop.languages);
      document.title = `${t("results.title")}: ${page.workshop.title} · ${t("board.brand")}`;
      setStage({ at: "page", page });
    } catch (problem) {
      const missing = problem instanceof HttpProblem && problem.status === 404;
      // What is being read stays when only the line is gone.
      setStage((before) => (missing ? { at: "nothing" } : before.at === "page" ? before : { at: "unreachable" }));
    }
  };

  useEffect(() => {
    void look();
    // Somebody comes back to the page, also by the browser's way back, which shows it as it was.
    const back = () => document.visibilityState === "visible" && void look();
    const kept = (event: PageTransitionEvent) => event.persisted && void look();
    document.addEventListener("visibilitychange", back);
    addEventListener("pageshow", kept);
    return () => {
      document.removeEventListener("visibilitychange", back);
      removeEventListener("pageshow", kept);
    };
  }, []);

  const waits = stage.at === "unreachable" || (stage.at === "page" && stage.page.state !== "released");
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void look(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [waits]);

  switch (stage.at) {
    case "opening":
      return (
        <main>
          <Loading words={t("results.opening")} />
        </main>
      );
    case "nothing":
      return (
        <Message title={t("results.nothing")} more={t("results.nothingMore")}>
          <a class="button" href="/join">
            {t("results.another")}
          </a>
        </Message>
      );
    case "unreachable":
      return (
        <Message title={t("results.unreachable")} more={t("results.unreachableMore")}>
          <button type="button" class="button" onClick={() => void look()}>
            {t("results.tryAgain")}
          </button>
        </Message>
      );
    case "page":
      return stage.page.results ? <Released page={stage.page} told={stage.page.results} /> : <NotYet {...stage.page} />;
  }
}

/** Calm and whole: the workshop is known, its results are not there. */
function NotYet({ state, workshop }: Page) {
  const closed = state === "closed";
  return (
    <Message title={workshop.title} more={about(workshop)}>
      <p role="status">
        <strong>{closed ? t("results.closed") : t("results.open")}</strong>
      </p>
      <p>{closed ? t("results.closedMore") : t("results.openMore")}</p>
      {!closed && (
        <a class="button" href={`/w/${workshop.code}`}>
          {t("results.join")}
        </a>
      )}
    </Message>
  );
}

/** The day and the department, as they stand under the title. */
export const about = ({ date, department }: Page["workshop"]): string =>
  date ? `${dayText(date, language.value)} · ${department}` : department;
