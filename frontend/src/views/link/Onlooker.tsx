import "../../styles/board.css";
import "../studio/board/shell.css";
import "../studio/board/agenda.css";
import "../studio/board/questions.css";
import "../studio/board/papers.css";
import "../studio/board/opening.css";
import "./link.css";
import eye from "lucide:eye";
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { Action } from "../../actions/action";
import { Desk } from "../../actions/desk";
import { BOARD_ACTIONS } from "../../actions/list";
import { showShortcuts } from "../../actions/shortcuts";
import { foldAll, unfoldAll } from "../../actions/themes-fold";
import { nextUnread } from "../../actions/unread";
import { openBoard } from "../../board/live";
import { AgendaBar } from "../../panels/agenda/AgendaBar";
import { Outcome } from "../../panels/ratings/Outcome";
import { PlacedHere } from "../../panels/ratings/Placed";
import { Sheets } from "../../panels/Sheets";
import { UndoToast } from "../../panels/UndoToast";
import { Icon } from "../../parts/Icon";
import { LiveRegions } from "../../parts/LiveRegions";
import { enableRegionKeys } from "../../parts/regions";
import type { LinkKind } from "../../studio/shapes";
import { t } from "../../text/text";
import type { Place } from "../../wire/place";
import { Away } from "../studio/board/Away";
import { enableBoardKeys } from "../studio/board/keys";
import { Middle } from "../studio/board/Middle";
import { PaperSheet } from "../studio/board/PaperSheet";
import type { LinkDoor } from "./door";
import { Enter } from "./Enter";
import { Head, type View } from "./Head";
import { Over } from "./Over";
import { Strip } from "./Strip";

/** Who only looks on finds their way by key, too. */
const READING = [nextUnread, foldAll, unfoldAll, showShortcuts];
const ARRANGING = [...BOARD_ACTIONS, foldAll, unfoldAll];

/** What one is here; a preview is a facilitator's look at what participants see. */
export type Part = Exclude<LinkKind, "co-facilitator"> | "preview";

/** The board as the room sees it, for who looks on, sorts for a table, or writes for others. */
export function Onlooker({ code, door }: { code: string; door: LinkDoor }) {
  const part = door.kind === "co-facilitator" ? "observer" : door.kind;
  return <Looking place={{ door: "link", ref: code }} part={part} />;
}

export function Looking({ place, part }: { place: Place; part: Part }) {
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    const opened = new Desk(openBoard(place), { arranges: part === "captain" });
    setDesk(opened);
    return () => opened.board.close();
  }, [place.door, place.ref, part]);
  return desk && <Live desk={desk} part={part} />;
}

function Live({ desk, part }: { desk: Desk; part: Part }) {
  const { board } = desk;
  const actions = part === "captain" ? ARRANGING : READING;
  useEffect(() => {
    const undo = [enableRegionKeys(), enableBoardKeys(desk, actions)];
    return () => {
      for (const one of undo) one();
    };
  }, [desk]);
  const ended = board.ended.value;
  if (ended !== null) return <Over why={ended} preview={part === "preview"} />;
  return (
    <>
      {board.ready.value ? (
        <Shell desk={desk} part={part} actions={actions} />
      ) : (
        <main id="main" class="opening">
          <p role="status">{t("link.opening")}</p>
        </main>
      )}
      <LiveRegions announcer={desk.announcer} />
    </>
  );
}

function Shell({ desk, part, actions }: { desk: Desk; part: Part; actions: readonly Action[] }) {
  const view = useSignal<View>("board");
  const outcome = useSignal<string | null>(null);
  return (
    <div class="live-board onlooker" data-view={view.value}>
      <a class="skip" href="#main">
        {t("board.skip")}
      </a>
      <Head desk={desk} part={part} view={view} />
      <div>
        <AgendaBar desk={desk} next={part === "helper" && <Enter desk={desk} />} />
        <Away board={desk.board} />
        {part === "preview" && (
          <p class="state pending strip" role="status">
            <Icon of={eye} />
            {t("link.preview")}
          </p>
        )}
        <Strip desk={desk} />
      </div>
      <div class="shell">
        <main id="main" class="middle" tabIndex={-1}>
          {view.value === "results" ? (
            <Outcome desk={desk} chosen={outcome.value} onChoose={(id) => (outcome.value = id)} />
          ) : (
            <>
              <PlacedHere board={desk.board} />
              <Middle desk={desk} actions={actions} workshop={undefined} />
            </>
          )}
          <UndoToast desk={desk} place={view.value} />
        </main>
      </div>
      <Sheets desk={desk} actions={actions} more={{ paper: PaperSheet }} />
    </div>
  );
}
