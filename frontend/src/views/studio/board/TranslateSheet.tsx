import { useId, useState } from "preact/hooks";
import type { Desk } from "../../../actions/desk";
import { clusterOf, noteOf } from "../../../actions/subject";
import { sayNote, sayTheme } from "../../../actions/translate";
import { LABEL_MAX, lengthOf, NOTE_MAX } from "../../../board/length";
import { useDraft } from "../../../panels/draft";
import { SheetFrame } from "../../../panels/SheetFrame";
import type { SheetView } from "../../../panels/Sheets";
import { Trouble } from "../../../parts/Trouble";
import { LANGUAGES, type Language, OWN_NAME } from "../../../text/language";
import { language, t } from "../../../text/text";

/** What stands on the board, and what of it is entered already. */
interface Original {
  text: string;
  tv: number;
  lang: Language;
  said: string;
}

const other = (lang: string): Language => (lang.startsWith("es") ? "en" : "es");

function originalOf(desk: Desk, on: string | undefined, id: string): Original | null {
  const note = on === "note" ? noteOf(desk, id) : undefined;
  const theme = on === "note" ? undefined : clusterOf(desk, id);
  const text = note?.text ?? theme?.label;
  if (text === undefined) return null;
  const tr = note?.tr ?? theme?.tr;
  return { text, tv: note?.tv ?? 0, lang: tr?.lang ?? other(note?.lang ?? language.peek()), said: tr?.text ?? "" };
}

/** A note, or the name of a theme, in the other language. What is typed stays until it is stored. */
export const TranslateSheet: SheetView = ({ desk, ids: [on, id = ""] }) => {
  const [original, setOriginal] = useState(() => originalOf(desk, on, id));
  const [start] = useState({ lang: original?.lang ?? ("es" as Language), text: original?.said ?? "" });
  const draft = useDraft(desk, `translate ${on} ${id}`, start);
  const { lang, text } = draft.now;
  const gone = originalOf(desk, on, id) === null;
  const field = useId();
  if (!original) return null;
  const most = on === "note" ? NOTE_MAX : LABEL_MAX;
  const tooLong = lengthOf(text) > most;
  const save = async (words: string) => {
    if (tooLong || gone) return;
    const said = { lang, text: words.trim() };
    const answer = await (on === "note" ? sayNote(desk, id, original.tv, said) : sayTheme(desk, id, said));
    if (answer.t === "done") {
      draft.done();
      desk.putDown();
    } else if (answer.d?.text !== undefined) {
      setOriginal({ ...original, text: answer.d.text, tv: answer.d.tv ?? original.tv });
    }
  };
  return (
    <SheetFrame desk={desk} title={t("console.translate.title")} about={original.text} draft={draft} gone={gone}>
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(text);
        }}
      >
        <Trouble desk={desk} about={id} />
        <div class="field">
          <label for={`${field}-lang`}>{t("console.translate.to")}</label>
          <select
            class="input"
            id={`${field}-lang`}
            value={lang}
            onChange={(event) => draft.change({ lang: event.currentTarget.value as Language })}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {OWN_NAME[one]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={field}>{t("board.translation")}</label>
          <p class="hint" id={`${field}-hint`}>
            {t("console.translate.hint")}
          </p>
          <textarea
            class="input said"
            id={field}
            lang={lang}
            rows={on === "note" ? 4 : 2}
            aria-describedby={`${field}-hint ${field}-count`}
            aria-invalid={tooLong}
            autofocus
            value={text}
            onInput={(event) => draft.change({ text: event.currentTarget.value })}
          />
        </div>
        <div class="row wrap">
          <p class="sm quiet num" id={`${field}-count`}>
            {t("board.count", { n: lengthOf(text), max: most })}
          </p>
          {original.said && (
            <button type="button" class="button plain push" onClick={() => void save("")}>
              {t("console.translate.drop")}
            </button>
          )}
          <button type="submit" class={`button primary${original.said ? "" : " push"}`} aria-disabled={tooLong || gone}>
            {t("board.save")}
          </button>
        </div>
      </form>
    </SheetFrame>
  );
};
