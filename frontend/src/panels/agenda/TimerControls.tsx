import pause from "lucide:pause";
import play from "lucide:play";
import stop from "lucide:square";
import timer from "lucide:timer";
import type { Desk } from "../../actions/desk";
import { resumeRoom } from "../../actions/pace";
import { addMinute, pauseTimer, plannedMinutes, resumeTimer, startTimer, stopTimer } from "../../actions/timer";
import { Countdown } from "../../parts/Countdown";
import { Icon } from "../../parts/Icon";
import { needingWords } from "../../parts/needing";
import { pausedWords } from "../../parts/paused";
import { t } from "../../text/text";

/** The timer: start, pause, one minute more, stop. At zero nothing happens by itself. */
export function TimerControls({ desk }: { desk: Desk }) {
  const { run, audience } = desk.moment;
  if (run?.state !== "open") return null;
  if (run.paused) return <PausedHere desk={desk} />;
  if (audience !== "facilitator") return <Countdown board={desk.board} />;
  if (!run.timer) {
    const minutes = plannedMinutes(desk);
    return (
      <button type="button" class="button" onClick={() => startTimer(desk, minutes)}>
        <Icon of={timer} />
        {t("console.timer.start", { n: minutes })}
      </button>
    );
  }
  const paused = run.timer.left !== undefined;
  return (
    <fieldset class="row timer" aria-label={t("console.timer")}>
      <Countdown board={desk.board} />
      {paused ? (
        <IconButton label={t("console.timer.resume")} icon={play} press={() => resumeTimer(desk)} />
      ) : (
        <IconButton label={t("console.timer.pause")} icon={pause} press={() => pauseTimer(desk)} />
      )}
      <button type="button" class="button" aria-label={t("console.timer.addLong")} onClick={() => addMinute(desk)}>
        {t("console.timer.add")}
      </button>
      <IconButton label={t("console.timer.stop")} icon={stop} press={() => stopTimer(desk)} />
    </fieldset>
  );
}

/** How many need more time, beside the time there is. */
export function Needing({ desk }: { desk: Desk }) {
  const words = needingWords(desk);
  return words === null ? null : (
    <p class="state needing num">
      <Icon of={timer} />
      {words}
    </p>
  );
}

/** The room is paused: until when, and the way on. The timer goes on with the room. */
function PausedHere({ desk }: { desk: Desk }) {
  return (
    <div class="row timer paused">
      <p class="state">
        <Icon of={pause} />
        {pausedWords(desk.board)}
      </p>
      {desk.moment.audience === "facilitator" && (
        <button type="button" class="button" onClick={() => resumeRoom(desk)}>
          <Icon of={play} />
          {t("pace.resume")}
        </button>
      )}
    </div>
  );
}

function IconButton({ label, icon, press }: { label: string; icon: typeof pause; press: () => void }) {
  return (
    <button type="button" class="button icon-only" aria-label={label} title={label} onClick={press}>
      <Icon of={icon} />
    </button>
  );
}
