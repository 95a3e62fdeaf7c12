import type { Action } from "../../../actions/action";
import type { Desk } from "../../../actions/desk";
import type { Workshop } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { paths } from "../route";
import { QuestionPart } from "./QuestionPart";

/** All questions with what was written to them; those of the present activity are open. */
export function Middle(props: { desk: Desk; actions: readonly Action[]; workshop: Workshop | undefined }) {
  const { desk, actions, workshop } = props;
  const questions = desk.board.view.questions.value;
  const notes = questions.reduce((sum, question) => sum + (question.notes ?? 0), 0);
  const { run } = desk.moment;
  return (
    <div class="questions">
      {notes === 0 && (
        <section class="slab empty">
          <h2>{t("console.empty")}</h2>
          <p>{run?.state === "waiting" ? t("console.empty.waiting") : t("console.empty.how")}</p>
          {workshop && <a href={paths.invite(workshop.id)}>{t("console.invite")}</a>}
        </section>
      )}
      {questions.map((question) => (
        <QuestionPart key={question.id} desk={desk} question={question} actions={actions} />
      ))}
    </div>
  );
}
