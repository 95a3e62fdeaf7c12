import skip from "lucide:skip-forward";
import stop from "lucide:square";
import { Icon } from "../../parts/Icon";
import type { Shown } from "../../studio/seeItRun";
import { t } from "../../text/text";
import { Trouble } from "../studio/parts/Trouble";
import { Figures } from "./Figures";
import type { Watching } from "./watching";

/** What happens now, how far it is, and the two ways to end it. */
export function Playing({ watching, shown: { scene } }: { watching: Watching; shown: Shown }) {
  if (!scene) return null;
  const doing = watching.doing.value;
  const failure = watching.failure.value;
  const place = t("see.place", { n: scene.place, of: scene.of });
  return (
    <section class="telling" aria-label={t("see.now")}>
      <div class="caption">
        <p role="status">{t(`see.scene.${scene.name}`, { n: scene.question })}</p>
        <progress value={scene.place} max={scene.of} aria-label={place} />
        <div class="row wrap sm quiet">
          <span class="num">{place}</span>
          <Figures scene={scene} />
        </div>
      </div>
      <div class="row ways">
        <button
          type="button"
          class="button primary"
          aria-disabled={doing !== null}
          onClick={() => void watching.skip()}
        >
          <Icon of={skip} />
          {t(doing === "skip" ? "see.skipping" : "see.skip")}
        </button>
        <button type="button" class="button" aria-disabled={doing === "stop"} onClick={() => void watching.stop()}>
          <Icon of={stop} />
          {t(doing === "stop" ? "see.stopping" : "see.stop")}
        </button>
      </div>
      <Trouble failure={failure} />
    </section>
  );
}
