import type { Action } from "../actions/action";
import type { Desk } from "../actions/desk";
import { lettersOn, switchLetters } from "../actions/shortcuts";
import { walkAgain } from "../parts/walked";
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
  // One line for what is called the same on a note and on a theme.
  const withKeys = actions.filter(
    ({ shortcut, words }, at) =>
      shortcut && actions.findIndex((one) => one.shortcut === shortcut && t(one.words) === t(words)) === at,
  );
  const folds = actions.some(({ id }) => id === "themes.fold");
  return (
    <SheetFrame desk={desk} title={t("sheets.keys.title")}>
      <div class="sheet-form">
        <Help desk={desk} />
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

/** The guide to print, and the first look around once more. */
function Help({ desk }: { desk: Desk }) {
  const participant = desk.moment.audience === "participant";
  return (
    <p class="row">
      <a class="button" href={participant ? "/guide/participants" : "/guide"} target="_blank" rel="noreferrer">
        {t(participant ? "walk.guide.people" : "walk.guide")}
        <span class="vh">, {t("walk.guide.new")}</span>
      </a>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          walkAgain(participant ? "participant" : "console");
          desk.putDown();
        }}
      >
        {t("walk.again")}
      </button>
    </p>
  );
}
