import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { LiveBoard } from "../../board/live";
import { activityTitle, currentActivity } from "../../board/select";
import { LANGUAGES } from "../../text/language";
import { chooseLanguage, language, t } from "../../text/text";
import { BoardStage } from "./BoardStage";
import { Foot } from "./Foot";
import { Lobby } from "./Lobby";
import { MatrixStage } from "./MatrixStage";
import { NextStage } from "./NextStage";
import { Notice } from "./Notice";
import type { Hall } from "./ProjectorPage";
import { RateStage } from "./RateStage";
import { ResultsStage } from "./ResultsStage";
import { asChosen, type Scene, stageOf } from "./stage";
import { ThemeStage } from "./ThemeStage";
import { BreakStage, PauseStage, TitleStage } from "./TitleStage";
import { VoteStage } from "./VoteStage";
import { WriteStage } from "./WriteStage";
import { Wall } from "./wall";

/** What every stage is given. */
export interface StageProps {
  board: LiveBoard;
  hall: Hall;
  scene: Scene;
  wall: Wall;
}

/** Follows the activity by itself. `b` blanks the screen and shows it again; `l` changes the language, `f` shows a board one theme at a time. */
export function Projector({ board, hall }: { board: LiveBoard; hall: Hall }) {
  const blank = useSignal(false);
  const scene = useComputed<Scene>(() => ({
    run: board.view.run.value,
    activity: currentActivity(board.view.run.value?.activity, board.view.activities.value),
    questions: board.view.questions.value,
    rounds: board.view.rounds.value,
    ratings: board.view.ratings.value,
  }));

  const wall = useMemo(() => new Wall(hall.workshop.code), [hall.workshop.code]);
  const activity = useComputed(() => scene.value.activity?.id ?? "");
  const stage = useComputed(() => asChosen(stageOf(scene.value), wall.alone(activity.value)));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "b" || event.key === "B") blank.value = !blank.peek();
      if (event.key === "l" || event.key === "L") void chooseLanguage(nextLanguage());
      if ((event.key === "f" || event.key === "F") && !event.repeat && !blank.peek()) {
        const now = stage.peek();
        if (now === "board" || now === "theme") wall.choose(activity.peek(), now === "board");
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [wall]);

  const ended = board.ended.value;
  useEffect(() => {
    if (ended === "reload") location.reload();
  }, [ended]);
  if (ended === "gone") return <Notice title={t("projector.gone")} />;
  if (ended) return <Notice title={t("projector.badLink")} more={t("projector.badLinkMore")} />;
  if (!board.ready.value) return <Notice title={t("projector.opening")} />;
  if (blank.value)
    return (
      <main class="blank">
        <h1 class="vh">{t("projector.blank")}</h1>
      </main>
    );

  const props = { board, hall, scene: scene.value, wall };
  const Stage = STAGES[stage.value];
  return (
    <div class="stage">
      <Stage {...props} />
      <Foot {...props} />
    </div>
  );
}

const STAGES = {
  lobby: Lobby,
  write: WriteStage,
  board: BoardStage,
  theme: ThemeStage,
  vote: VoteStage,
  rate: RateStage,
  results: ResultsStage,
  matrix: MatrixStage,
  title: TitleStage,
  break: BreakStage,
  closed: TitleStage,
  pause: PauseStage,
  next: NextStage,
} as const;

const nextLanguage = () => LANGUAGES[(LANGUAGES.indexOf(language.peek()) + 1) % LANGUAGES.length] ?? "en";

/** What the current activity is called here. */
export const titleOf = ({ activity }: Scene): string => (activity ? activityTitle(activity, language.value) : "");
