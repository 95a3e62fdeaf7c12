import type { Statement } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { paths } from "../route";

const SET_ASIDE = ["dismissed", "withdrawn", "parked", "merged"];

/** The challenge statements of a workshop: those being worked on first, those set aside last. */
export function Drafts({ workshop, statements }: { workshop: string; statements: Statement[] }) {
  const aside = statements.filter((one) => SET_ASIDE.includes(one.state));
  const open = statements.filter((one) => !aside.includes(one));
  return (
    <section class="part" aria-labelledby="drafts">
      <h2 id="drafts">{t("themes.drafts")}</h2>
      {statements.length === 0 ? (
        <p class="quiet">{t("themes.drafts.none")}</p>
      ) : (
        <ul class="drafts">
          {[...open, ...aside].map((one) => (
            <Draft key={one.id} workshop={workshop} statement={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Draft({ workshop, statement }: { workshop: string; statement: Statement }) {
  const held = statement.state !== "proposal" && !SET_ASIDE.includes(statement.state);
  return (
    <li>
      <a class="said" href={paths.statement(workshop, statement.id)}>
        {statement.title || statement.theme?.label || t("statement.untitled")}
      </a>
      <span class={`tag ${held ? "held" : ""}`}>{t(`statement.state.${statement.state}`)}</span>
      {statement.hmw && <p class="said quiet">{statement.hmw}</p>}
    </li>
  );
}
