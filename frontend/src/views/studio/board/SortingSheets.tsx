import { useState } from "preact/hooks";
import { confirmAs, FINDINGS, flagAs } from "../../../actions/sorting";
import { clusterOf, nameOf, noteOf } from "../../../actions/subject";
import { Picker } from "../../../panels/Picker";
import { SheetFrame } from "../../../panels/SheetFrame";
import type { SheetView } from "../../../panels/Sheets";
import { Check } from "../../../parts/Field";
import { t } from "../../../text/text";
import type { Finding } from "../../../wire/messages";

const NOTHING = "";

/** What the room says of a theme; one press says it. */
export const ConfirmSheet: SheetView = ({ desk, ids }) => {
  const id = ids[0] ?? "";
  const cluster = clusterOf(desk, id);
  if (!cluster) return null;
  const said = FINDINGS.map((finding) => ({
    id: finding as Finding | typeof NOTHING,
    words: t(`triage.finding.${finding}`),
    detail: finding === cluster.finding ? t("triage.now") : t(`triage.finding.${finding}.what`),
  }));
  const back = { id: NOTHING, words: t("triage.finding.none"), detail: undefined } as const;
  return (
    <SheetFrame desk={desk} title={t("triage.confirm.title")} about={nameOf(cluster)}>
      <Picker
        choices={cluster.finding ? [...said, back] : said}
        find=""
        none=""
        onChoose={(finding) => confirmAs(desk, id, finding === NOTHING ? null : (finding as Finding))}
      />
    </SheetFrame>
  );
};

const WAYS = ["technology", "people", undefined] as const;

/** Who could do something about a theme or a note. */
export const FlagSheet: SheetView = ({ desk, ids }) => {
  const id = ids[0] ?? "";
  const cluster = clusterOf(desk, id);
  const note = noteOf(desk, id);
  const before = cluster ?? note;
  const [help, setHelp] = useState(before?.help);
  const [elsewhere, setElsewhere] = useState(before?.elsewhere ?? false);
  if (!before) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    flagAs(desk, id, before, { ...(help && { help }), elsewhere });
  };
  return (
    <SheetFrame desk={desk} title={t("triage.flag.title")} about={note ? note.text : nameOf(cluster)}>
      <form class="sheet-form" onSubmit={submit}>
        <fieldset class="sorting">
          <legend>{t("triage.flag.help")}</legend>
          {WAYS.map((way) => (
            <label key={way ?? "none"} class="check">
              <input type="radio" name="sorting-help" checked={help === way} onChange={() => setHelp(way)} />
              <span>{way ? t(`triage.hint.${way}`) : t("triage.hint.none")}</span>
            </label>
          ))}
        </fieldset>
        <Check label={t("triage.hint.department")} checked={elsewhere} onCheck={setElsewhere} />
        <button type="submit" class="button primary">
          {t("board.save")}
        </button>
      </form>
    </SheetFrame>
  );
};
