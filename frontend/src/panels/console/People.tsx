import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { readmitPerson, removePerson } from "../../actions/room";
import { Trouble } from "../../parts/Trouble";
import { api } from "../../studio/api";
import type { PersonLine } from "../../studio/shapes";
import { t } from "../../text/text";
import type { Person } from "../../wire/messages";
import { TurnoutPart } from "./Turnout";

/** Who joined. Names are for facilitators only and come apart from the board. */
export function People({ desk, workshop }: { desk: Desk; workshop: string }) {
  const [open, setOpen] = useState(false);
  const people = desk.board.state.kinds.person.value;
  return (
    <section class="section" aria-labelledby="console-people">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2 id="console-people">
            {t("console.people")} <span class="quiet num light">{people.size}</span>
          </h2>
        </summary>
        {open && <TurnoutPart desk={desk} />}
        {open && <List desk={desk} workshop={workshop} />}
      </details>
    </section>
  );
}

function List({ desk, workshop }: { desk: Desk; workshop: string }) {
  const people = desk.board.state.kinds.person.value;
  const names = useNames(desk.guest ? null : workshop, people.size);
  if (people.size === 0) return <p class="quiet">{t("console.people.none")}</p>;
  return (
    <>
      {desk.guest && <p class="xs quiet">{t("link.names")}</p>}
      <ul class="people">
        {[...people]
          .sort(([, a], [, b]) => Number(a.removed ?? false) - Number(b.removed ?? false) || a.at - b.at)
          .map(([code, person]) => (
            <One key={code} desk={desk} code={code} person={person} name={names.get(code)?.name ?? ""} />
          ))}
      </ul>
    </>
  );
}

function One({ desk, code, person, name }: { desk: Desk; code: string; person: Person; name: string }) {
  const called = name || t("console.person.unnamed", { code });
  return (
    <li>
      <Trouble desk={desk} about={code} />
      <p>
        <strong>{called}</strong>
        {person.removed && <span class="tag">{t("console.person.out")}</span>}
        {person.done && !person.removed && <span class="tag held">{t("console.person.done")}</span>}
        <span class="xs quiet sub">
          {[name ? code : "", person.dept, person.remote ? t("console.person.remote") : ""].filter(Boolean).join(" · ")}
        </span>
      </p>
      {person.removed ? (
        <button type="button" class="button plain" onClick={() => readmitPerson(desk, code, called)}>
          {t("console.person.readmit")}
          <span class="vh"> {called}</span>
        </button>
      ) : (
        <button type="button" class="button plain" onClick={() => removePerson(desk, code, called)}>
          {t("console.person.remove")}
          <span class="vh"> {called}</span>
        </button>
      )}
    </li>
  );
}

/** Names by code, where one may know them; asked again when somebody joins, and never in the way when they can't be had. */
function useNames(workshop: string | null, joined: number): ReadonlyMap<string, PersonLine> {
  const [names, setNames] = useState<ReadonlyMap<string, PersonLine>>(new Map());
  useEffect(() => {
    if (workshop === null) return;
    let wanted = true;
    api.people(workshop).then(
      (lines) => wanted && setNames(new Map(lines.map((line) => [line.code, line]))),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [workshop, joined]);
  return names;
}
