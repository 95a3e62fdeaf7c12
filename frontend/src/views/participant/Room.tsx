import { effect, untracked, useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { activityTitle, currentActivity } from "../../board/select";
import { LiveRegions } from "../../parts/LiveRegions";
import { lazily } from "../../parts/lazily";
import { enableRegionKeys } from "../../parts/regions";
import type { Part } from "../../text/keys";
import { language, loadMoreWords, t } from "../../text/text";
import type { Ending } from "../../wire/closing";
import type { Identity } from "../../wire/doorway";
import type { Call } from "../../wire/messages";
import { Drafts } from "./drafts";
import { Message } from "./Message";
import { Opening } from "./Opening";
import type { RoomSheetsProps } from "./RoomSheets";
import { placeOfCall, questionFor, type ScreenName, type Situation, screenOf, waysOf } from "./screens";
import { Unreached } from "./Unreached";
import { WaitScreen } from "./WaitScreen";
import { WriteScreen } from "./WriteScreen";

const UndoToast = lazily(() => import("../../panels/UndoToast").then((module) => module.UndoToast));
const RoomSheets = lazily<RoomSheetsProps>(() =>
  withWords(import("./RoomSheets"), ["sheets", "walk"]).then((module) => module.RoomSheets),
);
// A phone starts with what it shows first; the rest is there a moment later, before anybody needs it.
const BoardScreen = lazily<ScreenProps>(() =>
  withWords(import("./BoardScreen"), ["reading"]).then((module) => module.BoardScreen),
);
const VoteScreen = lazily<ScreenProps>(() => withWords(import("./VoteScreen")).then((module) => module.VoteScreen));
const RateScreen = lazily<ScreenProps>(() => withWords(import("./RateScreen")).then((module) => module.RateScreen));
const ResultsScreen = lazily<ScreenProps>(() =>
  withWords(import("./OutcomeScreen")).then((module) => module.OutcomeScreen),
);

/** Screens that come later bring their words. */
async function withWords<T>(screen: Promise<T>, parts: readonly Part[] = ["ballot", "rating"]): Promise<T> {
  await loadMoreWords(parts);
  return screen;
}

/** What every screen of the room is given. */
export interface ScreenProps {
  desk: Desk;
  me: Identity;
  situation: Situation;
  drafts: Drafts;
  /** The question the person picked; null means that of the activity. */
  picked: string | null;
  /** Where the person may go, and the way there. */
  nav: Nav;
}

export interface Nav {
  here: ScreenName;
  ways: readonly ScreenName[];
  go(screen: ScreenName): void;
  /** The room is on another screen, but the person is in the middle of a sentence. */
  movedOn: boolean;
  follow(): void;
  /** The facilitator called everybody, but this person is in the middle of something. */
  called: Call | null;
  come(): void;
  stay(): void;
}

/** A participant in the workshop: follows its activity by itself, and never takes a half-typed note away. */
export function Room({ desk, me, onLost }: { desk: Desk; me: Identity; onLost: (why: Ending) => void }) {
  const { board } = desk;
  const drafts = useMemo(() => new Drafts(board.place.ref), [board.place.ref]);
  const situation = useComputed<Situation>(() => ({
    run: board.view.run.value,
    activity: currentActivity(board.view.run.value?.activity, board.view.activities.value),
    questions: board.view.questions.value,
    rounds: board.view.rounds.value,
    ratings: board.view.ratings.value,
  }));
  const wanted = useComputed(() => screenOf(situation.value));
  const moment = useComputed(() => `${wanted.value} ${situation.value.activity?.id ?? ""}`);
  const shown = useSignal<ScreenName | null>(null);
  const movedOn = useSignal(false);
  const picked = useSignal<string | null>(null);
  const called = useSignal<Call | null>(null);

  const pick = (id: string) => {
    picked.value = id;
  };

  const follow = () => {
    shown.value = null;
    picked.value = null;
    movedOn.value = false;
    called.value = null;
  };

  /** Goes where everybody was called. What was half typed stays a draft of its question. */
  const come = (call: Call) => {
    const place = placeOfCall(call, situation.peek());
    follow();
    picked.value = place.question;
    shown.value = place.screen;
  };

  /** Who is in the middle of something is asked; who is there already is left in peace. */
  const hear = (call: Call | undefined) => {
    called.value = null;
    if (!call) return;
    const here = picked.peek() ?? questionFor("write", situation.peek())?.id;
    const there = call.q === undefined ? (shown.peek() ?? picked.peek()) === null : call.q === here;
    if (!isTyping() && desk.sheet.peek() === null) come(call);
    else if (!there) called.value = call;
  };

  useEffect(() => enableRegionKeys(), []);

  useEffect(() => {
    let before: string | null = null;
    let heard: string | undefined;
    // Runs as the workshop changes, before anything is drawn: a field with words in it must not be gone by then.
    return effect(() => {
      const now = moment.value;
      const changed = before !== null && before !== now;
      before = now;
      const call = situation.value.run?.call;
      untracked(() => {
        if (changed) moved();
        if (!board.ready.peek() || call?.id === heard) return;
        heard = call?.id;
        hear(call);
      });
    });
  }, []);

  const moved = () => {
    if (!board.ready.peek()) return;
    if (isTyping()) {
      shown.value = shown.peek() ?? "write";
      movedOn.value = wanted.peek() !== "write";
    } else follow();
    const { activity } = situation.peek();
    if (activity) desk.announcer.say(t("participant.now", { title: activityTitle(activity, language.peek()) }));
  };

  const ended = board.ended.value;
  useEffect(() => {
    if (ended === "identity" || ended === "removed") onLost(ended);
  }, [ended]);

  if (ended === "reload")
    return (
      <Message title={t("participant.reload")}>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t("participant.reloadButton")}
        </button>
      </Message>
    );
  if (ended === "gone")
    return (
      <Message title={t("participant.gonePage")}>
        <a class="button" href="/join">
          {t("board.door.another")}
        </a>
      </Message>
    );
  if (board.state.me.value?.removed)
    return <Message title={t("board.door.removed")} more={t("board.door.removedMore")} />;
  if (!board.ready.value)
    return board.link.value === "away" ? <Unreached code={board.place.ref} again={() => board.wake()} /> : <Opening />;

  const ways = waysOf(situation.value);
  const own = shown.value !== null && (ways as ScreenName[]).includes(shown.value) ? shown.value : null;
  const here = own ?? wanted.value;
  const nav: Nav = {
    here,
    ways,
    go: (screen) => {
      shown.value = screen === wanted.peek() ? null : screen;
      if (screen === wanted.peek()) movedOn.value = false;
    },
    movedOn: movedOn.value,
    follow,
    called: called.value,
    come: () => called.value && come(called.value),
    stay: () => {
      called.value = null;
    },
  };
  const Screen = SCREENS[here];
  return (
    <>
      <Screen desk={desk} me={me} situation={situation.value} drafts={drafts} picked={picked.value} nav={nav} />
      <RoomSheets desk={desk} onPick={pick} />
      <UndoToast desk={desk} place={here} />
      <LiveRegions announcer={desk.announcer} />
    </>
  );
}

const SCREENS = {
  wait: WaitScreen,
  break: WaitScreen,
  look: WaitScreen,
  write: WriteScreen,
  board: BoardScreen,
  vote: VoteScreen,
  rate: RateScreen,
  results: ResultsScreen,
} as const;

/** In the middle of a sentence: the field has the focus and words in it. */
function isTyping(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.id === "note" && field.value.trim() !== "";
}
