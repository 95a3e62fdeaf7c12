import { t } from "../../../text/text";

/** What is printed, and how many of it. */
export interface Chosen {
  poster: boolean;
  tables: boolean;
  tablesN: number;
  notes: boolean;
  notesN: number;
  ballots: boolean;
  ballotsN: number;
}

export const FIRST: Chosen = {
  poster: true,
  tables: true,
  tablesN: 4,
  notes: true,
  notesN: 1,
  ballots: true,
  ballotsN: 1,
};

/** More than this nobody prints at once by intention. */
const MOST = 100;

interface Props {
  chosen: Chosen;
  onChoose: (after: Chosen) => void;
  /** Whether there is anything to vote on yet. */
  votable: boolean;
}

export function Choice({ chosen, onChoose, votable }: Props) {
  const change = (part: Partial<Chosen>) => onChoose({ ...chosen, ...part });
  return (
    <fieldset class="choice">
      <legend>{t("pack.what")}</legend>
      <Check words={t("pack.poster")} on={chosen.poster} onSwitch={(poster) => change({ poster })} />
      <div>
        <Check words={t("pack.tables")} on={chosen.tables} onSwitch={(tables) => change({ tables })} />
        <Count words={t("pack.tables.n")} n={chosen.tablesN} onCount={(tablesN) => change({ tablesN })} />
      </div>
      <div>
        <Check words={t("pack.notes")} on={chosen.notes} onSwitch={(notes) => change({ notes })} />
        <Count words={t("pack.sheets.n")} n={chosen.notesN} onCount={(notesN) => change({ notesN })} />
      </div>
      <div>
        <Check words={t("pack.ballots")} on={chosen.ballots} onSwitch={(ballots) => change({ ballots })} />
        {votable ? (
          <Count words={t("pack.ballots.n")} n={chosen.ballotsN} onCount={(ballotsN) => change({ ballotsN })} />
        ) : (
          <p class="hint">{t("pack.ballots.none")}</p>
        )}
      </div>
    </fieldset>
  );
}

function Check({ words, on, onSwitch }: { words: string; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      {words}
    </label>
  );
}

function Count({ words, n, onCount }: { words: string; n: number; onCount: (n: number) => void }) {
  return (
    <label class="count">
      <span>{words}</span>
      <input
        class="input"
        type="number"
        min={1}
        max={MOST}
        value={n}
        onInput={(event) => onCount(Math.min(MOST, Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1)))}
      />
    </label>
  );
}
