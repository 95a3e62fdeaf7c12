import { useMemo } from "preact/hooks";
import { boardOf, type Card, countOf, type Group, questionText } from "../../board/select";
import { language, t } from "../../text/text";
import { Clock } from "./Clock";
import { InOther } from "./InOther";
import { notePieces } from "./notePieces";
import { Paged, type Piece, type Setting } from "./Paged";
import type { StageProps } from "./Projector";
import { boardQuestion } from "./stage";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "huge", columns: 3 },
  { type: "large", columns: 3 },
  { type: "plain", columns: 3 },
  { type: "plain", columns: 2, wide: true },
];

/** What was written to one question, by theme. */
export function BoardStage({ board, scene }: StageProps) {
  const question = boardQuestion(scene);
  const { notes, clusters } = board.view;
  const now = boardOf(question?.id ?? "", notes.value, clusters.value);
  const lang = language.value;
  const pieces = useMemo(() => {
    const themes = now.groups
      .filter(({ cards }) => cards.length > 0)
      .sort((a, b) => b.cards.length - a.cards.length)
      .flatMap((group) => theme({ ...group, label: group.label || t("board.theme.unnamed") }, group.cards));
    return now.loose.length === 0
      ? themes
      : [...themes, ...theme({ id: "loose", label: t("projector.loose") }, now.loose)];
  }, [notes.value, clusters.value, question?.id, lang]);
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
      top={(control) => (
        <header>
          <div class="grow">
            <h1>{question ? questionText(question, lang) : t("projector.heard")}</h1>
            <p class="quiet small num">
              {t("projector.heardCount", { n: now.notes, themes: t("projector.themeCount", { n: now.groups.length }) })}
            </p>
          </div>
          {control}
          <Clock board={board} />
        </header>
      )}
    />
  );
}

type Named = Pick<Group, "id" | "label"> & Partial<Pick<Group, "colour" | "finding" | "tr">>;

function theme({ id, label, colour, finding, tr }: Named, cards: readonly Card[]): Piece[] {
  const count = countOf(cards);
  const head: Piece = {
    id: `head ${id}`,
    isHead: true,
    draw: (goesOn) => (
      <h2 data-colour={colour}>
        {colour && <span class="mark" aria-hidden="true" />}
        <span>
          {label}
          {goesOn && <span class="cnt"> {t("projector.goesOn")}</span>}
          <InOther tr={tr} />
          {finding && <span class="chip">{t(`triage.finding.${finding}`)}</span>}
        </span>
        {!goesOn && (
          <span class="cnt num">
            <span aria-hidden="true">{count}</span>
            <span class="vh">{t("board.notes", { n: count })}</span>
          </span>
        )}
      </h2>
    ),
  };
  const notes = cards.flatMap((card) => notePieces(card, card.under.length + 1, { colour, head: head.id }));
  return [head, ...notes];
}
