import type { Desk } from "../../actions/desk";
import { arrangeable, reshapeable } from "../../actions/subject";
import type { Twins } from "../../board/twins";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import { offerOf } from "./offer";
import { Said, wordsOf } from "./Said";

/** So many at once; the next comes when one is decided. */
const SHOWN = 3;

/** Notes that say the same: offered for merging, one by one or all with the same words after a look. */
export function TwinSection({ desk }: { desk: Desk }) {
  const offer = offerOf(desk);
  const open = offer.open.value.filter(({ q }) => arrangeable(desk, q));
  if (open.length === 0) return null;
  const may = open.filter(({ q }) => reshapeable(desk, q));
  const same = offer.same;
  return (
    <section class="section" aria-labelledby="console-twins">
      <h2 id="console-twins">
        {t("console.twins")}
        <span class="quiet num light"> {open.length}</span>
      </h2>
      {may.length === 0 ? (
        <p class="quiet">{t("console.twins.wait")}</p>
      ) : (
        <>
          <p class="quiet">{t("console.twins.what")}</p>
          <ul class="looks twins">
            {may.slice(0, SHOWN).map((group) => (
              <Group key={group.key} desk={desk} group={group} />
            ))}
          </ul>
          {may.length > SHOWN && <p class="quiet">{t("console.twins.more", { n: may.length - SHOWN })}</p>}
          {same.length > 1 && (
            <button type="button" class="button wide" aria-haspopup="dialog" onClick={() => desk.ask("twins")}>
              {t("console.twins.all", { n: same.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Group({ desk, group }: { desk: Desk; group: Twins }) {
  const offer = offerOf(desk);
  const words = wordsOf(group);
  return (
    <li data-twins={group.key} tabIndex={-1}>
      <Trouble desk={desk} about={group.notes[0]?.id ?? ""} />
      <Said desk={desk} group={group} />
      <div class="row wrap">
        <button type="button" class="button" onClick={() => void offer.merge([group])}>
          {t("console.twins.merge")}
          <span class="vh">: {words}</span>
        </button>
        <button type="button" class="button plain" onClick={() => offer.keepApart(group)}>
          {t("console.twins.apart")}
          <span class="vh">: {words}</span>
        </button>
      </div>
    </li>
  );
}
