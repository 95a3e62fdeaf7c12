import "./pace.css";
import fast from "lucide:fast-forward";
import pin from "lucide:map-pin";
import pause from "lucide:pause";
import undo from "lucide:undo-2";
import type { Desk } from "../../actions/desk";
import { callEverybody, minutesBefore, pauseRoom, putMinutesBack } from "../../actions/pace";
import { activityTitle } from "../../board/select";
import { clockTime } from "../../parts/clockTime";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { tick } from "../../parts/tick";
import { language, t } from "../../text/text";
import { aheadOf, endsOf } from "./ends";
import { lateWords } from "./lateWords";
import { PausedPart } from "./PausedPart";

/** The room's pace: stand still, come here, and when this ends. */
export function PaceSection({ desk }: { desk: Desk }) {
  const { run, activity } = desk.moment;
  if (run?.state !== "open") return null;
  return (
    <section class="section pace" aria-labelledby="console-pace">
      <h2 id="console-pace">{t("pace.title")}</h2>
      <Trouble desk={desk} about="pace" />
      {run.paused ? (
        <PausedPart desk={desk} />
      ) : (
        <button type="button" class="button wide" onClick={() => pauseRoom(desk)}>
          <Icon of={pause} />
          {t("pace.pause")}
        </button>
      )}
      {activity && (
        <button type="button" class="button wide" onClick={() => callEverybody(desk, null)}>
          <Icon of={pin} />
          {t("pace.callNow", { title: activityTitle(activity, language.value) })}
        </button>
      )}
      <End desk={desk} />
    </section>
  );
}

/** When this ends, beside when it was to end, and the way to catch up. */
function End({ desk }: { desk: Desk }) {
  tick.value;
  const { run } = desk.moment;
  const agenda = desk.board.view.agenda.value;
  const ends = endsOf(run, agenda, desk.board.clock.now());
  if (!ends) return null;
  const ahead = aheadOf(run, agenda);
  return (
    <>
      <p>
        <strong>{lateWords(ends.late)}</strong>{" "}
        <span class="num">{t("pace.ends", { time: clockTime(ends.projected), planned: clockTime(ends.planned) })}</span>
      </p>
      {ahead.length > 0 && (
        <button type="button" class="button wide" aria-haspopup="dialog" onClick={() => desk.ask("catch-up")}>
          <Icon of={fast} />
          {t(ends.late > 0 ? "pace.catchUp" : "pace.catchUp.not")}
        </button>
      )}
      <Back desk={desk} ahead={ahead.map(({ id }) => id)} />
    </>
  );
}

/** The minutes before the last change, as long as they are still ahead. */
function Back({ desk, ahead }: { desk: Desk; ahead: readonly string[] }) {
  const before = minutesBefore.value;
  const lengths = before?.desk === desk ? before.lengths.filter(({ activity }) => ahead.includes(activity)) : [];
  if (lengths.length === 0) return null;
  return (
    <button type="button" class="button plain wide" onClick={() => putMinutesBack(desk, lengths)}>
      <Icon of={undo} />
      {t("pace.catch.undo")}
    </button>
  );
}
