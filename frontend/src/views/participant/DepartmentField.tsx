import { useState } from "preact/hooks";
import { FieldError } from "../../parts/FieldError";
import { t } from "../../text/text";

const OTHER = "\u0000other";
const NONE = "\u0000none";

/**
 * Where a person comes from: from the list, or in their own words. Gives null while nothing is chosen, "" for no
 * department.
 */
export function DepartmentField({
  departments,
  missing,
  onDepartment,
}: {
  departments: readonly string[];
  missing: boolean;
  onDepartment: (department: string | null) => void;
}) {
  const [choice, setChoice] = useState("");
  const choose = (value: string) => {
    setChoice(value);
    onDepartment(value === "" || value === OTHER ? null : value === NONE ? "" : value);
  };
  return (
    <div class="field">
      <label for="department">{t("join.department")}</label>
      <FieldError id="department-error" error={missing ? "join.departmentMissing" : null} />
      <select
        class="input"
        id="department"
        value={choice}
        aria-invalid={missing}
        aria-describedby={missing ? "department-error" : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t("join.departmentChoose")}</option>
        {departments.map((department) => (
          <option key={department} value={department} lang="en">
            {department}
          </option>
        ))}
        <option value={OTHER}>{t("join.departmentOther")}</option>
        <option value={NONE}>{t("join.departmentNone")}</option>
      </select>
      {choice === OTHER && (
        <>
          <label for="department-other">{t("join.departmentWhich")}</label>
          <input
            class="input"
            id="department-other"
            maxLength={120}
            onInput={(event) => onDepartment(event.currentTarget.value.trim() || null)}
          />
        </>
      )}
    </div>
  );
}
