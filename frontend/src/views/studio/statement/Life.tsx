import type { StatementState } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { knotOf, LIFE } from "./fields";

/** The thread from proposal to project; a statement set aside stands off it, in words. */
export function Life({ state }: { state: StatementState }) {
  const knot = knotOf(state);
  if (knot === null) {
    return (
      <p class="aside">
        <span class="tag">{t(`statement.state.${state}`)}</span>
      </p>
    );
  }
  const now = LIFE.indexOf(knot);
  return (
    <ol class="thread life" aria-label={t("statement.life")}>
      {LIFE.map((one, index) => (
        <li
          key={one}
          class={index < now ? "past" : undefined}
          aria-current={index === now ? "step" : undefined}
          style={{ "--done": "0%" }}
        >
          {t(`statement.state.${index === now ? state : one}`)}
          {index < now && <span class="vh">{t("statement.past")}</span>}
        </li>
      ))}
    </ol>
  );
}
