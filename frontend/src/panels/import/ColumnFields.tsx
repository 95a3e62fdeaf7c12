import type { Columns, Table } from "../../actions/rows";
import { Field } from "../../parts/Field";
import { t } from "../../text/text";

interface Props {
  table: Table;
  columns: Columns;
  header: boolean;
  /** Whether the question is revealed: only then can notes be grouped. */
  themes: boolean;
  onColumns: (columns: Columns) => void;
  onHeader: (header: boolean) => void;
}

const PARTS = ["text", "dept", "theme"] as const;

/** What each column means, where there are several. */
export function ColumnFields({ table, columns, header, themes, onColumns, onHeader }: Props) {
  const width = Math.max(0, ...table.map((row) => row.length));
  if (width < 2) return null;
  const names = Array.from({ length: width }, (_, column) => nameOf(table, column, header));
  return (
    <fieldset class="columns">
      <legend>{t("import.columns")}</legend>
      {PARTS.map((part) => (
        <Field
          key={part}
          id={`import-${part}`}
          label={t(`import.column.${part}`)}
          hint={part === "theme" && !themes ? t("import.column.theme.later") : undefined}
        >
          <select
            class="input"
            id={`import-${part}`}
            disabled={part === "theme" && !themes}
            value={columns[part]}
            onChange={(event) => onColumns({ ...columns, [part]: Number(event.currentTarget.value) })}
          >
            {part !== "text" && <option value={-1}>{t("import.column.none")}</option>}
            {names.map((name, column) => (
              <option key={name + String(column)} value={column}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <label class="check">
        <input type="checkbox" checked={header} onChange={(event) => onHeader(event.currentTarget.checked)} />
        {t("import.header")}
      </label>
    </fieldset>
  );
}

/** A column by its name, or by its first words. */
function nameOf(table: Table, column: number, header: boolean): string {
  const first = (table[0]?.[column] ?? "").trim();
  const short = first.length > 28 ? `${first.slice(0, 27)}…` : first;
  if (short === "") return t("import.column.n", { n: column + 1 });
  return header ? short : t("import.column.like", { n: column + 1, words: short });
}
