import type { Action } from "../actions/action";
import type { Desk } from "../actions/desk";
import { lettersOn, switchLetters } from "../actions/shortcuts";
import type { WordKey } from "../text/keys";
import { t } from "../text/text";
import { keyName } from "./ActionsSheet";
import { SheetFrame } from "./SheetFrame";

type Ways = readonly [string, WordKey][];

const THEMES: Ways = [["← →", "sheets.keys.themes"]];
const TREE: Ways = [
  ["← →", "sheets.keys.tree"],
  ["PgDn PgUp", "sheets.keys.themes"],
];
const around = (themes: Ways): Ways => [
  ["↑ ↓", "sheets.keys.arrows"],
  ...themes,
  ["Home End", "sheets.keys.ends"],
  ["F6", "sheets.keys.regions"],
  ["Esc", "sheets.keys.escape"],
];

/** All shortcuts, made from the list of actions, and the switch for single letters. */
export function ShortcutsSheet({ desk, actions }: { desk: Desk; actions: readonly Action[] }) {
  const withKeys = actions.filter(({ shortcut }) => shortcut);
  const folds = actions.some(({ id }) => id === "themes.fold");
  return (
    <SheetFrame desk={desk} title={t("sheets.keys.title")}>
      <div class="sheet-form">
        <label class="check">
          <input
            type="checkbox"
            checked={lettersOn.value}
            onChange={(event) => switchLetters(event.currentTarget.checked)}
          />
          {t("sheets.keys.letters")}
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
        <h3>{t("sheets.keys.around")}</h3>
        <dl class="keys">
          {around(folds ? TREE : THEMES).map(([keys, words]) => (
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
