import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Action } from "../../../actions/action";
import type { Desk } from "../../../actions/desk";
import { FINDINGS, HINTS } from "../../../actions/sorting";
import { boardOf, type Sift } from "../../../board/select";
import { FilterBar, type Marks } from "../../../outline/FilterBar";
import { marksOf } from "../../../outline/filter";
import { toRead } from "../../../outline/fold";
import { foldingOf, leadTo } from "../../../outline/folding";
import { ReadingBar } from "../../../outline/reading";
import type { Workshop } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import type { Sorted } from "../../../wire/messages";
import { paths } from "../route";
import { FoldButtons } from "./FoldButtons";
import { QuestionPart } from "./QuestionPart";

/** A board with fewer notes is seen at a glance. */
const WORTH_FILTERING = 8;

/** What is said while nobody has written. */
function emptyWords(desk: Desk): string {
  const { audience, run } = desk.moment;
  if (audience === "participant") return t("link.empty");
  return run?.state === "waiting" ? t("console.empty.waiting") : t("console.empty.how");
}

/** All questions with what was written to them; those of the present activity are open. */
export function Middle(props: { desk: Desk; actions: readonly Action[]; workshop: Workshop | undefined }) {
  const { desk, actions, workshop } = props;
  const questions = desk.board.view.questions.value;
  const written = questions.reduce((sum, question) => sum + (question.notes ?? 0), 0);
  const sift = useSignal<Sift | null>(null);
  const some = sift.value;
  const folding = foldingOf(desk);
  const here = useMemo(() => folding.lookFor(some !== null), [some, folding]);
  const { notes, clusters } = desk.board.view;
  const own = desk.board.state.ownNotes.value;
  const boards = useMemo(
    () => questions.filter(({ revealed }) => revealed).map(({ id }) => boardOf(id, notes.value, clusters.value)),
    [questions, notes.value, clusters.value],
  );
  const depts = useMemo(
    () => [...new Set([...notes.value.values()].flatMap(({ dept }) => dept ?? []))].sort(),
    [notes.value],
  );
  const marks = useMemo(
    () => marksAmong([...notes.value.values(), ...clusters.value.values()]),
    [notes.value, clusters.value, language.value],
  );
  const looked = useMemo(() => (some ? boards.map(some) : boards), [some, boards]);
  const cards = useMemo(() => looked.flatMap(toRead), [looked]);
  const led = folding.led.value;
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const at = folding.last.peek();
    // Who is led to a note that is filtered out looks at everything again.
    if (led > 0 && !cards.some(({ id }) => id === at?.id)) setLooks(looks + 1);
  }, [led]);
  return (
    <div class="questions">
      {written === 0 && (
        <section class="slab empty">
          <h2>{t("console.empty")}</h2>
          <p>{emptyWords(desk)}</p>
          {workshop && <a href={paths.invite(workshop.id)}>{t("console.invite")}</a>}
        </section>
      )}
      {boards.reduce((sum, { notes }) => sum + notes, 0) > WORTH_FILTERING && (
        <FilterBar key={looks} boards={boards} own={own} sift={sift} depts={depts} marks={marks} />
      )}
      {boards.some(({ notes }) => notes > 0) && (
        <div class="row wrap reading-row">
          <ReadingBar desk={desk} cards={cards} own={own} place={folding.last} lead={(id) => leadTo(desk, id)} />
          <FoldButtons desk={desk} />
        </div>
      )}
      {questions.map((question) => (
        <QuestionPart key={question.id} desk={desk} question={question} actions={actions} sift={some} folding={here} />
      ))}
    </div>
  );
}

/** What can be filtered by: only what something was sorted as. */
function marksAmong(sorted: readonly Sorted[]): Marks {
  const there = new Set(sorted.flatMap(marksOf));
  const options = [
    ...FINDINGS.map((id) => ({ id, words: t(`triage.finding.${id}`) })),
    ...HINTS.map((id) => ({ id, words: t(`triage.hint.${id}`) })),
  ];
  return { label: t("triage.filter"), any: t("triage.filter.any"), options: options.filter(({ id }) => there.has(id)) };
}
