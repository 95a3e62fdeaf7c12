import { Placed } from "../../panels/ratings/Placed";
import { t } from "../../text/text";
import { Head } from "./Head";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

/** The room places together: the matrix fills here as it does in front. */
export function PlacedScreen({ desk, situation, drafts, nav }: ScreenProps) {
  return (
    <div class="phone is-results">
      <Head desk={desk} situation={situation} nav={nav} title={t("rating.askTogether")}>
        <p class="sm quiet">{t("rating.togetherPhone")}</p>
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <Placed board={desk.board} />
      </main>
    </div>
  );
}
