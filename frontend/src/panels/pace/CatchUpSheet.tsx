import { useState } from "preact/hooks";
import { changeAgenda } from "../../actions/pace";
import { activityTitle } from "../../board/select";
import type { With } from "../../board/view";
import { clockTime } from "../../parts/clockTime";
import { tick } from "../../parts/tick";
import { language, t } from "../../text/text";
import type { Activity } from "../../wire/messages";
import { useDraft } from "../draft";
import { SheetFrame } from "../SheetFrame";
import type { SheetView } from "../Sheets";
import { aheadOf, endsOf, plannedOf, shortened } from "./ends";
import { lateWords } from "./lateWords";

/** Minutes of activities as they would be; 0 drops one. */
type Minutes = Readonly<Record<string, number>>;

/** "Catch up": what is left, shortened by a proposal that is changed here and applied in one step. */
export const CatchUpSheet: SheetView = ({ desk }) => {
  tick.value;
  const { run } = desk.moment;
  const agenda = desk.board.view.agenda.value;
  const ahead = aheadOf(run, agenda);
  const now = desk.board.clock.now();
  const ends = endsOf(run, agenda, now);
  const proposal = () => shortened(ahead, ends?.late ?? 0);
  const [start] = useState<{ minutes: Minutes }>(() => ({ minutes: Object.fromEntries(proposal()) }));
  const draft = useDraft(desk, "catch-up", start);
  const setMinutes = (minutes: Minutes) => draft.change({ minutes });
  const minutesIn = ({ id, minutes = 0 }: With<Activity>) => {
    const typed = draft.now.minutes;
    // What is not a number is kept as none.
    return id in typed ? (typed[id] ?? Number.NaN) : minutes;
  };
  const then = endsOf(run, agenda, now, (activity) => minutesIn(activity) || 0);
  const sound = ahead.every((activity) => whole(minutesIn(activity)));
  const changed = ahead.filter((activity) => minutesIn(activity) !== (activity.minutes ?? 0));
  const set = (id: string, minutes: number) => setMinutes({ ...draft.now.minutes, [id]: minutes });
  const apply = (event: Event) => {
    event.preventDefault();
    if (!sound || changed.length === 0) return;
    desk.putDown();
    draft.doneWith(
      changeAgenda(
        desk,
        changed.map((activity) => ({ activity: activity.id, minutes: minutesIn(activity) })),
      ),
    );
  };
  if (!ends || !then) return null;
  return (
    <SheetFrame desk={desk} title={t("pace.catch.title")} draft={draft}>
      <form class="sheet-form" onSubmit={apply}>
        <p>
          {t("pace.ends", { time: clockTime(ends.projected), planned: clockTime(ends.planned) })}{" "}
          <strong>{lateWords(ends.late)}</strong>
        </p>
        <div class="row wrap">
          <button type="button" class="button" onClick={() => setMinutes(Object.fromEntries(proposal()))}>
            {t("pace.catch.propose")}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => setMinutes(Object.fromEntries(ahead.map((activity) => [activity.id, plannedOf(activity)])))}
          >
            {t("pace.catch.asPlanned")}
          </button>
        </div>
        <p class="sm quiet">{t("pace.catch.how")}</p>
        <ul class="catch">
          {ahead.map((activity) => (
            <Row key={activity.id} activity={activity} minutes={minutesIn(activity)} set={set} />
          ))}
        </ul>
        <p role="status">
          {sound ? (
            <>
              <strong>{t("pace.catch.then", { time: clockTime(then.projected) })}</strong> {lateWords(then.late)}
            </>
          ) : (
            t("pace.catch.unsound")
          )}
        </p>
        {sound && then.late > 0 && <p class="sm quiet">{t("pace.catch.notEnough")}</p>}
        <button type="submit" class="button primary" aria-disabled={!sound || changed.length === 0}>
          {t("pace.catch.apply")}
        </button>
      </form>
    </SheetFrame>
  );
};

interface RowProps {
  activity: With<Activity>;
  minutes: number;
  set: (id: string, minutes: number) => void;
}

function Row({ activity, minutes, set }: RowProps) {
  const { id } = activity;
  const title = activityTitle(activity, language.value);
  const kept = minutes !== 0;
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => set(id, event.currentTarget.checked ? activity.minutes || plannedOf(activity) : 0)}
        />
        <span class="said">{title}</span>
      </label>
      <input
        class="input num"
        type="number"
        inputMode="numeric"
        min={1}
        max={240}
        aria-label={t("pace.catch.minutes", { title })}
        disabled={!kept}
        value={kept && Number.isFinite(minutes) ? minutes : ""}
        onInput={(event) => set(id, event.currentTarget.valueAsNumber || Number.NaN)}
      />
      <span class="xs quiet">
        {kept
          ? t("pace.catch.planned", { n: plannedOf(activity) })
          : t("pace.catch.dropped", { n: plannedOf(activity) })}
      </span>
    </li>
  );
}

/** Whole minutes that a plan can hold, or none. */
const whole = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= 240;
