import "./offer.css";
import play from "lucide:play";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../parts/Icon";
import { problemWords, reasonOf } from "../../studio/problem";
import { seeItRun } from "../../studio/seeItRun";
import { language, loadMoreWords, t } from "../../text/text";

/** One press starts the show and opens its page. Drawn only where the server would let this browser start it. */
export function Offer() {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    Promise.all([seeItRun.shown(), loadMoreWords(["see"])]).then(
      () => setOffered(true),
      () => {},
    );
  }, []);
  return offered ? <Invitation /> : null;
}

/** What will happen, and the button. */
export function Invitation({ again = false, onStarted }: { again?: boolean; onStarted?: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await seeItRun.start(language.peek());
    } catch (refused) {
      if (reasonOf(refused) !== "ALREADY_PLAYING") {
        setFailure(refused);
        setBusy(false);
        return;
      }
    }
    if (onStarted) onStarted();
    else location.assign("/see");
  };
  return (
    <section class="offer" aria-labelledby="offer">
      <h2 id="offer">{t("see.title")}</h2>
      <p>{t("see.what")}</p>
      <p class="sm quiet">{t("see.marked")}</p>
      {failure !== null && (
        <p class="banner trouble" role="alert">
          {problemWords(failure)}
        </p>
      )}
      <button type="button" class="button big" aria-disabled={busy} onClick={() => void start()}>
        <Icon of={play} />
        {t(again ? "see.again" : "see.start")}
      </button>
    </section>
  );
}
