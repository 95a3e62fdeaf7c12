import type { Desk } from "../../../actions/desk";
import { foldAll, unfoldAll } from "../../../actions/themes-fold";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

/** Folds all themes to their names, or shows all of them whole. */
export function FoldButtons({ desk }: { desk: Desk }) {
  return (
    <>
      {[foldAll, unfoldAll].map(
        (action) =>
          action.when(desk, "") && (
            <button
              key={action.id}
              type="button"
              class="button plain"
              aria-keyshortcuts={action.shortcut?.replace(" ", "+")}
              onClick={() => action.perform(desk, "")}
            >
              <Icon of={action.icon} />
              {t(action.words)}
            </button>
          ),
      )}
    </>
  );
}
