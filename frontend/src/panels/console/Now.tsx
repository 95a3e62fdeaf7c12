import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { activityTitle } from "../../board/select";
import { tick } from "../../parts/tick";
import { language, t } from "../../text/text";

/** Who is here, who says they're done, and how the notes come in. */
export function Now({ desk }: { desk: Desk }) {
  const { run, activity } = desk.moment;
  const here = desk.board.online.value;
  const ready = run?.ready ?? 0;
  const people = run?.people ?? 0;
  const remote = [...desk.board.state.kinds.person.value.values()].filter((one) => one.remote && !one.removed).length;
  return (
    <section class="section" aria-labelledby="console-now">
      <h2 id="console-now">
        {run?.state === "closed"
          ? t("console.now.closed")
          : activity
            ? t("console.now", { title: activityTitle(activity, language.value) })
            : t("console.now.waiting")}
      </h2>
      <dl class="tally num">
        <div>
          <dd>{here.toLocaleString(language.value)}</dd>
          <dt>{t("console.here")}</dt>
        </div>
        <div>
          <dd>{ready.toLocaleString(language.value)}</dd>
          <dt>{t("console.ready")}</dt>
        </div>
      </dl>
      <div class="line" aria-hidden="true">
        <i style={{ inlineSize: `${people > 0 ? Math.round((Math.min(ready, people) / people) * 100) : 0}%` }} />
      </div>
      <p class="xs quiet">
        {t("console.joined", { n: people })}
        {remote > 0 && ` ${t("console.remote", { n: remote })}`} <NewNotes desk={desk} />
      </p>
    </section>
  );
}

const MINUTE = 60_000;

/** Notes of the last minute, said at most twice a minute. */
function NewNotes({ desk }: { desk: Desk }) {
  tick.value;
  const total = desk.board.view.questions.value.reduce((sum, { notes = 0 }) => sum + notes, 0);
  const seen = useRef<{ at: number; total: number }[]>([]);
  const said = useRef({ at: 0, total });
  const now = Date.now();
  if (seen.current.at(-1)?.total !== total) seen.current.push({ at: now, total });
  while (seen.current.length > 1 && now - (seen.current[1]?.at ?? now) > MINUTE) seen.current.shift();
  const fresh = Math.max(0, total - (seen.current[0]?.total ?? total));
  useEffect(() => {
    const more = total - said.current.total;
    if (more <= 0 || now - said.current.at < MINUTE / 2) return;
    said.current = { at: now, total };
    desk.announcer.say(t("board.newNotes", { n: more }));
  });
  return fresh > 0 ? <span>{t("console.lastMinute", { n: fresh })}</span> : null;
}
