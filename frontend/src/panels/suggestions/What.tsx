import type { Desk } from "../../actions/desk";
import { clusterOf, nameOf } from "../../actions/subject";
import { t } from "../../text/text";
import { membersOf, type Suggestion } from "./run";

/** What a suggestion would do, in one line. */
export function What({ desk, one }: { desk: Desk; one: Suggestion }) {
  const n = membersOf(one, desk.board.view.notes.value).length;
  const { cluster } = one.group;
  return cluster === null ? (
    <>
      <strong>{t("console.suggest.new", { n })}</strong> <span class="said">{one.label}</span>
    </>
  ) : (
    <>
      <strong>{t("console.suggest.move", { n })}</strong> {t("console.suggest.to")}{" "}
      <span class="said">{nameOf(clusterOf(desk, cluster))}</span>
    </>
  );
}

/** The reason, which is always shown. */
export function Why({ one }: { one: Suggestion }) {
  const { keywords } = one.group;
  return (
    <span class="why">
      {keywords.length > 0 ? t("console.suggest.words", { words: keywords.join(", ") }) : t("console.suggest.meaning")}
    </span>
  );
}
