import type { Desk } from "../../actions/desk";
import { t } from "../../text/text";
import { SheetFrame } from "../SheetFrame";
import { offerOf } from "./offer";
import { Said } from "./Said";

/** All groups in the same words, to be looked at before they are merged. */
export function TwinSheet({ desk }: { desk: Desk }) {
  const offer = offerOf(desk);
  const { same } = offer;
  const mergeAll = () => {
    desk.putDown();
    void offer.merge(same);
  };
  return (
    <SheetFrame desk={desk} title={t("console.twins.look")}>
      {same.length === 0 ? (
        <p class="sheet-none">{t("console.twins.none")}</p>
      ) : (
        <div class="sheet-form">
          <p class="quiet">{t("console.twins.what")}</p>
          <ul class="looks">
            {same.map((group) => (
              <li key={group.key}>
                <Said desk={desk} group={group} />
              </li>
            ))}
          </ul>
          <button type="button" class="button primary" onClick={mergeAll}>
            {t("console.twins.allDo", { n: same.length })}
          </button>
        </div>
      )}
    </SheetFrame>
  );
}
