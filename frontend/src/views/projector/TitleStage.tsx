import { pausedWords } from "../../parts/paused";
import { t } from "../../text/text";
import { Clock } from "./Clock";
import { type StageProps, titleOf } from "./Projector";

/** Something that happens in the room: only its name, and the time. */
export function TitleStage({ board, hall, scene }: StageProps) {
  const closed = scene.run?.state === "closed";
  return (
    <>
      <header>
        <span class="title quiet">{hall.workshop.title}</span>
      </header>
      <main class="write">
        <h1>{closed ? t("projector.closed") : titleOf(scene)}</h1>
        {closed && <p class="say">{t("projector.closedMore")}</p>}
        {scene.activity?.kind === "vote" && <p class="say">{t("projector.voteSoon")}</p>}
        <Clock board={board} />
      </main>
    </>
  );
}

/** The room is paused: when we go on, large, and nothing else. */
export function PauseStage({ board, hall }: StageProps) {
  return (
    <>
      <header>
        <span class="title quiet">{hall.workshop.title}</span>
      </header>
      <main class="write">
        <h1>{pausedWords(board)}</h1>
        <p class="say">{t("pace.stage")}</p>
      </main>
    </>
  );
}

/** A break: when we go on. */
export function BreakStage({ board, hall }: StageProps) {
  return (
    <>
      <header>
        <span class="title quiet">{hall.workshop.title}</span>
      </header>
      <main class="write">
        <h1>{t("projector.break")}</h1>
        <Clock board={board} />
        <p class="say">{t("projector.breakMore")}</p>
      </main>
    </>
  );
}
