import wifi from "lucide:wifi-off";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { Banner } from "../../parts/Banner";
import { lazily } from "../../parts/lazily";
import { loadWords, t } from "../../text/text";
import type { Drafts } from "./drafts";
import type { KeptProps } from "./KeptTexts";
import type { PaceProps } from "./PaceStrips";
import type { ResultsOutProps } from "./ResultsOut";
import type { Nav } from "./Room";

// Words that are needed once, at the end, come with what says them.
const ResultsOut = lazily<ResultsOutProps>(() =>
  Promise.all([import("./ResultsOut"), loadWords(["results"])]).then(([module]) => module.ResultsOut),
);
const KeptTexts = lazily<KeptProps>(() =>
  Promise.all([import("./KeptTexts"), loadWords(["kept"])]).then(([module]) => module.KeptTexts),
);

const DontReload = lazily<{ desk: Desk }>(() =>
  Promise.all([import("./DontReload"), loadWords(["offline"])]).then(([module]) => module.DontReload),
);

const PaceStrips = lazily<PaceProps>(() => import("./PaceStrips").then((module) => module.PaceStrips));

/** A break this short is nobody's business. Milliseconds. */
const HARDLY_MS = 1500;

/** Everything a person must know before going on, above the work: connection, kept texts, and where the room is. */
export function Strips({
  desk,
  drafts,
  question,
  nav,
}: {
  desk: Desk;
  drafts: Drafts;
  question: string | undefined;
  nav: Nav;
}) {
  return (
    <div class="strips">
      <Offline desk={desk} />
      <DontReload desk={desk} />
      <PaceStrips desk={desk} nav={nav} />
      <ResultsOut desk={desk} />
      {nav.movedOn && (
        <div class="banner">
          <p class="grow">{t("participant.movedOn")}</p>
          <button type="button" class="button" onClick={nav.follow}>
            {t("participant.goOn")}
          </button>
        </div>
      )}
      <KeptTexts desk={desk} drafts={drafts} question={question} />
    </div>
  );
}

function Offline({ desk }: { desk: Desk }) {
  const { board, announcer } = desk;
  const shown = useSignal(false);
  const away = board.link.value === "away";
  useEffect(() => {
    if (!away) {
      if (shown.peek()) announcer.say(t("participant.back"));
      shown.value = false;
      return;
    }
    const timer = setTimeout(() => {
      shown.value = true;
      announcer.say(t("participant.offline"));
    }, HARDLY_MS);
    return () => clearTimeout(timer);
  }, [away]);
  if (!shown.value) return null;
  const n = board.unsent.value.length;
  return (
    <Banner kind="pending" icon={wifi}>
      <p>
        <strong>{t("participant.offline")}</strong>
        {n > 0 && ` ${t("participant.waitingHere", { n })}`}
      </p>
      <button type="button" class="button" onClick={() => board.wake()}>
        {t("participant.retry")}
      </button>
    </Banner>
  );
}
