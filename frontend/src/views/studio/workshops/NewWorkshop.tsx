import "./newWorkshop.css";
import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../../studio/api";
import type { Template } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { go, paths } from "../route";
import { Agenda } from "./Agenda";
import { today } from "./day";
import { type Draft, emptyDraft, fromTemplate, type Mistake, mistakes, planOf } from "./draft";
import { Essentials } from "./Essentials";

/** A workshop from a template in under two minutes: what to start from, the essentials, the run of show. */
export function NewWorkshop() {
  const templates = useLoad(`templates ${language.value}`, () => api.templates(language.value));
  const departments = useLoad("departments", api.departments);
  const draft = useSignal<Draft>(emptyDraft(today()));
  const [shown, setShown] = useState<Mistake[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const set = (by: Partial<Draft>) => {
    draft.value = { ...draft.value, ...by };
    if (shown.length > 0) setShown(mistakes(draft.value));
  };
  useEffect(() => {
    const first = templates.value?.[0];
    if (first && draft.peek().template === "") draft.value = fromTemplate(draft.peek(), first);
  }, [templates.value, draft]);
  const create = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const found = mistakes(draft.value);
    setShown(found);
    setFailure(null);
    if (found.length > 0) {
      setTimeout(() => summary.current?.focus());
      return;
    }
    setBusy(true);
    try {
      const made = await api.makeWorkshop(planOf(draft.value));
      go(paths.invite(made.id));
    } catch (trouble) {
      setFailure(trouble);
      setTimeout(() => summary.current?.focus());
    } finally {
      setBusy(false);
    }
  };
  return (
    <main id="main">
      <form class="make" noValidate onSubmit={(event) => void create(event)}>
        <section aria-label={t("studio.startFrom")}>
          <Heading title={t("studio.new")} />
          <Trouble failure={templates.failure} again={templates.again} />
          <Templates
            of={templates.value ?? []}
            chosen={draft.value.template}
            onChoose={(template) => set(fromTemplate(draft.value, template))}
          />
        </section>
        <section class="form" aria-labelledby="essentials">
          <div class="stack" ref={summary} tabIndex={-1}>
            <Summary mistakes={shown} />
            <Trouble failure={failure} />
          </div>
          <h2 id="essentials">{t("studio.essentials")}</h2>
          <Essentials
            draft={draft.value}
            set={set}
            departments={departments.value ?? []}
            wrong={(field) => wordsOf(shown.find((one) => one.field === field))}
          />
          <Trouble failure={departments.failure} again={departments.again} />
        </section>
        <section aria-labelledby="agenda">
          <Agenda draft={draft.value} set={set} wrong={(field) => wordsOf(shown.find((one) => one.field === field))} />
          <div class="end">
            <button type="submit" class="button primary big" aria-disabled={busy}>
              {busy ? t("studio.creating") : t("studio.create")}
            </button>
            <p class="sm quiet">{t("studio.create.after")}</p>
          </div>
        </section>
      </form>
    </main>
  );
}

function wordsOf(mistake: Mistake | undefined): string | undefined {
  return mistake && t(`studio.wrong.${mistake.what}`, { n: mistake.n ?? 0 });
}

function Summary({ mistakes: found }: { mistakes: Mistake[] }) {
  if (found.length === 0) return null;
  const focus = (event: Event, field: string) => {
    event.preventDefault();
    const target = document.getElementById(field);
    target?.closest("details")?.setAttribute("open", "");
    target?.focus();
  };
  return (
    <div class="banner trouble" role="alert">
      <div>
        <strong>{t("studio.wrong", { n: found.length })}</strong>
        <ul class="mistakes">
          {found.map((one) => (
            <li key={one.field}>
              <a href={`#${one.field}`} onClick={(event) => focus(event, one.field)}>
                {wordsOf(one)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Templates(props: { of: Template[]; chosen: string; onChoose: (template: Template) => void }) {
  return (
    <fieldset class="tpl">
      <legend class="legend">{t("studio.startFrom")}</legend>
      {props.of.map((template) => (
        <label key={template.key} class={props.chosen === template.key ? "is-chosen" : undefined}>
          <input
            type="radio"
            name="template"
            checked={props.chosen === template.key}
            onChange={() => props.onChoose(template)}
          />
          <span>
            <strong>{template.title}</strong>
            <small>{template.about}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
