import { language, t } from "../text/text";
import type { Translation } from "../wire/messages";

/** What a person entered in the reader's language, under the original and marked as what it is. */
export function Translated({ tr }: { tr: Translation | undefined }) {
  if (tr?.lang !== language.value) return null;
  return (
    <span class="translated" lang={tr.lang}>
      <span class="tag">{t("board.translation")}</span> {tr.text}
    </span>
  );
}
