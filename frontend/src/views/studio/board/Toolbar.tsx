import x from "lucide:x";
import { type Action, offered } from "../../../actions/action";
import type { Desk } from "../../../actions/desk";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

const TOGETHER = ["note.move", "cluster.add", "note.park", "note.hide"];
const ALWAYS = ["undo", "note.paper", "notes.import", "find"];

/** The tools under the board: what can be done with the chosen notes, and with the whole. */
export function Toolbar({ desk, actions }: { desk: Desk; actions: readonly Action[] }) {
  const chosen = [...desk.chosen.value];
  const first = chosen[0];
  const forChosen =
    first === undefined ? [] : offered(actions, "note", desk, first).filter(({ id }) => TOGETHER.includes(id));
  const always = actions.filter(({ id }) => ALWAYS.includes(id));
  return (
    <div class="toolbar" role="toolbar" data-region aria-label={t("console.tools")} onKeyDown={roam}>
      {always.map((action, index) => {
        const on = action.when(desk, "");
        return (
          <button
            key={action.id}
            type="button"
            class="button plain"
            tabIndex={index === 0 ? 0 : -1}
            aria-disabled={!on}
            aria-keyshortcuts={action.shortcut?.toUpperCase()}
            onClick={() => on && action.perform(desk, "")}
          >
            <Icon of={action.icon} />
            {t(action.words)}
          </button>
        );
      })}
      {first !== undefined && (
        <>
          <span class="sep" />
          <span class="sm num chosen" role="status">
            {t("console.chosen", { n: chosen.length })}
          </span>
          {forChosen.map((action) => (
            <button
              key={action.id}
              type="button"
              class="button"
              tabIndex={-1}
              onClick={() => action.perform(desk, first)}
            >
              <Icon of={action.icon} />
              {t(action.words)}
            </button>
          ))}
          <button
            type="button"
            class="button plain icon-only"
            tabIndex={-1}
            aria-label={t("console.clear")}
            title={t("console.clear")}
            onClick={() => desk.putDown()}
          >
            <Icon of={x} />
          </button>
        </>
      )}
    </div>
  );
}

/** One tab stop; arrows go from tool to tool. */
function roam(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget as HTMLElement;
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const buttons = [...bar.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(event.target);
  if (at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
