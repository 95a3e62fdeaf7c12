import "./walk.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { endWalk, hasWalked } from "../parts/walked";
import type { WordKey } from "../text/keys";
import { t } from "../text/text";

/** One step: what it says, and which part of the page it is about (drawn with a line around it while it is told). */
export interface WalkStep {
  title: WordKey;
  words: WordKey;
  /** A selector; nothing is marked where it finds nothing. */
  about?: string;
}

/**
 * A first look around in a few steps. It stands beside the work and takes nothing away from it: no key, no press, and the
 * focus only of who goes on. One press ends it for this device.
 */
export function Walk({ name, steps }: { name: string; steps: readonly WalkStep[] }) {
  const [at, setAt] = useState(0);
  const over = hasWalked(name);
  const step = steps[at];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (over) setAt(0);
  }, [over]);
  useEffect(() => {
    // Whoever went on hears the next step; whoever was not asked is left where they are.
    if (at > 0) heading.current?.focus();
  }, [at]);
  useEffect(() => {
    const marked = over || !step?.about ? null : document.querySelector(step.about);
    marked?.setAttribute("data-walk", "");
    return () => marked?.removeAttribute("data-walk");
  }, [over, step]);
  if (over || !step) return null;
  const last = at === steps.length - 1;
  return (
    <aside class="walk" aria-labelledby="walk">
      <div class="said-there">
        <p class="eyebrow">{t("walk.at", { n: at + 1, of: steps.length })}</p>
        <h2 id="walk" ref={heading} tabIndex={-1}>
          {t(step.title)}
        </h2>
        <p>{t(step.words)}</p>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => end(name)}>
          {t(last ? "walk.close" : "walk.skip")}
        </button>
        {!last && (
          <button type="button" class="button primary" onClick={() => setAt(at + 1)}>
            {t("walk.next")}
          </button>
        )}
      </div>
    </aside>
  );
}

/** The strip is gone with the button that had the focus: on with the page. */
function end(name: string): void {
  endWalk(name);
  document.querySelector<HTMLElement>("main")?.focus();
}
