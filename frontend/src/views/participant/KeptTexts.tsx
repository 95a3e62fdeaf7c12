import { useState } from "preact/hooks";
import { type Desk, refusalText } from "../../actions/desk";
import { Banner } from "../../parts/Banner";
import { t } from "../../text/text";
import type { Commands } from "../../wire/messages";
import type { Unsent } from "../../wire/queue";
import type { Drafts } from "./drafts";

export interface KeptProps {
  desk: Desk;
  drafts: Drafts;
  /** Where a text goes whose own question is not known any more. */
  question: string | undefined;
}

/** Texts of before, and those that the server did not take. None goes away before the person says so. */
export function KeptTexts(props: KeptProps) {
  return (
    <>
      <Foreign desk={props.desk} />
      {props.desk.board.outbox.refused.value.map((entry) =>
        entry.refused?.why === "TEXT_CONFLICT" ? (
          <Conflict key={entry.command.id} {...props} entry={entry} />
        ) : (
          <Refused key={entry.command.id} {...props} entry={entry} />
        ),
      )}
    </>
  );
}

/** What another identity left on this device. */
function Foreign({ desk }: { desk: Desk }) {
  const { outbox } = desk.board;
  const left = outbox.foreign.value;
  if (left.length === 0) return null;
  return (
    <Banner kind="pending">
      <p>
        <strong>{t("kept.foreign")}</strong> {t("kept.foreignMore", { n: left.length })}
      </p>
      <ul class="foreign">
        {left.map(
          ({ command }) =>
            "text" in command.d && (
              <li key={command.id} class="said">
                “{command.d.text}”
              </li>
            ),
        )}
      </ul>
      <div class="row wrap">
        <button type="button" class="button" onClick={() => void outbox.adopt()}>
          {t("kept.foreignSend")}
        </button>
        <button type="button" class="button plain" onClick={() => void outbox.disown()}>
          {t("kept.foreignDrop")}
        </button>
      </div>
    </Banner>
  );
}

type EntryProps = KeptProps & { entry: Unsent };

const textOf = ({ command }: Unsent): string => ("text" in command.d ? (command.d.text ?? "") : "");

/** The question a kept text belongs to. */
function homeOf({ desk, question, entry }: EntryProps): string | undefined {
  if (entry.command.c === "note.add") return entry.command.d.q;
  const { note } = entry.command.d as Commands["note.edit"];
  return desk.board.view.ownNotes.value.get(note)?.q ?? desk.board.view.notes.value.get(note)?.q ?? question;
}

function Refused(props: EntryProps) {
  const { desk, drafts, entry } = props;
  const { outbox } = desk.board;
  const gone = entry.refused?.why === "NOTE_GONE";
  const home = homeOf(props);
  const again = () => {
    outbox.dismiss(entry.command.id);
    if (home) void desk.give({ c: "note.add", d: { q: home, text: textOf(entry) } }, home);
  };
  const change = () => {
    outbox.dismiss(entry.command.id);
    if (home) drafts.write(home, [textOf(entry), drafts.of(home)].filter(Boolean).join("\n"));
    document.getElementById("note")?.focus();
  };
  return (
    <Banner kind="trouble">
      <p>
        <strong>{gone ? t("kept.gone") : t("kept.title")}</strong>
        {!gone && ` ${refusalText({ why: entry.refused?.why ?? "", ...(entry.refused?.d && { d: entry.refused.d }) })}`}
      </p>
      <p class="said">“{textOf(entry)}”</p>
      <div class="row wrap">
        <button type="button" class="button" onClick={again}>
          {gone ? t("kept.gone.post") : t("kept.again")}
        </button>
        {!gone && (
          <button type="button" class="button" onClick={change}>
            {t("kept.change")}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => outbox.dismiss(entry.command.id)}>
          {t("kept.drop")}
        </button>
      </div>
    </Banner>
  );
}

/** Two people changed one text: both are shown, and the second one chooses. */
function Conflict(props: EntryProps) {
  const { desk, entry } = props;
  const [mine, setMine] = useState(true);
  const { text: theirs = "", tv = 0 } = entry.refused?.d ?? {};
  const { note } = entry.command.d as Commands["note.edit"];
  const { outbox } = desk.board;
  const keep = () => {
    outbox.dismiss(entry.command.id);
    if (mine) void desk.give({ c: "note.edit", d: { note, text: textOf(entry), tv } }, note);
  };
  const both = () => {
    const home = homeOf(props);
    outbox.dismiss(entry.command.id);
    if (home) void desk.give({ c: "note.add", d: { q: home, text: textOf(entry) } }, home);
  };
  return (
    <Banner kind="pending">
      <fieldset class="versions">
        <legend>
          <strong>{t("kept.conflict")}</strong>
        </legend>
        <label>
          <input type="radio" name={`stay-${entry.command.id}`} checked={mine} onChange={() => setMine(true)} />
          <span>
            <span class="sm quiet">{t("kept.conflict.yours")}</span>
            <span class="note">{textOf(entry)}</span>
          </span>
        </label>
        <label>
          <input type="radio" name={`stay-${entry.command.id}`} checked={!mine} onChange={() => setMine(false)} />
          <span>
            <span class="sm quiet">{t("kept.conflict.theirs")}</span>
            <span class="note">{theirs}</span>
          </span>
        </label>
      </fieldset>
      <div class="row wrap">
        <button type="button" class="button" onClick={keep}>
          {t("kept.conflict.keep")}
        </button>
        <button type="button" class="button plain" onClick={both}>
          {t("kept.conflict.both")}
        </button>
      </div>
    </Banner>
  );
}
