import { useEffect, useMemo, useState } from "preact/hooks";
import { Brand } from "../../parts/Brand";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { Loading } from "../../parts/Loading";
import type { Shown } from "../../studio/seeItRun";
import { t } from "../../text/text";
import { Invitation } from "./Offer";
import { Over } from "./Over";
import { Panes } from "./Panes";
import { Playing } from "./Playing";
import { LOOK_MS, Watching } from "./watching";

/** The page `/see`: an invented workshop on three screens at once. */
export function SeePage() {
  const watching = useMemo(() => new Watching(), []);
  const [starts, setStarts] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const look = async () => {
      const again = await watching.look();
      if (again && wanted) timer = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [watching, starts]);
  const title = t("see.title");
  const brand = t("board.brand");
  useEffect(() => {
    document.title = `${title} · ${brand}`;
  }, [title, brand]);
  return (
    <div class="see">
      <header class="topbar">
        <Brand href="/" />
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      <main id="main">
        <State watching={watching} onStarted={() => setStarts((n) => n + 1)} />
      </main>
    </div>
  );
}

function State({ watching, onStarted }: { watching: Watching; onStarted: () => void }) {
  const stand = watching.stand.value;
  if (stand.at === "asking") {
    return <Loading words={t(watching.lost.value ? "see.lost" : "see.asking")} />;
  }
  if (stand.at === "refused") {
    return (
      <section class="words">
        <h2>{t("see.refused")}</h2>
        <p>{t("see.refused.how")}</p>
        <a class="button" href="/studio">
          {t("see.signIn")}
        </a>
      </section>
    );
  }
  const { shown } = stand;
  return (
    <>
      <p class="lost sm" role="status">
        {watching.lost.value && t("see.lost")}
      </p>
      <Words watching={watching} shown={shown} onStarted={onStarted} />
      {shown.workshop && shown.code && watching.seated.value === shown.workshop && (
        <Panes workshop={shown.workshop} code={shown.code} drafts={(shown.scene?.drafts ?? 0) > 0} />
      )}
    </>
  );
}

function Words({ watching, shown, onStarted }: { watching: Watching; shown: Shown; onStarted: () => void }) {
  switch (shown.state) {
    case "none":
      return (
        <div class="words">
          {watching.removed.value && (
            <p role="status">
              {t("see.removed")} <a href="/studio">{t("see.removed.make")}</a>
            </p>
          )}
          <Invitation again={watching.removed.value} onStarted={onStarted} />
        </div>
      );
    case "starting":
      return (
        <p class="words" role="status">
          {t("see.starting")}
        </p>
      );
    case "playing":
      return <Playing watching={watching} shown={shown} />;
    default:
      return <Over watching={watching} shown={shown} onStarted={onStarted} />;
  }
}
