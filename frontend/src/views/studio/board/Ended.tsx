import { t } from "../../../text/text";
import type { Ending } from "../../../wire/closing";
import { Over } from "../../link/Over";
import { Chrome } from "../Chrome";
import { Heading } from "../parts/Heading";
import { paths } from "../route";

/** The board is over for this person: why, and where to go. */
export function Ended({ why, guest }: { why: Ending; guest: boolean }) {
  if (guest) return <Over why={why} />;
  return (
    <Chrome>
      <main class="page stack" id="main">
        <Heading title={t(`console.ended.${why}`)} />
        <p>
          {why === "reload" ? (
            <button type="button" class="button primary" onClick={() => location.reload()}>
              {t("console.reload")}
            </button>
          ) : (
            <a href={paths.workshops}>{t("studio.nowhere.go")}</a>
          )}
        </p>
      </main>
    </Chrome>
  );
}
