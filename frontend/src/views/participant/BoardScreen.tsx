import lock from "lucide:lock";
import { useSignal } from "@preact/signals";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { BOARD_ACTIONS } from "../../actions/list";
import { mayArrange } from "../../board/may";
import { boardOf, type Card, type Sift } from "../../board/select";
import { toRead } from "../../outline/fold";
import { Outline } from "../../outline/Outline";
import type { Stop } from "../../outline/order";
import { ReadingBar } from "../../outline/reading";
import { FilterBar } from "../../outline/triage";
import { Banner } from "../../parts/Banner";
import { t } from "../../text/text";
import { DoneButton } from "./DoneButton";
import { Head, titleOf } from "./Head";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";
import { questionFor } from "./screens";

/** The board of one question: read it, and, where the workshop lets people, arrange it. */
export function BoardScreen({ desk, situation, drafts, picked, nav }: ScreenProps) {
  const { run, activity, questions } = situation;
  const shown = questions.filter(({ revealed }) => revealed);
  const question = shown.find(({ id }) => id === picked) ?? questionFor("board", situation);
  const arranging = mayArrange(desk.moment, question);
  const own = desk.board.state.ownNotes.value;
  const grouping = activity?.kind === "share" || activity?.kind === "cluster";
  const extra = useCallback(
    (card: Card) => own.has(card.id) && <span class="tag">{t("participant.yours")}</span>,
    [own],
  );
  useNewNotes(desk, question?.id);
  const sift = useSignal<Sift | null>(null);
  const place = useSignal<Stop | null>(null);
  const { notes, clusters } = desk.board.view;
  const board = boardOf(question?.id ?? "", notes.value, clusters.value);
  return (
    <div class="phone is-board">
      <Head
        desk={desk}
        situation={situation}
        nav={nav}
        title={titleOf(question)}
        pick={question && { question, from: shown }}
      >
        {arranging && <p class="sm quiet">{t("participant.group")}</p>}
      </Head>
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={question?.id} nav={nav} />
        {run?.state === "closed" ? (
          <Banner icon={lock}>{t("participant.closed")}</Banner>
        ) : (
          grouping && !arranging && !run?.paused && <Banner icon={lock}>{t("participant.reading")}</Banner>
        )}
        {board.notes > WORTH_FILTERING && <FilterBar boards={[board]} own={own} sift={sift} />}
        {board.notes > 0 && (
          <ReadingBar desk={desk} cards={toRead(sift.value?.(board) ?? board)} own={own} place={place} />
        )}
        {question && (
          <Outline
            desk={desk}
            question={question.id}
            actions={BOARD_ACTIONS}
            extra={extra}
            sift={sift.value}
            place={place}
            folds
          />
        )}
      </main>
      {run?.state === "open" && (
        <footer class="row" data-region>
          <DoneButton desk={desk} />
        </footer>
      )}
    </div>
  );
}

/** A board with fewer notes is read as a whole. */
const WORTH_FILTERING = 12;

/** How long new notes are gathered before they are spoken of. Milliseconds. */
const GATHER_MS = 20_000;

/** Says now and then how many notes came, never one by one. */
function useNewNotes(desk: Desk, question: string | undefined): void {
  const heard = useRef<number | null>(null);
  const count = desk.board.view.questions.value.find(({ id }) => id === question)?.notes ?? 0;
  const now = useRef(count);
  now.current = count;
  useEffect(() => {
    heard.current = now.current;
    const timer = setInterval(() => {
      const fresh = now.current - (heard.current ?? now.current);
      heard.current = now.current;
      if (fresh > 0) desk.announcer.say(t("board.newNotes", { n: fresh }));
    }, GATHER_MS);
    return () => clearInterval(timer);
  }, [question]);
}
