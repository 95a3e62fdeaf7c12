import clock from "lucide:clock";
import off from "lucide:message-square-off";
import users from "lucide:users";
import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import type { LiveBoard } from "../../board/live";
import { activityTitle } from "../../board/select";
import { Banner } from "../../parts/Banner";
import { pausedWords } from "../../parts/paused";
import { has, language, t } from "../../text/text";
import type { Call } from "../../wire/messages";
import type { Nav } from "./Room";

export interface PaceProps {
  desk: Desk;
  nav: Nav;
}

/** Whether the room stands still, where the facilitator is, and whether this device is muted. */
export function PaceStrips({ desk, nav }: PaceProps) {
  if (!has("pace.paused")) return null;
  return (
    <>
      <Muted desk={desk} />
      <Paused desk={desk} writes={nav.here === "write"} />
      {nav.called && <Called key={nav.called.id} desk={desk} nav={nav} call={nav.called} />}
    </>
  );
}

/** The device is muted: why, what still works, and that no word is lost. */
function Muted({ desk }: { desk: Desk }) {
  const muted = desk.board.state.me.value?.muted ?? false;
  const before = useRef(false);
  useEffect(() => {
    if (muted) desk.announcer.say(t("pace.muted"));
    else if (before.current) desk.announcer.say(t("pace.unmuted"));
    before.current = muted;
  }, [muted]);
  if (!muted) return null;
  return (
    <Banner icon={off}>
      <p>
        <strong>{t("pace.muted")}</strong>
      </p>
      <p>{t("pace.muted.more")}</p>
    </Banner>
  );
}

function Paused({ desk, writes }: { desk: Desk; writes: boolean }) {
  const { board, announcer } = desk;
  const words = pausedWords(board);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (words !== null) announcer.say(words);
    else if (before.current !== null) announcer.say(t("pace.goesOn"));
    before.current = words;
  }, [words]);
  const n = thingsIn(board.unsent.value);
  useEffect(() => {
    // What is set while everybody waits is said to wait; what goes out again is said by what it is about.
    if (words !== null && n > 0) announcer.say(t("pace.waiting", { n }));
  }, [n]);
  if (words === null) return null;
  return (
    <Banner icon={clock}>
      <p>
        <strong>{words}</strong>
      </p>
      <p>{n > 0 ? t("pace.waiting", { n }) : t(writes ? "pace.kept" : "pace.keptHere")}</p>
    </Banner>
  );
}

/** A rating that was changed often while it waits is one thing. */
const thingsIn = (unsent: LiveBoard["unsent"]["value"]): number =>
  new Set(unsent.map(({ command: { c, d, id } }) => (c === "item.rate" || c === "item.unrate" ? d.item : id))).size;

function Called({ desk, nav, call }: PaceProps & { call: Call }) {
  const words = wordsOf(desk, call);
  useEffect(() => desk.announcer.say(words), []);
  return (
    <Banner icon={users}>
      <p>
        <strong>{words}</strong> {t("pace.draftKept")}
      </p>
      <div class="row wrap">
        <button type="button" class="button" onClick={nav.come}>
          {t("pace.go")}
        </button>
        <button type="button" class="button plain" onClick={nav.stay}>
          {t("pace.stay")}
        </button>
      </div>
    </Banner>
  );
}

function wordsOf(desk: Desk, { q }: Call): string {
  const { activity } = desk.moment;
  if (q === undefined) return t("pace.calledNow", { title: activity ? activityTitle(activity, language.value) : "" });
  const real = desk.board.view.questions.value.filter(({ kind }) => kind !== "practice");
  const at = real.findIndex(({ id }) => id === q);
  return at < 0 ? t("pace.calledPractice") : t("pace.called", { n: at + 1 });
}
