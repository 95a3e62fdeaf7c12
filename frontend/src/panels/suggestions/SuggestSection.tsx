import sparkles from "lucide:sparkles";
import type { Desk } from "../../actions/desk";
import { Icon } from "../../parts/Icon";
import { problemWords } from "../../studio/problem";
import { t } from "../../text/text";
import { JobProgress } from "../job/JobProgress";
import { isUnderWay } from "../job/useJob";
import { Meter } from "./Meter";
import type { Suggesting } from "./useSuggestions";
import { What, Why } from "./What";

/** Below this many loose notes there is nothing to suggest. */
const ENOUGH = 3;
const SHOWN = 2;

/** Suggested groups in short: ask for them, see the surest, open the preview. */
export function SuggestSection(props: { desk: Desk; suggesting: Suggesting; onPreview: () => void }) {
  const { desk, suggesting, onPreview } = props;
  const { job, failure, run, open } = suggesting;
  const { run: state } = desk.moment;
  const loose = looseIn(desk);
  if (state?.state === "closed" || (loose < ENOUGH && !run)) return null;
  const busy = isUnderWay(job);
  const failed = job?.state === "failed" || failure !== null;
  return (
    <section class="section" aria-labelledby="console-suggest">
      <h2 id="console-suggest">
        {t("console.suggest")}
        {run && <span class="quiet num light"> {open.length}</span>}
      </h2>
      {busy && job && <JobProgress job={job} />}
      {failed && (
        <p class="state trouble" role="alert">
          {failure === null ? t("console.suggest.failed") : problemWords(failure)}
        </p>
      )}
      {run && open.length === 0 && <p class="quiet">{t("console.suggest.none")}</p>}
      {run && open.length > 0 && (
        <>
          <ul class="sugg">
            {open.slice(0, SHOWN).map((one) => (
              <li key={one.key}>
                <Meter confidence={one.group.confidence} />
                <span>
                  <What desk={desk} one={one} />
                </span>
                <Why one={one} />
              </li>
            ))}
          </ul>
          <button type="button" class="button wide" onClick={onPreview}>
            <Icon of={sparkles} />
            {t("console.suggest.preview")}
          </button>
        </>
      )}
      {!busy && loose >= ENOUGH && (
        <button type="button" class={`button ${run && open.length > 0 ? "plain" : "wide"}`} onClick={suggesting.start}>
          {!run && <Icon of={sparkles} />}
          {run ? t("console.suggest.again") : t("console.suggest.ask", { n: loose })}
        </button>
      )}
    </section>
  );
}

/** Shown notes that are in no theme. */
function looseIn(desk: Desk): number {
  const { questions, notes, clusters } = desk.board.view;
  const shown = new Set(questions.value.filter(({ revealed }) => revealed).map(({ id }) => id));
  let loose = 0;
  for (const { q, c, into, parked } of notes.value.values()) {
    const free =
      !parked && !(into !== undefined && notes.value.has(into)) && !(c !== undefined && clusters.value.has(c));
    if (free && shown.has(q)) loose += 1;
  }
  return loose;
}
