import { questionText } from "../board/select";
import type { With } from "../board/view";
import { t } from "../text/text";
import type { Question } from "../wire/messages";

/** A question as it stands over its notes. */
export const titleOf = (question: With<Question>, language: string): string =>
  `${t("console.question", { n: question.n })}: ${questionText(question, language)}`;
