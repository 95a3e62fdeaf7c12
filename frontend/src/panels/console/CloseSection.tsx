import lock from "lucide:lock";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { closeWorkshop, reopenWorkshop } from "../../actions/room";
import { Icon } from "../../parts/Icon";
import { needingWords } from "../../parts/needing";
import { Trouble } from "../../parts/Trouble";
import { language, t } from "../../text/text";
import { ResultsForm } from "./ResultsForm";

/** Closing is asked about in place; what was closed can be opened again, and both are kept in the history. */
export function CloseSection({ desk }: { desk: Desk }) {
  const { run } = desk.moment;
  const needing = needingWords(desk);
  const [asked, setAsked] = useState(false);
  if (!run || run.state === "waiting") return null;
  const close = () => {
    setAsked(false);
    closeWorkshop(desk);
  };
  return (
    <section class="section" aria-labelledby="console-close">
      <h2 id="console-close">{t("console.close")}</h2>
      <Trouble desk={desk} about="workshop" />
      {run.state === "closed" ? (
        <>
          <p class="state">
            <Icon of={lock} />
            {t("console.closedAt", { time: timeOf(run.closed) })}
          </p>
          <ResultsForm desk={desk} />
          <button type="button" class="button wide" onClick={() => reopenWorkshop(desk)}>
            {t("console.reopen")}
          </button>
        </>
      ) : asked ? (
        <div class="stack">
          <p>
            {needing !== null && <strong>{needing} </strong>}
            {t("console.close.sure")}
          </p>
          <div class="row">
            <button type="button" class="button danger" onClick={close}>
              {t("console.close.do")}
            </button>
            <button type="button" class="button plain" onClick={() => setAsked(false)}>
              {t("board.cancel")}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button wide" onClick={() => setAsked(true)}>
          <Icon of={lock} />
          {t("console.close.ask")}
        </button>
      )}
    </section>
  );
}

function timeOf(at: number | undefined): string {
  return at === undefined ? "" : new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(at);
}
