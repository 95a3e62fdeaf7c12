import flag from "lucide:flag";
import { useEffect } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { Banner } from "../../parts/Banner";
import { t } from "../../text/text";

export interface ResultsOutProps {
  desk: Desk;
}

/** The facilitator has released the results: the way to them, for who is still here. */
export function ResultsOut({ desk }: ResultsOutProps) {
  const { board, announcer } = desk;
  const released = board.view.run.value?.results?.released;
  useEffect(() => {
    if (released !== undefined) announcer.say(t("results.out"));
  }, [released]);
  if (released === undefined) return null;
  return (
    <Banner icon={flag}>
      <p>
        <strong>{t("results.out")}</strong> {t("results.outMore")}
      </p>
      <a class="button" href={`/results/${board.place.ref}`}>
        {t("results.read")}
      </a>
    </Banner>
  );
}
