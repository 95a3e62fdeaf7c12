import type { Action } from "../actions/action";
import type { Desk } from "../actions/desk";
import { lettersOn, switchLetters } from "../actions/shortcuts";
import type { WordKey } from "../text/keys";
import { t } from "../text/text";
import { keyName } from "./ActionsSheet";
import { SheetFrame } from "./SheetFrame";

const AROUND: readonly [string, WordKey][] = [
  ["↑ ↓", "board.keys.arrows"],
  ["← →", "board.keys.themes"],
  ["Home End", "board.keys.ends"],
  ["F6", "board.keys.regions"],
  ["Esc", "board.keys.escape"],
];

/** All shortcuts, made from the list of actions, and the switch for single letters. */
export function ShortcutsSheet({ desk, actions }: { desk: Desk; actions: readonly Action[] }) {
  const withKeys = actions.filter(({ shortcut }) => shortcut);
  return (
    <SheetFrame desk={desk} title={t("board.keys.title")}>
      <div class="sheet-form">
        <label class="check">
          <input
            type="checkbox"
            checked={lettersOn.value}
            onChange={(event) => switchLetters(event.currentTarget.checked)}
          />
          {t("board.keys.letters")}
        </label>
        <dl class="keys">
          {withKeys.map(({ id, shortcut = "", words }) => (
            <div key={id}>
              <dt>
                <kbd>{keyName(shortcut)}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t("board.keys.around")}</h3>
        <dl class="keys">
          {AROUND.map(([keys, words]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </SheetFrame>
  );
}
