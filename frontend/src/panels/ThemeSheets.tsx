import { useId, useState } from "preact/hooks";
import { addTheme } from "../actions/cluster-add";
import { paintTheme } from "../actions/cluster-colour";
import { joinThemes } from "../actions/cluster-merge";
import { nameTheme } from "../actions/cluster-rename";
import { splitOff } from "../actions/cluster-split";
import type { Desk } from "../actions/desk";
import { clusterOf, nameOf, noteOf } from "../actions/subject";
import { LABEL_MAX } from "../board/length";
import { boardOf } from "../board/select";
import type { WordKey } from "../text/keys";
import { t } from "../text/text";
import type { Answer, Colour } from "../wire/messages";
import { type Draft, useDraft } from "./draft";
import { Picker } from "./Picker";
import { SheetFrame } from "./SheetFrame";

interface Asked {
  desk: Desk;
  ids: readonly string[];
}

type NameDraft = Draft<{ name: string }>;

interface NameProps {
  draft: NameDraft;
  button: string;
  /** The thing to be named is not there any more. */
  gone?: boolean;
  onName: (name: string) => Promise<Answer> | undefined;
}

function NameForm({ draft, button, gone = false, onName }: NameProps) {
  const { name } = draft.now;
  const id = useId();
  return (
    <form
      class="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gone) draft.doneWith(onName(name));
      }}
    >
      <div class="field">
        <label for={id}>{t("sheets.theme.name")}</label>
        <p class="hint" id={`${id}-hint`}>
          {t("sheets.theme.nameHint")}
        </p>
        <input
          class="input said"
          id={id}
          maxLength={LABEL_MAX}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          autofocus
          value={name}
          onInput={(event) => draft.change({ name: event.currentTarget.value })}
        />
      </div>
      <button type="submit" class="button primary" aria-disabled={gone}>
        {button}
      </button>
    </form>
  );
}

/** A name for a theme that is made of these notes. */
export function NewThemeSheet({ desk, ids }: Asked) {
  const only = ids.length === 1 ? noteOf(desk, ids[0] ?? "")?.text : undefined;
  const draft = useDraft(desk, "new-theme", { name: "" });
  return (
    <SheetFrame desk={desk} title={t("board.theme.new")} about={only} draft={draft}>
      <NameForm draft={draft} button={t("sheets.theme.make")} onName={(name) => addTheme(desk, ids, name)} />
    </SheetFrame>
  );
}

export function RenameSheet({ desk, ids }: Asked) {
  const id = ids[0] ?? "";
  const [cluster] = useState(() => clusterOf(desk, id));
  const gone = clusterOf(desk, id) === undefined;
  const draft = useDraft(desk, `rename ${id}`, { name: cluster?.label ?? "" });
  if (!cluster) return null;
  return (
    <SheetFrame desk={desk} title={t("board.theme.rename")} draft={draft} gone={gone}>
      <NameForm draft={draft} gone={gone} button={t("board.save")} onName={(name) => nameTheme(desk, id, name)} />
    </SheetFrame>
  );
}

const COLOURS: readonly [Colour, WordKey][] = [
  ["sun", "sheets.colour.sun"],
  ["coral", "sheets.colour.coral"],
  ["rose", "sheets.colour.rose"],
  ["iris", "sheets.colour.iris"],
  ["sky", "sheets.colour.sky"],
  ["lagoon", "sheets.colour.lagoon"],
  ["fern", "sheets.colour.fern"],
  ["stone", "sheets.colour.stone"],
];

export function ColourSheet({ desk, ids }: Asked) {
  const id = ids[0] ?? "";
  const cluster = clusterOf(desk, id);
  return (
    <SheetFrame desk={desk} title={t("board.theme.colour")} about={nameOf(cluster)}>
      <Picker
        choices={COLOURS.map(([colour, words]) => ({ id: colour, words: t(words), colour }))}
        find=""
        none=""
        onChoose={(colour) => paintTheme(desk, id, colour as Colour)}
      />
    </SheetFrame>
  );
}

/** Which theme the notes of this one go into. */
export function JoinThemesSheet({ desk, ids }: Asked) {
  const id = ids[0] ?? "";
  const cluster = clusterOf(desk, id);
  if (!cluster) return null;
  const others = [...desk.board.view.clusters.value].filter(([other, { q }]) => other !== id && q === cluster.q);
  return (
    <SheetFrame desk={desk} title={t("sheets.theme.joinThis")} about={nameOf(cluster)}>
      <Picker
        choices={others.map(([other, value]) => ({ id: other, words: nameOf(value), colour: value.colour }))}
        find={t("sheets.theme.find")}
        none={t("sheets.theme.noneFound")}
        onChoose={(into) => joinThemes(desk, id, into)}
      />
    </SheetFrame>
  );
}

/** Which notes of the theme become one of their own, and its name. */
export function SplitThemeSheet({ desk, ids }: Asked) {
  const id = ids[0] ?? "";
  const [cluster] = useState(() => clusterOf(desk, id));
  const gone = clusterOf(desk, id) === undefined;
  const draft = useDraft(desk, `split ${id}`, { name: "" });
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  if (!cluster) return null;
  const group = boardOf(cluster.q, desk.board.view.notes.value, desk.board.view.clusters.value).groups.find(
    (other) => other.id === id,
  );
  const toggle = (note: string) => {
    const next = new Set(taken);
    if (!next.delete(note)) next.add(note);
    setTaken(next);
  };
  return (
    <SheetFrame desk={desk} title={t("sheets.theme.splitThis")} about={nameOf(cluster)} draft={draft} gone={gone}>
      <ul class="sheet-checks">
        {group?.cards.map((card) => (
          <li key={card.id}>
            <label class="check">
              <input type="checkbox" checked={taken.has(card.id)} onChange={() => toggle(card.id)} />
              <span class="said">{card.text}</span>
            </label>
          </li>
        ))}
      </ul>
      <NameForm
        draft={draft}
        gone={gone}
        button={t("sheets.theme.make")}
        onName={(name) => splitOff(desk, id, [...taken], name)}
      />
    </SheetFrame>
  );
}
