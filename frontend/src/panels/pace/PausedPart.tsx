import pause from "lucide:pause";
import play from "lucide:play";
import { useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { pauseRoom, resumeRoom } from "../../actions/pace";
import { Icon } from "../../parts/Icon";
import { pausedWords } from "../../parts/paused";
import { t } from "../../text/text";
import { nextAt } from "./ends";

/** What is offered at a press. Minutes. */
const USUAL = [5, 10, 15, 30];

/** The room stands still: the way on, and when that will be. */
export function PausedPart({ desk }: { desk: Desk }) {
  const [time, setTime] = useState("");
  const back = nextAt(time, desk.board.clock.now());
  const set = (event: Event) => {
    event.preventDefault();
    if (back !== null) pauseRoom(desk, { back });
  };
  return (
    <>
      <p class="state">
        <Icon of={pause} />
        {pausedWords(desk.board)}
      </p>
      <p class="xs quiet">{t("pace.stops")}</p>
      <button type="button" class="button wide" onClick={() => resumeRoom(desk)}>
        <Icon of={play} />
        {t("pace.resume")}
      </button>
      <fieldset class="back-in">
        <legend class="legend">{t("pace.backIn")}</legend>
        <div class="row wrap">
          {USUAL.map((n) => (
            <button key={n} type="button" class="button" onClick={() => pauseRoom(desk, { minutes: n })}>
              {t("pace.minutes", { n })}
            </button>
          ))}
        </div>
      </fieldset>
      <form class="back-at" onSubmit={set}>
        <label class="legend" for="pace-back">
          {t("pace.backAt")}
        </label>
        <input
          class="input num"
          id="pace-back"
          type="time"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={back === null}>
          {t("pace.set")}
        </button>
      </form>
    </>
  );
}
