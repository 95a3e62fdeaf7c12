import { Check, describedBy, Field, NumberField, TextField } from "../../../parts/Field";
import type { Department } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { type Draft, OWN } from "./draft";
import { Questions } from "./Questions";

interface Props {
  draft: Draft;
  set: (by: Partial<Draft>) => void;
  departments: Department[];
  wrong: (field: string) => string | undefined;
}

/** Title, department, track, date, questions and the rules of the vote. */
export function Essentials({ draft, set, departments, wrong }: Props) {
  const { rules } = draft;
  return (
    <div class="stack wide">
      <TextField
        id="title"
        said
        required
        maxLength={120}
        label={t("studio.title")}
        error={wrong("title")}
        value={draft.title}
        onText={(title) => set({ title })}
      />
      <DepartmentField draft={draft} set={set} departments={departments} wrong={wrong} />
      {draft.department === OWN && (
        <TextField
          id="own"
          required
          maxLength={120}
          label={t("studio.department.own")}
          error={wrong("own")}
          value={draft.own}
          onText={(own) => set({ own })}
        />
      )}
      <div class="two">
        <TextField
          id="track"
          optional
          maxLength={80}
          label={t("studio.track")}
          value={draft.track}
          onText={(track) => set({ track })}
        />
        <TextField id="date" type="date" label={t("studio.date")} value={draft.date} onText={(date) => set({ date })} />
      </div>
      <Questions draft={draft} set={set} wrong={wrong} />
      <div class="two">
        <NumberField
          id="dots"
          min={1}
          max={20}
          label={t("studio.dotsEach")}
          hint={t("studio.dotsEach.hint")}
          error={wrong("dots")}
          value={rules.dots}
          onNumber={(dots) => set({ rules: { ...rules, dots } })}
        />
        <NumberField
          id="max"
          min={1}
          max={20}
          label={t("studio.dotsItem")}
          hint={t("studio.dotsItem.hint")}
          error={wrong("max")}
          value={rules.max}
          onNumber={(max) => set({ rules: { ...rules, max } })}
        />
      </div>
      <div class="stack">
        <Check
          label={t("studio.ownVotable")}
          checked={rules.ownVotable}
          onCheck={(ownVotable) => set({ rules: { ...rules, ownVotable } })}
        />
        <Check
          label={t("studio.mayMove")}
          checked={rules.mayMove}
          onCheck={(mayMove) => set({ rules: { ...rules, mayMove } })}
        />
        <p class="sm quiet">{t("studio.inTheRoom")}</p>
      </div>
    </div>
  );
}

function DepartmentField({ draft, set, departments, wrong }: Props) {
  const unsure = departments.some(({ toBeConfirmed }) => toBeConfirmed);
  const words = { id: "department", label: t("studio.department"), error: wrong("department") };
  return (
    <Field {...words}>
      <select
        class="input"
        id="department"
        required
        value={draft.department}
        aria-invalid={words.error ? "true" : undefined}
        aria-describedby={[describedBy(words), unsure && "department-unsure"].filter(Boolean).join(" ") || undefined}
        onChange={(event) => set({ department: event.currentTarget.value })}
      >
        <option value="">{t("studio.department.choose")}</option>
        {departments.map((one) => (
          <option key={one.id} value={one.name}>
            {one.name}
          </option>
        ))}
        <option value={OWN}>{t("studio.department.other")}</option>
      </select>
      {unsure && (
        <p class="hint" id="department-unsure">
          {t("studio.department.toBeConfirmed")}
        </p>
      )}
    </Field>
  );
}
