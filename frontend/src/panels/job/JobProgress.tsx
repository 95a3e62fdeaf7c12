import "./job.css";
import circle from "lucide:circle-dashed";
import { Icon } from "../../parts/Icon";
import type { Job } from "../../studio/shapes";
import { has, t } from "../../text/text";

/** How far a job is: what it does now, and how much of it. */
export function JobProgress({ job }: { job: Job<unknown> }) {
  const { done = 0, total = 0 } = job;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const key = `themes.stage.${job.state === "queued" ? "queued" : (job.stage ?? "")}`;
  return (
    <div class="job" role="status">
      <p class="state">
        <Icon of={circle} />
        {has(key) ? t(key) : t("themes.stage.working")}
        {total > 0 && <span class="num faint">{t("themes.progress", { n: done, of: total })}</span>}
      </p>
      <div class="line" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </div>
    </div>
  );
}
