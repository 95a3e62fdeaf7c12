import { useEffect, useRef, useState } from "preact/hooks";
import type { StatementWords } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { changed, type Field } from "./fields";

export interface Theirs {
  words: StatementWords;
  version: number;
}

interface Props {
  yours: StatementWords;
  theirs: Theirs;
  onChoose: (words: StatementWords) => void;
  onLater: () => void;
}

/** Two people changed the same statement: both texts of every part that differs, and a choice for each. */
export function Conflict({ yours, theirs, onChoose, onLater }: Props) {
  const fields = changed(yours, theirs.words);
  const [mine, setMine] = useState<ReadonlySet<Field>>(new Set(fields));
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const choose = (field: Field, keepMine: boolean) => {
    const after = new Set(mine);
    if (keepMine) after.add(field);
    else after.delete(field);
    setMine(after);
  };
  const chosen = () => {
    const words = { ...theirs.words };
    for (const field of mine) words[field] = yours[field];
    return words;
  };
  return (
    <section class="banner pending conflict" ref={box} tabIndex={-1} aria-labelledby="conflict">
      <div class="stack">
        <h2 id="conflict">{t("statement.conflict")}</h2>
        {fields.map((field) => (
          <fieldset key={field} class="versions">
            <legend class="legend">{t(`statement.${field}`)}</legend>
            <Version
              field={field}
              whose={t("statement.yours")}
              text={yours[field]}
              chosen={mine.has(field)}
              onChoose={() => choose(field, true)}
            />
            <Version
              field={field}
              whose={t("statement.theirs")}
              text={theirs.words[field]}
              chosen={!mine.has(field)}
              onChoose={() => choose(field, false)}
            />
          </fieldset>
        ))}
        <div class="row">
          <button type="button" class="button primary" onClick={() => onChoose(chosen())}>
            {t("statement.keepChosen")}
          </button>
          <button type="button" class="button plain" onClick={onLater}>
            {t("statement.later")}
          </button>
        </div>
      </div>
    </section>
  );
}

interface VersionProps {
  field: Field;
  whose: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
}

function Version({ field, whose, text, chosen, onChoose }: VersionProps) {
  return (
    <label>
      <input type="radio" name={`conflict-${field}`} checked={chosen} onChange={onChoose} />
      <span>
        <span class="sm quiet">{whose}</span>
        <span class="note">{text || t("statement.empty")}</span>
      </span>
    </label>
  );
}
