import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId, useMemo } from "preact/hooks";
import { countOf, type QuestionBoard, type Sift } from "../board/select";
import { t } from "../text/text";
import { EVERYTHING, type Filter, filtered, filters } from "./filter";

interface Props {
  /** What there is to look through. */
  boards: readonly QuestionBoard[];
  /** The person's own notes, by id. */
  own: { has(id: string): boolean; size: number };
  /** Where what is looked for is said; null for everything. */
  sift: Signal<Sift | null>;
  /** Departments to choose among, where the person may know them. */
  depts?: readonly string[];
  /** How things were sorted, where there is a choice; with its words, which not every page has. */
  marks?: Marks;
}

export interface Marks {
  label: string;
  any: string;
  options: readonly { id: string; words: string }[];
}

/** Looks at a part of the board: by words, by department, one's own, or what is in no theme yet. */
export function FilterBar({ boards, own, sift, depts = [], marks }: Props) {
  const id = useId();
  const filter = useSignal<Filter>(EVERYTHING);
  const now = filter.value;
  const some = useMemo((): Sift | null => (filters(now) ? (board) => filtered(board, now, own) : null), [now, own]);
  useEffect(() => {
    sift.value = some;
  }, [sift, some]);
  useEffect(() => {
    const everything = () => {
      sift.value = null;
    };
    return everything;
  }, [sift]);
  const change = (part: Partial<Filter>) => (filter.value = { ...now, ...part });
  return (
    <form class="filter row wrap" aria-label={t("board.filter")} onSubmit={(event) => event.preventDefault()}>
      <label class="vh" for={id}>
        {t("board.filter")}
      </label>
      <input
        class="input"
        id={id}
        type="search"
        placeholder={t("board.filter")}
        value={now.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      {depts.length > 1 && (
        <select
          class="input"
          aria-label={t("board.filter.dept")}
          value={now.dept}
          onChange={(event) => change({ dept: event.currentTarget.value })}
        >
          <option value="">{t("board.filter.anyDept")}</option>
          {depts.map((dept) => (
            <option key={dept} value={dept}>
              {dept}
            </option>
          ))}
        </select>
      )}
      {marks && marks.options.length > 0 && (
        <select
          class="input"
          aria-label={marks.label}
          value={now.mark}
          onChange={(event) => change({ mark: event.currentTarget.value })}
        >
          <option value="">{marks.any}</option>
          {marks.options.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="button" aria-pressed={now.loose} onClick={() => change({ loose: !now.loose })}>
        {t("board.theme.none")}
      </button>
      {own.size > 0 && (
        <button type="button" class="button" aria-pressed={now.mine} onClick={() => change({ mine: !now.mine })}>
          {t("board.filter.mine")}
        </button>
      )}
      <p class="sm quiet num" role="status">
        {some && t("board.filter.found", { found: total(boards.map(some)), n: total(boards) })}
      </p>
      {some && (
        <button type="button" class="button plain" onClick={() => (filter.value = EVERYTHING)}>
          {t("board.filter.all")}
        </button>
      )}
    </form>
  );
}

const total = (boards: readonly QuestionBoard[]): number =>
  boards.reduce((sum, { notes, parked }) => sum + notes + countOf(parked), 0);
