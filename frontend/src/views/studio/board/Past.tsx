import "./past.css";
import rewind from "lucide:rewind";
import { useMemo, useState } from "preact/hooks";
import { Desk } from "../../../actions/desk";
import { stillBoard } from "../../../board/still";
import { Folding } from "../../../outline/folding";
import { Outcome } from "../../../panels/ratings/Outcome";
import { clockTime } from "../../../parts/clockTime";
import { describedBy, Field } from "../../../parts/Field";
import { Icon } from "../../../parts/Icon";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import type { Moment } from "../../../studio/shapes";
import { t } from "../../../text/text";
import type { Snapshot } from "../../../wire/messages";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { QuestionPart } from "./QuestionPart";

interface Props {
  desk: Desk;
  id: string;
  onNow: () => void;
}

/** The board as it was at a reveal, at the end of a vote, at the close; the last of these first. */
export function Past({ desk, id, onNow }: Props) {
  const moments = useLoad(`moments ${id}`, () => api.moments(id));
  const [chosen, setChosen] = useState<number | null>(null);
  const all = moments.value ?? [];
  const moment = all.find(({ v }) => v === chosen) ?? all.at(-1);
  const field = { id: "past-moment", label: t("console.then.choose"), hint: t("console.then.what") };
  return (
    <section class="as-it-was" aria-labelledby="past">
      <header class="row wrap">
        <h2 id="past">
          <Icon of={rewind} />
          {t("console.then")}
        </h2>
        <button type="button" class="button push" onClick={onNow}>
          {t("console.then.now")}
        </button>
      </header>
      <Trouble failure={moments.failure} again={moments.again} />
      {moments.value && !moment && <p class="quiet">{t("console.then.empty")}</p>}
      {moment && (
        <>
          <Field {...field}>
            <select
              class="input"
              id="past-moment"
              aria-describedby={describedBy(field)}
              value={moment.v}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {[...all].reverse().map((one) => (
                <option key={one.v} value={one.v}>
                  {words(desk, one)}
                </option>
              ))}
            </select>
          </Field>
          <Then key={moment.v} desk={desk} id={id} moment={moment} />
        </>
      )}
    </section>
  );
}

function words(desk: Desk, { what, id, at }: Moment): string {
  const { kinds } = desk.board.state;
  const things = { reveal: kinds.question, vote: kinds.round, rating: kinds.rating };
  const n = what === "close" ? 0 : (things[what].value.get(id ?? "")?.n ?? 0);
  return t(`console.then.${what}`, { n, time: clockTime(at) });
}

function Then({ desk, id, moment }: { desk: Desk; id: string; moment: Moment }) {
  const load = useLoad(`moment ${id} ${moment.v}`, () => api.moment(id, moment.v));
  if (load.value) return <Stands desk={desk} snapshot={load.value} moment={moment} />;
  if (load.failure) return <Trouble failure={load.failure} again={load.again} />;
  return <Loading words={t("console.opening")} />;
}

function Stands({ desk, snapshot, moment }: { desk: Desk; snapshot: Snapshot; moment: Moment }) {
  const past = useMemo(() => new Desk(stillBoard(desk.board, snapshot)), [desk, snapshot]);
  const folding = useMemo(() => new Folding(null), [past]);
  const [outcome, setOutcome] = useState(moment.id ?? null);
  const { questions, rounds, ratings } = past.board.view;
  const decided = [...rounds.value, ...ratings.value].some(({ state }) => state === "closed");
  return (
    <>
      {moment.what !== "reveal" && decided && <Outcome desk={past} chosen={outcome} onChoose={setOutcome} />}
      <div class="questions">
        {questions.value
          .filter(({ revealed }) => revealed)
          .map((question) => (
            <QuestionPart
              key={question.id}
              desk={past}
              question={question}
              actions={[]}
              sift={null}
              folding={folding}
            />
          ))}
      </div>
    </>
  );
}
