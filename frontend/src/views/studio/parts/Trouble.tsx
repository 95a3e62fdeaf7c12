import triangle from "lucide:triangle-alert";
import { Icon } from "../../../parts/Icon";
import { problemWords } from "../../../studio/problem";
import { t } from "../../../text/text";

/** What went wrong, in words, with a way on where there is one. Said at once to a screen reader. */
export function Trouble({ failure, again }: { failure: unknown; again?: (() => void) | undefined }) {
  if (failure === null || failure === undefined) return null;
  return (
    <div class="banner trouble" role="alert">
      <Icon of={triangle} />
      <span>{problemWords(failure)}</span>
      {again && (
        <button type="button" class="button push" onClick={again}>
          {t("studio.again")}
        </button>
      )}
    </div>
  );
}
