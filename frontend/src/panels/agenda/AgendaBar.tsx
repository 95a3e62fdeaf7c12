import back from "lucide:arrow-left";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { goBack, stepBack } from "../../actions/step";
import { activityTitle } from "../../board/select";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { tick } from "../../parts/tick";
import { language, t } from "../../text/text";
import type { Activity } from "../../wire/messages";
import { useNames } from "./names";
import { Needing, TimerControls } from "./TimerControls";

/** Where the room is in the run of show; the way back, and the time left. */
export function AgendaBar({ desk, next }: { desk: Desk; next: ComponentChildren }) {
  const { view } = desk.board;
  const { run, audience } = desk.moment;
  const activities = view.activities.value;
  const now = activities.findIndex(({ id }) => id === run?.activity);
  const before = stepBack({ run, activities });
  const list = useRef<HTMLOListElement>(null);
  useNames(list, [now, ...activities.map((activity) => activityTitle(activity, language.value))].join("\n"));
  return (
    <section class="agenda" data-region tabIndex={-1} aria-label={t("board.region.agenda")}>
      {audience === "facilitator" && before && (
        <button
          type="button"
          class="button plain icon-only"
          aria-label={t("console.back", { title: activityTitle(before, language.value) })}
          title={t("console.back", { title: activityTitle(before, language.value) })}
          onClick={() => goBack(desk, before)}
        >
          <Icon of={back} />
        </button>
      )}
      <ol ref={list} class="thread">
        {activities.map((activity, index) => (
          <Knot key={activity.id} desk={desk} activity={activity} at={index - now} started={now >= 0} />
        ))}
      </ol>
      <Needing desk={desk} />
      <TimerControls desk={desk} />
      <div class="agenda-next">{next}</div>
      <Trouble desk={desk} about="agenda" />
      <Trouble desk={desk} about="timer" />
    </section>
  );
}

interface KnotProps {
  desk: Desk;
  activity: With<Activity>;
  /** How many steps from the present one; negative for those that are over. */
  at: number;
  started: boolean;
}

function Knot({ desk, activity, at, started }: KnotProps) {
  const past = started && at < 0;
  const current = started && at === 0;
  const near = started ? at === 0 || at === 1 : at === 1;
  return (
    <li
      class={[past && "past", near && "near"].filter(Boolean).join(" ") || undefined}
      title={activityTitle(activity, language.value)}
      aria-current={current ? "step" : undefined}
      style={{ flexGrow: Math.max(3, Math.min(20, activity.minutes ?? 5)), "--done": current ? doneShare(desk) : "0%" }}
    >
      <span class="knot">{activityTitle(activity, language.value)}</span>
      {past && <span class="vh">{t("console.past")}</span>}
    </li>
  );
}

/** How much of the planned time of the present activity is over. */
function doneShare(desk: Desk): string {
  tick.value;
  const { run, activity } = desk.moment;
  if (!run || !activity?.minutes) return "0%";
  const share = (desk.board.clock.now() - run.since) / (activity.minutes * 60_000);
  return `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
}
