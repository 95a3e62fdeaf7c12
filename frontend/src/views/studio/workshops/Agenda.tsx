import plus from "lucide:plus";
import { useState } from "preact/hooks";
import { describedBy, Field, NumberField, TextField } from "../../../parts/Field";
import { Icon } from "../../../parts/Icon";
import { language, t } from "../../../text/text";
import type { ActivityKind } from "../../../wire/messages";
import { OrderButtons } from "../parts/OrderButtons";
import {
  ABOUT_A_QUESTION,
  ACTIVITY_KINDS,
  addActivity,
  change,
  type Draft,
  type DraftActivity,
  length,
  shift,
} from "./draft";
import { lengthWords } from "./lengthWords";

interface Props {
  draft: Draft;
  set: (by: Partial<Draft>) => void;
  wrong: (field: string) => string | undefined;
}

/** The run of show as a thread; each knot opens to be changed. */
export function Agenda({ draft, set, wrong }: Props) {
  const [said, setSaid] = useState("");
  const { activities } = draft;
  const move = (key: number, by: -1 | 1) => {
    const after = shift(activities, key, by);
    set({ activities: after });
    setSaid(t("studio.order.moved", { n: after.findIndex((one) => one.key === key) + 1, of: after.length }));
  };
  return (
    <div>
      <h2 id="agenda">
        {t("studio.agenda")} <span class="quiet num light">{lengthWords(length(activities))}</span>
      </h2>
      <p class="vh" role="status">
        {said}
      </p>
      <ol class="run num">
        {activities.map((activity, index) => (
          <li key={activity.key}>
            <details>
              <summary>
                <span class="what">{activity[titleField(activity)] || t(`studio.kind.${activity.kind}`)}</span>
                <span class="quiet">
                  {Number.isFinite(activity.minutes) ? activity.minutes : "?"}
                  <span class="vh"> {t("studio.minutes")}</span>
                </span>
              </summary>
              <ActivityForm
                activity={activity}
                n={index + 1}
                draft={draft}
                wrong={wrong}
                onChange={(by) => set({ activities: change(activities, activity.key, by) })}
                onShift={(by) => move(activity.key, by)}
                onRemove={() => set({ activities: activities.filter((one) => one !== activity) })}
              />
            </details>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button plain out"
        id="add-activity"
        onClick={() => set(addActivity(draft, t("studio.kind.discuss")))}
      >
        <Icon of={plus} />
        {t("studio.activity.add")}
      </button>
    </div>
  );
}

interface FormProps extends Omit<Props, "set"> {
  activity: DraftActivity;
  n: number;
  onChange: (by: Partial<DraftActivity>) => void;
  onShift: (by: -1 | 1) => void;
  onRemove: () => void;
}

function ActivityForm({ activity, n, draft, wrong, onChange, onShift, onRemove }: FormProps) {
  const { key, kind } = activity;
  const about = { id: `about-${key}`, label: t("studio.activity.question") };
  return (
    <div class="stack edit">
      <Field id={`kind-${key}`} label={t("studio.activity.kind")}>
        <select
          class="input"
          id={`kind-${key}`}
          value={kind}
          onChange={(event) => onChange(newKind(activity, event.currentTarget.value as ActivityKind))}
        >
          {ACTIVITY_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`studio.kind.${one}`)}
            </option>
          ))}
        </select>
      </Field>
      <TextField
        id={`activity-${key}`}
        label={t("studio.activity.title")}
        error={wrong(`activity-${key}`)}
        maxLength={80}
        value={activity[titleField(activity)] ?? ""}
        onText={(title) => onChange({ [titleField(activity)]: title })}
      />
      {ABOUT_A_QUESTION.includes(kind) && (
        <Field {...about}>
          <select
            class="input"
            id={about.id}
            aria-describedby={describedBy(about)}
            value={activity.question ?? ""}
            onChange={(event) => onChange({ question: Number(event.currentTarget.value) })}
          >
            <option value="">{t("studio.activity.noQuestion")}</option>
            {draft.questions.map((question, index) => (
              <option key={question.key} value={question.key}>
                {index + 1}. {question.text}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div class="row bottom">
        <NumberField
          id={`minutes-${key}`}
          label={t("studio.minutes.label")}
          error={wrong(`minutes-${key}`)}
          min={1}
          max={240}
          value={activity.minutes}
          onNumber={(minutes) => onChange({ minutes })}
        />
        <OrderButtons
          what={activity.title || t("studio.activity.n", { n })}
          n={n}
          of={draft.activities.length}
          onShift={onShift}
          onRemove={onRemove}
        />
      </div>
    </div>
  );
}

/** The title that is read and changed here: the Spanish one for who works in Spanish, where there is one. */
const titleField = ({ titleEs }: DraftActivity): "title" | "titleEs" =>
  language.value === "es" && titleEs !== undefined ? "titleEs" : "title";

/** Another kind brings its own title, unless somebody had written one. */
function newKind(activity: DraftActivity, kind: ActivityKind): Partial<DraftActivity> {
  const untouched = activity.title.trim() === "" || activity.title === t(`studio.kind.${activity.kind}`);
  return untouched ? { kind, title: t(`studio.kind.${kind}`) } : { kind };
}
