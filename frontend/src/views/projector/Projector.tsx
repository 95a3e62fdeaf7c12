import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { LiveBoard } from "../../board/live";
import { activityTitle, currentActivity } from "../../board/select";
import { LANGUAGES } from "../../text/language";
import { chooseLanguage, language, t } from "../../text/text";
import { BoardStage } from "./BoardStage";
import { Foot } from "./Foot";
import { Lobby } from "./Lobby";
import { MatrixStage } from "./MatrixStage";
import { Notice } from "./Notice";
import type { Hall } from "./ProjectorPage";
import { RateStage } from "./RateStage";
import { ResultsStage } from "./ResultsStage";
import { type Scene, stageOf } from "./stage";
import { BreakStage, PauseStage, TitleStage } from "./TitleStage";
import { VoteStage } from "./VoteStage";
import { WriteStage } from "./WriteStage";

/** What every stage is given. */
export interface StageProps {
  board: LiveBoard;
  hall: Hall;
  scene: Scene;
}

/** Follows the activity by itself. `b` blanks the screen and shows it again; `l` changes the language. */
export function Projector({ board, hall }: { board: LiveBoard; hall: Hall }) {
  const blank = useSignal(false);
  const scene = useComputed<Scene>(() => ({
    run: board.view.run.value,
    activity: currentActivity(board.view.run.value?.activity, board.view.activities.value),
    questions: board.view.questions.value,
    rounds: board.view.rounds.value,
    ratings: board.view.ratings.value,
  }));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "b" || event.key === "B") blank.value = !blank.peek();
      if (event.key === "l" || event.key === "L") void chooseLanguage(nextLanguage());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

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

  const props = { board, hall, scene: scene.value };
  const Stage = STAGES[stageOf(props.scene)];
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
  vote: VoteStage,
  rate: RateStage,
  results: ResultsStage,
  matrix: MatrixStage,
  title: TitleStage,
  break: BreakStage,
  closed: TitleStage,
  pause: PauseStage,
} as const;

const nextLanguage = () => LANGUAGES[(LANGUAGES.indexOf(language.peek()) + 1) % LANGUAGES.length] ?? "en";

/** What the current activity is called here. */
export const titleOf = ({ activity }: Scene): string => (activity ? activityTitle(activity, language.value) : "");
