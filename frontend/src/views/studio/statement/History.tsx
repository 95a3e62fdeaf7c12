import past from "lucide:clock-arrow-up";
import { useState } from "preact/hooks";
import { Icon } from "../../../parts/Icon";
import { api } from "../../../studio/api";
import type { StatementChange } from "../../../studio/shapes";
import { has, language, t } from "../../../text/text";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { momentOf } from "../workshops/day";

/** Who changed what, when and why; fetched when it is opened. */
export function History({ id, version }: { id: string; version: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon of={past} />
        {t("statement.history")}
      </summary>
      {open && <Changes id={id} version={version} />}
    </details>
  );
}

function Changes({ id, version }: { id: string; version: number }) {
  const { value, failure, again } = useLoad(`history ${id} ${version}`, () => api.statementHistory(id));
  if (!value) return <Trouble failure={failure} again={again} />;
  return (
    <ol class="changes">
      {[...value]
        .sort((a, b) => b.version - a.version)
        .map((one) => (
          <Change key={one.version} change={one} />
        ))}
    </ol>
  );
}

function Change({ change }: { change: StatementChange }) {
  return (
    <li>
      <p class="sm">
        <strong class="num">{t("statement.version", { n: change.version })}</strong>{" "}
        {t("statement.changedBy", { name: change.by, time: momentOf(change.at, language.value) })}{" "}
        <span class="tag">{t(`statement.state.${change.state}`)}</span>
      </p>
      {change.reason && <p class="sm quiet">{t("statement.because", { reason: change.reason })}</p>}
      {change.changes.length > 0 && (
        <dl class="diff">
          {change.changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt class="sm">{fieldWords(field)}</dt>
              {before && (
                <dd class="said">
                  <span class="vh">{t("statement.before")} </span>
                  <del>{before}</del>
                </dd>
              )}
              {after && (
                <dd class="said">
                  <span class="vh">{t("statement.after")} </span>
                  <ins>{after}</ins>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function fieldWords(field: string): string {
  const key = `statement.${field}`;
  return has(key) ? t(key) : field;
}
