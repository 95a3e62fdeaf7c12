import { type Action, offered, type Subject } from "../actions/action";
import type { Desk } from "../actions/desk";
import { clusterOf, nameOf, noteOf } from "../actions/subject";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";
import { SheetFrame } from "./SheetFrame";

/** Everything that can be done with one thing, made from the list of actions. */
export function ActionsSheet({
  desk,
  ids,
  actions,
}: {
  desk: Desk;
  ids: readonly string[];
  actions: readonly Action[];
}) {
  const [on, id] = ids as [Subject, string];
  const about = on === "note" ? noteOf(desk, id)?.text : nameOf(clusterOf(desk, id));
  return (
    <SheetFrame desk={desk} title={t("board.actions")} about={about}>
      <ul class="targets">
        {offered(actions, on, desk, id).map((action) => (
          <li key={action.id}>
            <button
              type="button"
              onClick={() => {
                desk.sheet.value = null;
                action.perform(desk, id);
              }}
            >
              <Icon of={action.icon} />
              <span>{t(action.words)}</span>
              {action.shortcut && <kbd>{keyName(action.shortcut)}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </SheetFrame>
  );
}

/** A shortcut as it is printed on keys. */
export const keyName = (shortcut: string): string =>
  shortcut === " "
    ? t("sheets.keys.space")
    : shortcut
        .replace("ArrowLeft", "←")
        .replace("ArrowRight", "→")
        .replace(/\b[a-z]$/, (letter) => letter.toUpperCase());
