import { useState } from "preact/hooks";
import { api } from "../../../studio/api";
import type { WorkshopLine } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { Trouble } from "../parts/Trouble";

/** Removes a rehearsal; asks once more on the button itself, as it can't be undone. */
export function RemoveRehearsal({ workshop, onRemoved }: { workshop: WorkshopLine; onRemoved: () => void }) {
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const press = async () => {
    if (!sure) {
      setSure(true);
      return;
    }
    try {
      await api.removeRehearsal(workshop.id);
      onRemoved();
    } catch (refused) {
      setFailure(refused);
      setSure(false);
    }
  };
  return (
    <>
      <button
        type="button"
        class={`button plain ${sure ? "danger" : ""}`}
        onBlur={() => setSure(false)}
        onClick={() => void press()}
      >
        {sure ? t("studio.rehearsal.sure") : t("studio.rehearsal.remove")}
        <span class="vh"> {workshop.title}</span>
      </button>
      <Trouble failure={failure} />
    </>
  );
}
