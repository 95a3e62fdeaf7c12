import { t } from "../text/text";
import type { Draft } from "./draft";

/** Says that a sheet has the words of before, which are nowhere else yet, and lets go of them. */
export function KeptWords({ draft }: { draft: Draft<object> }) {
  if (!draft.again) return null;
  return (
    <div class="row wrap kept-words">
      <p class="sm" role="status">
        {t("sheets.kept")}
      </p>
      <button type="button" class="button plain push" onClick={draft.done}>
        {t("sheets.kept.drop")}
      </button>
    </div>
  );
}
