import triangle from "lucide:triangle-alert";
import type { WordKey } from "../text/keys";
import { t } from "../text/text";
import { Icon } from "./Icon";

/** What is wrong with a field, between its label and the field; the field names it in `aria-describedby`. */
export function FieldError({ id, error }: { id: string; error: WordKey | null }) {
  return (
    <p class="error" id={id} role="alert" hidden={error === null}>
      {error && (
        <>
          <Icon of={triangle} />
          {t(error)}
        </>
      )}
    </p>
  );
}
