import check from "lucide:check";
import clock from "lucide:clock";
import { useEffect, useState } from "preact/hooks";
import { Brand } from "../../parts/Brand";
import { FieldError } from "../../parts/FieldError";
import { Icon } from "../../parts/Icon";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import type { WordKey } from "../../text/keys";
import { language, t } from "../../text/text";
import { showCode } from "../../wire/code";
import { type Doorway, type Identity, join } from "../../wire/doorway";
import { HttpProblem } from "../../wire/http";
import type { OrgType } from "../../wire/messages";
import { DepartmentField } from "./DepartmentField";
import { Message } from "./Message";

const ORGS: readonly [OrgType, WordKey][] = [
  ["employee", "join.org.employee"],
  ["provider", "join.org.provider"],
  ["community", "join.org.community"],
  ["resident", "join.org.resident"],
];

type Closed = "door" | "removed" | "closed";

/** The form at the door. Two presses are enough; a name is never asked for twice. */
export function JoinScreen({
  doorway,
  onIn,
  onAgain,
}: {
  doorway: Doorway;
  onIn: (me: Identity) => Promise<void>;
  onAgain: () => void;
}) {
  const [closed, setClosed] = useState<Closed | null>(closedNow(doorway));
  const [department, setDepartment] = useState<string | null>(null);
  const [org, setOrg] = useState<OrgType>("employee");
  const [remote, setRemote] = useState(false);
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const { workshop } = doorway;

  useEffect(() => setClosed(closedNow(doorway)), [doorway]);
  if (closed) return <ClosedDoor why={closed} code={workshop.code} onAgain={onAgain} />;

  const send = async () => {
    setMissing(department === null);
    setProblem(null);
    if (department === null) {
      document.getElementById("department")?.focus();
      return;
    }
    try {
      const form = { lang: language.peek(), org, remote };
      const given = { ...(department && { department }), ...(name.trim() && { name: name.trim() }) };
      await onIn(await join(workshop.code, { ...form, ...given }));
    } catch (failed) {
      const { status, why } = failed instanceof HttpProblem ? failed : new HttpProblem(0, "");
      if (why === "REMOVED") setClosed("removed");
      else if (status === 403) setClosed("door");
      else if (status === 410) setClosed("closed");
      else setProblem(status === 429 ? "join.tooMany" : "board.door.noConnection");
    }
  };

  return (
    <div class="phone join">
      <header class="row">
        <Brand />
        <LanguageSwitch />
      </header>
      <main class="stack">
        <div>
          <h1>{workshop.title}</h1>
          <p class="quiet sm">{workshop.department}</p>
        </div>
        <div class="codeline">
          <p>
            <span class="vh">{t("join.codeWord")}</span> <span class="code">{showCode(workshop.code)}</span>
          </p>
          <p class="state held">
            <Icon of={check} />
            {t("join.found")}
          </p>
          <a class="sm push" href="/join">
            {t("join.change")}
          </a>
        </div>
        <form
          id="join-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <DepartmentField departments={doorway.departments} missing={missing} onDepartment={setDepartment} />
          <fieldset>
            <legend class="legend">{t("join.org")}</legend>
            <div class="choices">
              {ORGS.map(([value, words]) => (
                <label key={value}>
                  <input type="radio" name="org" checked={org === value} onChange={() => setOrg(value)} />
                  {t(words)}
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend class="legend">{t("join.place")}</legend>
            <div class="choices">
              <label>
                <input type="radio" name="place" checked={!remote} onChange={() => setRemote(false)} />
                {t("join.place.room")}
              </label>
              <label>
                <input type="radio" name="place" checked={remote} onChange={() => setRemote(true)} />
                {t("join.place.remote")}
              </label>
            </div>
          </fieldset>
          <div class="field">
            <label for="name">
              {t("join.name")} <span class="quiet regular">{t("join.optional")}</span>
            </label>
            <p class="hint" id="name-hint">
              {t("join.nameHint")}
            </p>
            <input
              class="input"
              id="name"
              name="name"
              autocomplete="name"
              maxLength={80}
              aria-describedby="name-hint"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <div class="records">
            <p>
              <strong>{t("join.records")}</strong> {t("join.recordsMore")}
            </p>
            <details>
              <summary>{t("join.kept")}</summary>
              <ul>
                <li>{t("join.keptNotes")}</li>
                <li>{t("join.keptName")}</li>
                <li>{t("join.keptDots")}</li>
              </ul>
            </details>
          </div>
        </form>
      </main>
      <footer>
        <FieldError id="join-error" error={problem} />
        <button type="submit" class="button primary wide" form="join-form">
          {t("join.button")}
        </button>
      </footer>
    </div>
  );
}

const closedNow = ({ state, door }: Doorway): Closed | null => {
  if (state === "closed") return "closed";
  return door === "closed" ? "door" : null;
};

const ASK_AGAIN_MS = 8000;

/** Nobody comes in now. Where the door is only closed, the page asks again by itself and opens when it can. */
function ClosedDoor({ why, code, onAgain }: { why: Closed; code: string; onAgain: () => void }) {
  useEffect(() => {
    if (why !== "door") return;
    const timer = setInterval(onAgain, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [why, onAgain]);
  if (why === "closed")
    return (
      <Message title={t("join.closed")} more={t("join.closedMore")}>
        <a class="button" href={`/results/${code}`}>
          {t("join.results")}
        </a>
      </Message>
    );
  const [title, more] =
    why === "door" ? [t("join.door"), t("join.doorMore")] : [t("board.door.removed"), t("board.door.removedMore")];
  return (
    <Message title={title} more={more}>
      {why === "door" && (
        <p class="state">
          <Icon of={clock} />
          {t("join.waiting")}
        </p>
      )}
    </Message>
  );
}
