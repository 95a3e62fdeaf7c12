import { useId, useState } from "preact/hooks";
import type { Desk } from "../actions/desk";
import { textTrouble } from "../actions/note-add";
import { saveText } from "../actions/note-edit";
import { noteOf } from "../actions/subject";
import { lengthOf, NOTE_MAX } from "../board/length";
import { t } from "../text/text";
import { useDraft } from "./draft";
import { SheetFrame } from "./SheetFrame";

/** The text of a note, to be changed. What others do to it meanwhile does not touch what is being written. */
export function EditSheet({ desk, ids }: { desk: Desk; ids: readonly string[] }) {
  const id = ids[0] ?? "";
  const [note] = useState(() => desk.board.state.ownNotes.peek().get(id) ?? noteOf(desk, id));
  const draft = useDraft(desk, `edit ${id}`, { text: note?.text ?? "", tv: note?.tv ?? 0 });
  const { text, tv } = draft.now;
  // A participant's text is offered as a new note once it was refused.
  const gone = desk.board.place.door !== "w" && noteOf(desk, id) === undefined;
  const field = useId();
  if (!note) return null;
  const trouble = textTrouble(text);
  return (
    <SheetFrame desk={desk} title={t("sheets.editNote")} draft={draft} gone={gone}>
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (trouble === null && !gone) draft.doneWith(saveText(desk, id, text.trim(), tv));
        }}
      >
        <label class="vh" for={field}>
          {t("sheets.editNote")}
        </label>
        <textarea
          class="input said"
          id={field}
          rows={5}
          aria-describedby={`${field}-count`}
          aria-invalid={trouble === "long"}
          autofocus
          value={text}
          onInput={(event) => draft.change({ text: event.currentTarget.value })}
        />
        <div class="row wrap">
          <p class="sm quiet num" id={`${field}-count`}>
            {t("board.count", { n: lengthOf(text), max: NOTE_MAX })}
          </p>
          <button type="submit" class="button primary push" aria-disabled={trouble !== null || gone}>
            {t("board.save")}
          </button>
        </div>
      </form>
    </SheetFrame>
  );
}
