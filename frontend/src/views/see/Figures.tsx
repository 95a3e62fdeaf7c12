import type { Scene } from "../../studio/seeItRun";
import { t } from "../../text/text";

/** What there is so far; what has not begun is not told as zero. */
export function Figures({ scene }: { scene: Scene }) {
  const figures = [
    scene.people > 0 && t("see.people", { n: scene.people }),
    scene.notes > 0 && t("see.notes", { n: scene.notes }),
    scene.clusters > 0 && t("see.themes", { n: scene.clusters }),
    scene.dots > 0 && t("see.dots", { n: scene.dots }),
    scene.drafts > 0 && t("see.drafts", { n: scene.drafts }),
  ].filter((words) => words !== false);
  return (
    <ul class="figures num" aria-label={t("see.figures")}>
      {figures.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
