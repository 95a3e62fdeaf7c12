import type { Sorted } from "../../actions/rows";
import { lengthOf, NOTE_MAX } from "../../board/length";
import { t } from "../../text/text";

/** Notes shown before they are brought in; the rest is a number. */
const SHOWN = 4;

interface Props {
  sorted: Sorted;
  /** Whether what is on the board already comes in a second time. */
  again: boolean;
  onAgain: (again: boolean) => void;
  shortened: Readonly<Record<number, string>>;
  onShorten: (line: number, words: string) => void;
}

/** What would come in, and what stays out and why. */
export function Look({ sorted, again, onAgain, shortened, onShorten }: Props) {
  const { rows, long, known } = sorted;
  if (rows.length + long.length + known.length === 0) return null;
  const edited = Object.keys(shortened).map(Number);
  const over = [...new Set([...long.map(({ line }) => line), ...edited])].sort((a, b) => a - b);
  return (
    <section class="look" aria-label={t("import.look")}>
      <ul class="samples">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.line} class="note said">
            {row.text}
            {(row.dept || row.theme) && (
              <span class="foot">{[row.dept, row.theme].filter((one) => one !== undefined).join(" · ")}</span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="sm quiet num">{t("import.more", { n: rows.length - SHOWN })}</p>}
      {(known.length > 0 || again) && (
        <label class="check">
          <input type="checkbox" checked={again} onChange={(event) => onAgain(event.currentTarget.checked)} />
          {t("import.known", { n: known.length })}
        </label>
      )}
      {over.length > 0 && (
        <div class="over">
          <p class="sm">{t("import.long", { n: long.length, max: NOTE_MAX })}</p>
          {over.map((line) => {
            const words = shortened[line] ?? long.find((row) => row.line === line)?.text ?? "";
            const length = lengthOf(words);
            return (
              <div key={line} class="field">
                <label for={`long-${line}`}>{t("import.line", { n: line })}</label>
                <textarea
                  class="input said"
                  id={`long-${line}`}
                  rows={3}
                  aria-invalid={length > NOTE_MAX}
                  value={words}
                  onInput={(event) => onShorten(line, event.currentTarget.value)}
                />
                <p class={`sm num ${length > NOTE_MAX ? "error" : "quiet"}`}>
                  {t("board.count", { n: length, max: NOTE_MAX })}
                </p>
              </div>
            );
          })}
        </div>
      )}
    </section>
  );
}
