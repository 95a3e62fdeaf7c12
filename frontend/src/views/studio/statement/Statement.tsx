import "./statement.css";
import check from "lucide:check";
import circle from "lucide:circle-dashed";
import { useCallback, useEffect, useState } from "preact/hooks";
import { Icon } from "../../../parts/Icon";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import { reasonOf } from "../../../studio/problem";
import type { Statement, StatementState, StatementWords } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { HttpProblem } from "../../../wire/http";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { paths } from "../route";
import { momentOf } from "../workshops/day";
import { Conflict, type Theirs } from "./Conflict";
import { Drawer } from "./Drawer";
import { changed, isEditable, wordsOf } from "./fields";
import { History } from "./History";
import { Life } from "./Life";
import { Ways } from "./Ways";
import { Words } from "./Words";

/** One challenge statement with the notes it rests on. */
export function StatementPage({ id, sid }: { id: string; sid: string }) {
  const { value, failure, again, put } = useLoad(`statement ${sid}`, () => api.statement(sid));
  if (!value) {
    return (
      <main class="page" id="main">
        <Trouble failure={failure} again={again} />
        {!failure && <Loading words={t("studio.loading")} />}
      </main>
    );
  }
  return <Editor key={value.id} workshop={id} statement={value} onStored={put} />;
}

interface Props {
  workshop: string;
  statement: Statement;
  onStored: (statement: Statement) => void;
}

function Editor({ workshop, statement, onStored }: Props) {
  const [words, setWords] = useState<StatementWords>(() => wordsOf(statement));
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [busy, setBusy] = useState(false);
  const dirty = changed(words, wordsOf(statement)).length > 0;

  const save = useCallback(
    async (what: StatementWords, version: number) => {
      setBusy(true);
      setFailure(null);
      try {
        const stored = await api.saveStatement(statement.id, { ...what, version });
        setTheirs(null);
        setWords(wordsOf(stored));
        setSavedAt(Date.now());
        onStored({ ...statement, ...stored });
        return stored;
      } catch (trouble) {
        if (reasonOf(trouble) === "CHANGED_MEANWHILE") {
          setTheirs(await theirsIn(trouble, statement.id));
        } else setFailure(trouble);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [statement, onStored],
  );
  const move = async (to: StatementState, reason?: string) => {
    const kept = dirty ? await save(words, statement.version) : statement;
    if (!kept) return;
    setFailure(null);
    try {
      const stored = await api.moveStatement(statement.id, to, kept.version, reason);
      const after = { ...statement, ...kept, ...stored };
      setWords(wordsOf(after));
      onStored(after);
    } catch (trouble) {
      setFailure(trouble);
    }
  };
  useKeepWatch(dirty, () => void save(words, statement.version));

  return (
    <div class="write">
      <main class="doc" id="main">
        <p class="eyebrow">
          <a href={paths.themes(workshop)}>{statement.source?.title ?? t("statement.back")}</a>
        </p>
        <div class="doc-actions">
          <Saved dirty={dirty} busy={busy} at={savedAt} version={statement.version} />
          <div class="row push wrap">
            {isEditable(statement.state) && (
              <button
                type="button"
                class={`button ${dirty && !theirs ? "primary" : ""}`}
                aria-disabled={!dirty || busy}
                onClick={() => dirty && !busy && void save(words, statement.version)}
              >
                {t("statement.save")}
              </button>
            )}
            <Ways state={statement.state} quiet={dirty} onMove={move} />
          </div>
        </div>
        <Life state={statement.state} />
        <Trouble failure={failure} />
        {theirs && (
          <Conflict
            yours={words}
            theirs={theirs}
            onChoose={(chosen) => void save(chosen, theirs.version)}
            onLater={() => setTheirs(null)}
          />
        )}
        <Words statement={statement} words={words} onWords={setWords} />
        <History id={statement.id} version={statement.version} />
      </main>
      <Drawer workshop={workshop} statement={statement} words={words} />
    </div>
  );
}

function Saved(props: { dirty: boolean; busy: boolean; at: number | null; version: number }) {
  const version = <span class="faint num">{t("statement.version", { n: props.version })}</span>;
  if (props.dirty) {
    return (
      <p class="state pending" role="status">
        <Icon of={circle} />
        {props.busy ? t("statement.saving") : t("statement.notSaved")}
        {version}
      </p>
    );
  }
  return (
    <p class="state held" role="status">
      <Icon of={check} />
      {props.at === null ? t("statement.saved") : t("statement.savedAt", { time: momentOf(props.at, language.value) })}
      {version}
    </p>
  );
}

/** Theirs come with the refusal; a server that sends none is asked. */
async function theirsIn(problem: unknown, id: string): Promise<Theirs> {
  const detail = problem instanceof HttpProblem ? problem.detail : {};
  const sent = detail.theirs as Partial<Statement> | undefined;
  const full = sent && typeof sent.version === "number" ? sent : await api.statement(id);
  return { words: wordsOf(full), version: full.version ?? 0 };
}

/** Ctrl S saves; leaving the page with unsaved words asks first. */
function useKeepWatch(dirty: boolean, save: () => void): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const key = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("keydown", key);
    };
  }, [dirty, save]);
}
