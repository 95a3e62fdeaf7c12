import x from "lucide:x";
import { type Action, offered } from "../../../actions/action";
import { canvas, lookOf, otherLook } from "../../../actions/canvas";
import type { Desk } from "../../../actions/desk";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

const TOGETHER = ["note.move", "cluster.add", "note.park", "note.hide"];
const ALWAYS = ["undo", "note.paper", "notes.import", "find", "canvas.switch"];
const ON_CANVAS = ["canvas.tidy"];
const ZOOM = ["canvas.out", "canvas.in", "canvas.whole"];

/** The tools under the board: what can be done with the chosen notes, and with the whole. */
export function Toolbar({ desk, actions }: { desk: Desk; actions: readonly Action[] }) {
  const chosen = [...desk.chosen.value];
  const first = chosen[0];
  const forChosen =
    first === undefined ? [] : offered(actions, "note", desk, first).filter(({ id }) => TOGETHER.includes(id));
  const open = canvas.value;
  const always = actions.filter(({ id }) => ALWAYS.includes(id) || (open && ON_CANVAS.includes(id)));
  const other = otherLook(lookOf(desk));
  const wordsOf = (action: Action) => (action.id === "canvas.switch" ? other : action);
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
            <Icon of={wordsOf(action).icon} />
            {t(wordsOf(action).words)}
          </button>
        );
      })}
      {open && (
        <Zoom desk={desk} actions={actions.filter(({ id }) => ZOOM.includes(id))} percent={open.percent.value} />
      )}
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

/** How large the canvas is shown, and the ways to change it. */
function Zoom({ desk, actions, percent }: { desk: Desk; actions: readonly Action[]; percent: number }) {
  const button = (id: string) => {
    const action = actions.find((one) => one.id === id);
    if (!action) return null;
    return (
      <button
        type="button"
        class="button plain icon-only"
        tabIndex={-1}
        aria-label={t(action.words)}
        title={t(action.words)}
        aria-keyshortcuts={action.shortcut}
        onClick={() => action.perform(desk, "")}
      >
        <Icon of={action.icon} />
      </button>
    );
  };
  return (
    <div class="row zoom push">
      {button("canvas.out")}
      <span class="num sm percent">{t("canvas.percent", { n: percent })}</span>
      {button("canvas.in")}
      {button("canvas.whole")}
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
