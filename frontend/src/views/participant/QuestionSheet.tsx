import type { Desk } from "../../actions/desk";
import { questionText } from "../../board/select";
import { Picker } from "../../panels/Picker";
import { SheetFrame } from "../../panels/SheetFrame";
import { language, t } from "../../text/text";

export interface QuestionSheetProps {
  desk: Desk;
  /** The questions on offer. */
  ids: readonly string[];
  onPick: (question: string) => void;
}

/** Which question to answer or to read. */
export function QuestionSheet({ desk, ids, onPick }: QuestionSheetProps) {
  const questions = desk.board.view.questions.value.filter(({ id }) => ids.includes(id));
  return (
    <SheetFrame desk={desk} title={t("participant.answering")}>
      <Picker
        choices={questions.map((question) => ({
          id: question.id,
          words: questionText(question, language.value),
          detail: (
            <>
              <span aria-hidden="true">{question.notes ?? 0}</span>
              <span class="vh">{t("board.notes", { n: question.notes ?? 0 })}</span>
            </>
          ),
        }))}
        find=""
        none=""
        onChoose={(id) => {
          desk.putDown();
          onPick(id);
        }}
      />
    </SheetFrame>
  );
}
