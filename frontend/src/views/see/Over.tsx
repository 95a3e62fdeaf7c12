import { useEffect, useRef } from "preact/hooks";
import { reasonOf } from "../../studio/problem";
import { type Shown, seeItRun } from "../../studio/seeItRun";
import { language, t } from "../../text/text";
import { Trouble } from "../studio/parts/Trouble";
import { Figures } from "./Figures";
import type { Watching } from "./watching";

interface Props {
  watching: Watching;
  shown: Shown;
  onStarted: () => void;
}

/** It is over: what was seen, and what can be done now. */
export function Over({ watching, shown, onStarted }: Props) {
  const { state, scene, workshop, why } = shown;
  const ended = state === "ended";
  const kind = ended ? "ended" : state === "failed" ? "failed" : "stopped";
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; who is inside a pane stays there.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const failure = watching.failure.value;
  const again = async () => {
    watching.failure.value = null;
    try {
      await seeItRun.start(language.peek());
      onStarted();
    } catch (refused) {
      if (reasonOf(refused) === "ALREADY_PLAYING") onStarted();
      else watching.failure.value = refused;
    }
  };
  return (
    <section class="telling" aria-labelledby="over">
      <div class="caption">
        <h2 id="over" ref={heading} tabIndex={-1}>
          {t(`see.${kind}`)}
        </h2>
        <p class="sm" role="status">
          {t(`see.${kind}.said`)}
        </p>
        {why && (
          <p class="xs quiet" lang="en">
            {why}
          </p>
        )}
        {scene && (
          <div class="sm quiet">
            <Figures scene={scene} />
          </div>
        )}
      </div>
      <div class="row wrap ways">
        {ended && (
          <a class="button primary" href="/studio/new">
            {t("see.make")}
          </a>
        )}
        {workshop && (
          <a class="button" href={`/see/studio/w/${workshop}`}>
            {t("see.look")}
          </a>
        )}
        <button type="button" class={`button ${ended ? "" : "primary"}`} onClick={() => void again()}>
          {t("see.again")}
        </button>
        <button
          type="button"
          class="button plain"
          aria-disabled={watching.doing.value === "remove"}
          onClick={() => void watching.remove()}
        >
          {t(watching.doing.value === "remove" ? "see.removing" : "see.remove")}
        </button>
      </div>
      <Trouble failure={failure} />
    </section>
  );
}
