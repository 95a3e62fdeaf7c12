import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { boardOf } from "../../board/select";
import { language, t } from "../../text/text";
import { type Alone, aloneOf } from "./alone";
import { BoardStage } from "./BoardStage";
import { Clock } from "./Clock";
import { InOther } from "./InOther";
import { notePieces } from "./notePieces";
import { Paged, type Setting } from "./Paged";
import type { StageProps } from "./Projector";
import { boardQuestion } from "./stage";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "giant", columns: 1 },
  { type: "giant", columns: 2 },
  { type: "huge", columns: 2 },
  { type: "large", columns: 3 },
  { type: "large", columns: 2, wide: true },
  { type: "plain", columns: 2, wide: true },
  { type: "plain", columns: 1, wide: true },
];

/** Keys that a presenter's clicker sends, too. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** One theme at a time, over the whole stage (board/RULES.md B220-B224). */
export function ThemeStage(props: StageProps) {
  const { board, scene, wall } = props;
  const question = boardQuestion(scene)?.id ?? "";
  const place = `${scene.run?.activity ?? ""} ${question}`;
  const { notes, clusters } = board.view;
  const themes = useMemo(
    () => wall.arrange(place, aloneOf(boardOf(question, notes.value, clusters.value))),
    [wall, place, question, notes.value, clusters.value],
  );
  const shown = wall.shown();
  useEffect(() => {
    if (shown !== undefined) wall.stay(shown);
  }, [wall, shown]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step === undefined && event.key !== " ") return;
      event.preventDefault();
      if (step !== undefined) wall.go(step);
      else if (!event.repeat) wall.pause();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [wall]);

  const theme = themes.find(({ id }) => id === shown);
  const lang = language.value;
  const pieces = useMemo(
    () => theme?.cards.flatMap(({ card, times }) => notePieces(card, times, theme.group ?? {})) ?? [],
    [theme, lang],
  );
  if (!theme) return <BoardStage {...props} />;
  const named = themes.filter(({ group }) => group);
  const paused = wall.paused(place);
  return (
    <Paged
      key={theme.id}
      pieces={pieces}
      settings={SETTINGS}
      held={paused}
      onEnd={themes.length > 1 ? () => wall.go(1) : undefined}
      top={(_, page) => (
        <Head theme={theme}>
          <p class="where small quiet num">
            {theme.group && <span>{t("projector.themeOf", { n: named.indexOf(theme) + 1, total: named.length })}</span>}
            {page && <span>{page}</span>}
            {paused && <span>{t("projector.paused")}</span>}
          </p>
          <Clock board={board} />
        </Head>
      )}
    />
  );
}

function Head({ theme: { group, notes }, children }: { theme: Alone; children: ComponentChildren }) {
  const name = group ? group.label || t("board.theme.unnamed") : t("projector.loose");
  const departments = group?.departments ?? 0;
  return (
    <header class="alone" data-colour={group?.colour}>
      <div class="grow">
        <h1 class={sizeOf(name)}>
          {group && <span class="mark" aria-hidden="true" />}
          <span>
            {name}
            <InOther tr={group?.tr} />
          </span>
        </h1>
        <p class="said num">
          <span>
            {departments > 0
              ? t("projector.notesFrom", { n: notes, departments: t("projector.departments", { n: departments }) })
              : t("board.notes", { n: notes })}
          </span>
          {group?.finding && <span class="chip">{t(`triage.finding.${group.finding}`)}</span>}
        </p>
      </div>
      <div class="corner">{children}</div>
    </header>
  );
}

/** A long name leaves room for the notes under it. */
const sizeOf = (name: string) => (name.length <= 28 ? "short" : name.length <= 52 ? "middling" : "long");
