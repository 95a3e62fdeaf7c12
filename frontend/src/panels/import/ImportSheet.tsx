import "./import.css";
import { useMemo, useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { bringIn } from "../../actions/notes-import";
import { type Columns, guessColumns, hasHeader, same, sortRows, type Table } from "../../actions/rows";
import { questionText } from "../../board/select";
import { describedBy, Field } from "../../parts/Field";
import { Trouble } from "../../parts/Trouble";
import { language, t } from "../../text/text";
import { useDraft } from "../draft";
import { SheetFrame } from "../SheetFrame";
import { ColumnFields } from "./ColumnFields";
import { Look } from "./Look";
import { tableOfFile, tableOfText } from "./table";

/** Files above this are no workshop's notes. Bytes. */
const MOST_BYTES = 2_000_000;

/** What was pasted, typed and sent so far. */
interface Typed {
  q: string;
  text: string;
  file: { name: string; table: Table } | null;
  /** New words for lines that are too long. */
  shortened: Readonly<Record<number, string>>;
  /** Lines that are on the board by now. */
  taken: readonly number[];
}

/** Notes written elsewhere: pasted or from a file, looked at, then brought onto a question. */
export function ImportSheet({ desk }: { desk: Desk }) {
  const { questions, notes, ownNotes } = desk.board.view;
  const [start] = useState<Typed>({
    q: desk.moment.activity?.question ?? questions.value[0]?.id ?? "",
    text: "",
    file: null,
    shortened: {},
    taken: [],
  });
  const draft = useDraft(desk, "import", start);
  const { q, text, file, shortened } = draft.now;
  const taken = new Set(draft.now.taken);
  const question = questions.value.find(({ id }) => id === q);
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState<Columns | null>(null);
  const [header, setHeader] = useState<boolean | null>(null);
  const [again, setAgain] = useState(false);
  const [sending, setSending] = useState<{ done: number; of: number } | null>(null);

  const table = useMemo(() => file?.table ?? tableOfText(text), [file, text]);
  const columns = chosen ?? guessColumns(table);
  const named = header ?? hasHeader(table);
  const there = useMemo(() => {
    const all = [...notes.value.values(), ...ownNotes.value.values()];
    return new Set(all.filter((note) => note.q === q && note.text !== undefined).map(({ text }) => same(text ?? "")));
  }, [notes.value, ownNotes.value, q]);
  const left = useMemo(
    () =>
      table.map((row, index) => {
        if (taken.has(index + 1)) return [];
        const short = shortened[index + 1];
        return short === undefined ? row : row.map((cell, column) => (column === columns.text ? short : cell));
      }),
    [table, draft.now.taken, shortened, columns.text],
  );
  const sorted = useMemo(
    () => sortRows(left, columns, named, there, again),
    [left, columns.text, columns.dept, columns.theme, named, there, again],
  );

  const startAgain = (next: Pick<Typed, "text" | "file">) => {
    draft.change({ ...next, shortened: {}, taken: [] });
    setChosen(null);
    setHeader(null);
  };
  const open = async (input: HTMLInputElement) => {
    const picked = input.files?.[0];
    input.value = "";
    if (!picked) return;
    if (picked.size > MOST_BYTES) return setProblem(t("import.file.large"));
    const read = tableOfFile(picked.name, await picked.arrayBuffer());
    setProblem(undefined);
    startAgain({ text, file: { name: picked.name, table: read } });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const { rows } = sorted;
    if (rows.length === 0 || sending) return;
    const grouped = question?.revealed ? rows : rows.map(({ theme: _, ...row }) => row);
    setSending({ done: 0, of: rows.length });
    const rest = await bringIn(desk, q, grouped, (done) => setSending({ done, of: rows.length }));
    setSending(null);
    if (rest.length === 0 && sorted.long.length === 0) {
      draft.done();
      return desk.putDown();
    }
    const kept = new Set(rest.map(({ line }) => line));
    draft.change({ taken: [...taken, ...rows.filter(({ line }) => !kept.has(line)).map(({ line }) => line)] });
  };

  const n = sorted.rows.length;
  const words = { id: "import-text", label: t("import.paste"), hint: t("import.paste.hint") };
  return (
    <SheetFrame desk={desk} title={t("console.import")} draft={draft}>
      <form class="sheet-form import" onSubmit={submit}>
        <Field id="import-question" label={t("studio.activity.question")}>
          <select
            class="input"
            id="import-question"
            value={q}
            onChange={(event) => draft.change({ q: event.currentTarget.value })}
          >
            {questions.value.map((one) => (
              <option key={one.id} value={one.id}>
                {one.n}. {questionText(one, language.value)}
              </option>
            ))}
          </select>
        </Field>
        {file === null && (
          <Field {...words}>
            <textarea
              class="input said"
              id={words.id}
              rows={5}
              autofocus
              aria-describedby={describedBy(words)}
              value={text}
              onInput={(event) => {
                startAgain({ text: event.currentTarget.value, file: null });
              }}
            />
          </Field>
        )}
        <div class="row wrap">
          {file !== null && <span class="num file">{t("import.file.rows", { name: file.name, n: table.length })}</span>}
          <label class="button file-button">
            {t(file === null ? "import.file" : "import.file.other")}
            <input
              type="file"
              class="vh"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={(event) => void open(event.currentTarget)}
            />
          </label>
        </div>
        {problem !== undefined && (
          <p class="error" role="alert">
            {problem}
          </p>
        )}
        <ColumnFields
          table={table}
          columns={columns}
          header={named}
          themes={question?.revealed ?? false}
          onColumns={setChosen}
          onHeader={setHeader}
        />
        <Look
          sorted={sorted}
          again={again}
          onAgain={setAgain}
          shortened={shortened}
          onShorten={(line, words) => draft.change({ shortened: { ...shortened, [line]: words } })}
        />
        <Trouble desk={desk} about="import" />
        <div class="row wrap">
          <p class="sm quiet num" role="status">
            {sending && t("import.sending", { done: sending.done, n: sending.of })}
          </p>
          <button type="submit" class="button primary push" aria-disabled={n === 0 || sending !== null}>
            {n === 0 ? t("import.none") : t("import.send", { n })}
          </button>
        </div>
      </form>
    </SheetFrame>
  );
}
