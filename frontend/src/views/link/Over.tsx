import { Brand } from "../../parts/Brand";
import { t } from "../../text/text";
import type { Ending } from "../../wire/closing";

/** It is over for who came by a link: why, and what to do. */
export function Over({ why, preview = false }: { why: Ending; preview?: boolean }) {
  return (
    <main class="gate" id="main">
      <Brand />
      {preview && why !== "reload" ? (
        <h1>{t(`console.ended.${why}`)}</h1>
      ) : why === "reload" ? (
        <>
          <h1>{t("console.ended.reload")}</h1>
          <button type="button" class="button primary" onClick={() => location.reload()}>
            {t("console.reload")}
          </button>
        </>
      ) : (
        <>
          <h1>{t(why === "gone" ? "link.gone" : "link.over")}</h1>
          {why !== "gone" && <p>{t("link.over.more")}</p>}
        </>
      )}
    </main>
  );
}
