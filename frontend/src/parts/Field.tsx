import triangle from "lucide:triangle-alert";
import type { ComponentChildren } from "preact";
import { t } from "../text/text";
import { Icon } from "./Icon";

export interface FieldWords {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
}

/** Ids of what describes a field, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldWords): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter((one) => one !== "");
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label above, hint under the label, error above the field. */
export function Field(props: FieldWords & { children: ComponentChildren; class?: string }) {
  return (
    <div class={`field ${props.class ?? ""}`}>
      <label for={props.id}>
        {props.label}
        {props.optional && <span class="optional"> {t("studio.optional")}</span>}
      </label>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="error" id={`${props.id}-error`}>
          <Icon of={triangle} />
          {props.error}
        </p>
      )}
      {props.children}
    </div>
  );
}

interface TextProps extends FieldWords {
  value: string;
  onText: (value: string) => void;
  type?: "text" | "email" | "password" | "date";
  autoComplete?: string;
  required?: boolean;
  maxLength?: number;
  said?: boolean;
}

/** A field of one line. */
export function TextField(props: TextProps) {
  return (
    <Field {...props}>
      <input
        class={`input ${props.said ? "said" : ""}`}
        id={props.id}
        name={props.id}
        type={(props.type ?? "text") as "text"}
        value={props.value}
        autocomplete={props.autoComplete ?? "off"}
        required={props.required}
        maxLength={props.maxLength}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </Field>
  );
}

interface NumberProps extends FieldWords {
  value: number;
  min: number;
  max: number;
  onNumber: (value: number) => void;
}

/** A whole number; what is typed outside the bounds is kept and said by the error, never changed under the hand. */
export function NumberField(props: NumberProps) {
  return (
    <Field {...props}>
      <input
        class="input num"
        id={props.id}
        type="number"
        inputMode="numeric"
        min={props.min}
        max={props.max}
        value={Number.isFinite(props.value) ? props.value : ""}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onNumber(event.currentTarget.valueAsNumber)}
      />
    </Field>
  );
}

export function Check(props: { label: string; checked: boolean; onCheck: (on: boolean) => void; disabled?: boolean }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onCheck(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
