import "../../../styles/board.css";
import "./shell.css";
import "./agenda.css";
import "./questions.css";
import "./papers.css";
import "./toolbar.css";
import "./opening.css";
import eye from "lucide:eye";
import { computed, type Signal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { lookOf } from "../../../actions/canvas";
import { Desk } from "../../../actions/desk";
import { FACILITATOR_ACTIONS } from "../../../actions/facilitator";
import { placing } from "../../../actions/placing";
import { optionsOf, type RoundRules, suggestedRules } from "../../../actions/round";
import { nextStep } from "../../../actions/step";
import { type LiveBoard, openBoard } from "../../../board/live";
import { AgendaBar } from "../../../panels/agenda/AgendaBar";
import { Console } from "../../../panels/console/Console";
import { NextButton } from "../../../panels/console/NextButton";
import { Outcome } from "../../../panels/ratings/Outcome";
import { PlacedHere } from "../../../panels/ratings/Placed";
import { Placing } from "../../../panels/ratings/Placing";
import { Sheets } from "../../../panels/Sheets";
import { Preview } from "../../../panels/suggestions/Preview";
import { SuggestSection } from "../../../panels/suggestions/SuggestSection";
import { useSuggestions } from "../../../panels/suggestions/useSuggestions";
import { UndoToast } from "../../../panels/UndoToast";
import { Walk, type WalkStep } from "../../../panels/Walk";
import { Icon } from "../../../parts/Icon";
import { LiveRegions } from "../../../parts/LiveRegions";
import { enableRegionKeys } from "../../../parts/regions";
import { api } from "../../../studio/api";
import { GLASS } from "../../../studio/glass";
import type { Workshop } from "../../../studio/shapes";
import { t } from "../../../text/text";
import type { Place } from "../../../wire/place";
import { useLoad } from "../parts/useLoad";
import { paths } from "../route";
import { session } from "../session";
import { Away } from "./Away";
import { BoardBody } from "./BoardBody";
import { Ended } from "./Ended";
import { enableBoardKeys } from "./keys";
import { LinksSection } from "./LinksSection";
import { Past } from "./Past";
import { SHEETS } from "./sheets";
import { Toolbar } from "./Toolbar";
import { Topbar, type View } from "./Topbar";

/** The live board with its console. */
export function Board({ id }: { id: string }) {
  return <OpenBoard key={id} place={{ door: GLASS ? "see/studio" : "studio", ref: id }} />;
}

/** The same at any door that leads to a console. */
export function OpenBoard({ place }: { place: Place }) {
  const { door, ref: id } = place;
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    const opened = new Desk(openBoard({ door, ref: id }));
    setDesk(opened);
    return () => opened.board.close();
  }, [door, id]);
  if (!desk) return null;
  return <Live desk={desk} id={id} />;
}

function Live({ desk, id }: { desk: Desk; id: string }) {
  const { board } = desk;
  const ended = board.ended.value;
  useSignalEffect(() => {
    if (board.ended.value === "identity" && !desk.guest) session.value = { nobody: true, firstRun: false };
  });
  useEffect(() => {
    const undo = [enableRegionKeys(), enableBoardKeys(desk, FACILITATOR_ACTIONS)];
    return () => {
      for (const one of undo) one();
    };
  }, [desk]);
  if (ended !== null) return <Ended why={ended} guest={desk.guest} />;
  return (
    <>
      {board.ready.value ? <Shell desk={desk} id={id} /> : <Opening board={board} />}
      <LiveRegions announcer={desk.announcer} />
    </>
  );
}

