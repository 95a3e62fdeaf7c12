import eyeOff from "lucide:eye-off";
import { questionText } from "../../board/select";
import { Burn } from "../../parts/Countdown";
import { Icon } from "../../parts/Icon";
import { language, t } from "../../text/text";
import { useClock } from "./Clock";
import type { StageProps } from "./Projector";
import { placeOf, writeQuestion } from "./stage";

/** People write: the question, the time, and numbers only. */
export function WriteStage({ board, scene }: StageProps) {
  const question = writeQuestion(scene);
  const time = useClock(board);
  const people = scene.run?.people ?? 0;
  const ready = scene.run?.ready ?? 0;
  const notes = question?.notes ?? 0;
  const writing = Math.max(0, people - ready);
  const practice = question?.kind === "practice";
  return (
    <>
      <header>
        <span class="title quiet">
          {practice || !question
            ? t("projector.practice")
            : t("projector.question", placeOf(question, scene.questions))}
        </span>
        <p class="push small quiet row">
          <Icon of={eyeOff} />
          {t("projector.hidden")}
        </p>
      </header>
      <main class="write">
        <h1>{question && questionText(question, language.value)}</h1>
        <div class="facts">
          {time !== null && (
            <div role="timer" aria-label={t("board.timer.left", { time })}>
              <span class="w">{t("projector.left")}</span>
              <span class="d">{time}</span>
            </div>
          )}
          <Fact value={notes} words={t("projector.soFar", { n: notes })} />
          <Fact value={writing} words={t("projector.writing", { n: writing })} />
          <Burn board={board} minutes={scene.activity?.minutes} />
        </div>
        <p class="say">{t("projector.alone")}</p>
      </main>
    </>
  );
}

function Fact({ value, words }: { value: number; words: string }) {
  return (
    <div>
      <span class="w">{words}</span>
      <span class="d">{value.toLocaleString(language.value)}</span>
    </div>
  );
}
