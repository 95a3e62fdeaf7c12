import wifi from "lucide:wifi-off";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { activityTitle } from "../../board/select";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";
import { showCode } from "../../wire/code";
import type { Activity } from "../../wire/messages";
import type { StageProps } from "./Projector";
import { stageOf } from "./stage";

/** More knots than this can't be read from ten metres. */
const KNOTS = 5;

/** The thread of the agenda, and the code as long as people can come in. */
export function Foot({ board, hall, scene }: StageProps) {
  const activities = board.view.activities.value;
  const lobby = stageOf(scene) === "lobby";
  return (
    <footer>
      <Thread activities={activities} current={scene.activity?.id} />
      <Away board={board} />
      {lobby ? (
        <p class="small quiet">{t("projector.records")}</p>
      ) : (
        scene.run?.door &&
        scene.run.state === "open" && (
          <p class="joinline small">
            <span class="quiet">{t("projector.join", { host: hall.host })}</span>{" "}
            <span class="code">{showCode(hall.workshop.code)}</span>
          </p>
        )
      )}
    </footer>
  );
}

function Thread({ activities, current }: { activities: readonly With<Activity>[]; current: string | undefined }) {
  const at = activities.findIndex(({ id }) => id === current);
  const from = Math.max(0, Math.min(at - 1, activities.length - KNOTS));
  return (
    <ol class="thread">
      {activities.slice(from, from + KNOTS).map((activity, offset) => (
        <li
          key={activity.id}
          class={from + offset < at ? "past" : ""}
          aria-current={from + offset === at ? "step" : undefined}
        >
          {activityTitle(activity, language.value)}
        </li>
      ))}
    </ol>
  );
}

/** One quiet word while the line is broken; the board stays as it was. */
function Away({ board }: Pick<StageProps, "board">) {
  const since = useSignal<number | null>(null);
  const away = board.link.value === "away";
  useEffect(() => {
    since.value = away ? board.clock.now() : null;
  }, [away]);
  if (since.value === null) return null;
  const time = new Date(since.value).toLocaleTimeString(language.value, { hour: "numeric", minute: "2-digit" });
  return (
    <p class="small quiet row">
      <Icon of={wifi} />
      {t("projector.away", { time })}
    </p>
  );
}