function Shell({ desk, id }: { desk: Desk; id: string }) {
  const view = useSignal<View>("board");
  const round = useSignal<string | null>(null);
  const drawer = useSignal(false);
  const workshop = useLoad(`workshop ${id}`, () => workshopFor(desk, id)).value;
  const suggesting = useSuggestions(desk, id);
  const chosenRules = useSignal<RoundRules | null>(null);
  const planned = useSignal<{ dots?: number; max?: number }>({});
  useEffect(() => {
    if (workshop) planned.value = workshop.rules;
  }, [workshop, planned]);
  const options = useMemo(() => optionsOn(desk), [desk]);
  const rules = useMemo(
    () =>
      computed(
        () =>
          chosenRules.value ??
          suggestedRules(options.value, {
            ...planned.value,
            own: desk.board.view.run.value?.ownVotable ?? false,
          }),
      ),
    [desk, chosenRules, options, planned],
  );
  const { view: board } = desk.board;
  const facilitates = desk.moment.audience === "facilitator";
  const step = nextStep({
    run: board.run.value,
    activities: board.activities.value,
    questions: board.questions.value,
    rounds: board.rounds.value,
    ratings: board.ratings.value,
    votable: options.value.notes > 0,
  });
  const next =
    board.run.value?.state === "closed"
      ? !desk.guest && (
          <a class="button primary wide next-button" href={paths.themes(id)}>
            {t("studio.next.closed")}
          </a>
        )
      : facilitates && <NextButton desk={desk} step={step} rules={rules.value} />;
  usePlacing(desk, view);
  const showRound = (chosen: string) => {
    round.value = chosen;
    view.value = "results";
    drawer.value = false;
  };
  return (
    <div class="live-board" data-view={view.value} data-look={view.value === "board" ? lookOf(desk) : undefined}>
      <a class="skip" href="#main">
        {t("board.skip")}
      </a>
      <Topbar desk={desk} id={id} workshop={workshop} view={view} drawer={drawer} />
      <div>
        <AgendaBar desk={desk} next={next} />
        <Away board={desk.board} />
        {facilitates && !GLASS && <Walk name="console" steps={WALK} />}
      </div>
      <div class={`shell${drawer.value ? " has-drawer" : ""}`}>
        <main id="main" class="middle" tabIndex={-1}>
          {view.value === "suggestions" && (
            <Preview desk={desk} suggesting={suggesting} onClose={() => (view.value = "board")} />
          )}
          {view.value === "results" && (
            <Outcome
              desk={desk}
              chosen={round.value}
              onChoose={(chosen) => (round.value = chosen)}
              agrees={facilitates && board.run.value?.state === "open"}
            />
          )}
          {view.value === "placing" && (facilitates ? <Placing desk={desk} /> : <PlacedHere board={desk.board} />)}
          {view.value === "board" && <BoardBody desk={desk} actions={FACILITATOR_ACTIONS} workshop={workshop} />}
          {view.value === "past" && <Past desk={desk} id={id} onNow={() => (view.value = "board")} />}
          <UndoToast desk={desk} place={view.value} />
          {view.value === "board" && facilitates && <Toolbar desk={desk} actions={FACILITATOR_ACTIONS} />}
        </main>
        {view.value !== "suggestions" && (
          <Console
            desk={desk}
            workshop={id}
            rules={rules}
            onRules={(after) => (chosenRules.value = after)}
            onResults={showRound}
            onPlacing={() => {
              view.value = "placing";
              drawer.value = false;
            }}
            preview={!desk.guest && <SeeAsParticipant id={id} />}
            links={!desk.guest && <LinksSection workshop={id} />}
            suggestions={
              !desk.guest && (
                <SuggestSection
                  desk={desk}
                  suggesting={suggesting}
                  onPreview={() => {
                    view.value = "suggestions";
                    drawer.value = false;
                  }}
                />
              )
            }
            next={next}
          />
        )}
      </div>
      <Sheets desk={desk} actions={FACILITATOR_ACTIONS} more={SHEETS} />
    </div>
  );
}

/** Where the room begins to place, the matrix is shown; once that is closed, what came of it. */
function usePlacing(desk: Desk, view: Signal<View>) {
  const now = useComputed(() => placing(desk.board.view.ratings.value)?.id);
  const going = now.value !== undefined;
  useEffect(() => {
    if (going) view.value = "placing";
    else if (view.peek() === "placing") view.value = "results";
  }, [going, view]);
}

const WALK: readonly WalkStep[] = [
  { title: "walk.f.1", words: "walk.f.1.more", about: ".agenda" },
  { title: "walk.f.2", words: "walk.f.2.more", about: "#main" },
  { title: "walk.f.3", words: "walk.f.3.more", about: ".topbar" },
];

/** What was prepared; who came by a link has the board only. */
const workshopFor = (desk: Desk, id: string): Promise<Workshop | undefined> =>
  desk.guest ? Promise.resolve(undefined) : api.workshop(id);

/** The same as long as it is the same: with every note that moves the whole console would be drawn anew. */
function optionsOn(desk: Desk) {
  const { questions, notes, clusters } = desk.board.view;
  let last = { clusters: 0, notes: 0 };
  return computed(() => {
    const next = optionsOf(questions.value, notes.value, clusters.value);
    if (next.clusters !== last.clusters || next.notes !== last.notes) last = next;
    return last;
  });
}

function SeeAsParticipant({ id }: { id: string }) {
  return (
    <a class="button wide" href={paths.preview(id)} target="_blank" rel="noreferrer">
      <Icon of={eye} />
      {t("link.see")}
      <span class="vh">, {t("link.see.new")}</span>
    </a>
  );
}

/** Still paper while the board opens: nothing shimmers, nothing jumps when it is there. */
function Opening({ board }: { board: LiveBoard }) {
  return (
    <main id="main" class="opening">
      <div class="skeleton" aria-hidden="true">
        {Array.from({ length: 12 }, (_, n) => (
          <i key={n} />
        ))}
      </div>
      <p role="status">{board.link.value === "away" ? t("console.reconnecting") : t("console.opening")}</p>
    </main>
  );
}
