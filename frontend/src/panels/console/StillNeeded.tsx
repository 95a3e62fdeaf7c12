import timer from "lucide:timer";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { addMinute } from "../../actions/timer";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";

interface Props {
  desk: Desk;
  /** How many need more time, in words. */
  needing: string;
  /** What was pressed. */
  words: string;
  onGo: () => void;
  onWait: () => void;
}

/** Asked before something ends for which people need more time. The focus is on the question, so that it is read. */
export function StillNeeded({ desk, needing, words, onGo, onWait }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  const wait = () => {
    addMinute(desk);
    onWait();
  };
  return (
    <fieldset ref={group} class="stack tight still-needed" tabIndex={-1} aria-label={needing}>
      <p class="row">
        <Icon of={timer} />
        <strong>{needing}</strong>
      </p>
      <button type="button" class="button wide" onClick={onGo}>
        {t("pace.anyway", { step: words })}
      </button>
      <div class="row wrap">
        {desk.moment.run?.timer && (
          <button type="button" class="button" onClick={wait}>
            {t("console.timer.add")}
          </button>
        )}
        <button type="button" class="button" onClick={onWait}>
          {t("pace.wait")}
        </button>
      </div>
    </fieldset>
  );
}
