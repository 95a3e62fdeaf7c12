import eyeOff from "lucide:eye-off";
import type { Desk } from "../../../actions/desk";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";
import { Reveal } from "./QuestionPart";

/** Over the canvas: questions whose notes nobody sees yet, as numbers, with the way to show them. */
export function Covered({ desk }: { desk: Desk }) {
  const covered = desk.board.view.questions.value.filter(({ revealed, notes = 0 }) => !revealed && notes > 0);
  if (covered.length === 0) return null;
  return (
    <ul class="covered-strip">
      {covered.map((question) => (
        <li key={question.id} class="row wrap sm">
          <Icon of={eyeOff} />
          <strong>{t("console.question", { n: question.n })}</strong>
          <span class="quiet">{t("console.hiddenYet", { n: question.notes ?? 0 })}</span>
          <span class="push">
            <Reveal desk={desk} question={question} />
          </span>
        </li>
      ))}
    </ul>
  );
}
