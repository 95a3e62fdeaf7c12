import "./pack.css";
import { useState } from "preact/hooks";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import type { Workshop } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import type { Snapshot } from "../../../wire/messages";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { type Ballot, ballotOf } from "./ballot";
import { Choice, type Chosen, FIRST } from "./Choice";
import { BallotSheet, NoteSheet, Poster, TableCards } from "./Papers";
import { tonguesOf } from "./tongues";

/** Paper for the room, from what the workshop is now. */
export function Pack({ id }: { id: string }) {
  const workshop = useLoad(`workshop ${id}`, () => api.workshop(id));
  const board = useLoad(`board ${id}`, () => api.board(id));
  return (
    <main class="page pack" id="main">
      <Trouble failure={workshop.failure ?? board.failure} again={workshop.failure ? workshop.again : board.again} />
      {!(workshop.value && board.value) && !(workshop.failure ?? board.failure) && (
        <Loading words={t("studio.loading")} />
      )}
      {workshop.value && board.value && <Sheets workshop={workshop.value} board={board.value} />}
    </main>
  );
}

function Sheets({ workshop, board }: { workshop: Workshop; board: Snapshot }) {
  const [chosen, choose] = useState<Chosen>(FIRST);
  const ballot = ballotOf(board, workshop.rules);
  const papers = papersOf(workshop, chosen, ballot);
  return (
    <>
      <div class="pagehead">
        <div>
          <p class="eyebrow">{workshop.title}</p>
          <Heading title={t("pack.title")} />
        </div>
        <button type="button" class="button primary big push" disabled={papers.length === 0} onClick={() => print()}>
          {t("pack.print")}
        </button>
      </div>
      <p>{t("pack.about")}</p>
      <Choice chosen={chosen} onChoose={choose} votable={ballot.lines.length > 0} />
      <p class="quiet" role="status">
        {papers.length > 0 ? t("pack.print.sheets", { n: papers.length }) : t("pack.nothing")}
      </p>
      <section class="papers" aria-label={t("pack.preview")}>
        {papers}
      </section>
    </>
  );
}

function papersOf(workshop: Workshop, chosen: Chosen, ballot: Ballot) {
  const paper = { workshop, tongues: tonguesOf(workshop, language.value) };
  const times = (n: number) => Array.from({ length: n }, (_, at) => at);
  return [
    ...(chosen.poster ? [<Poster key="poster" {...paper} />] : []),
    ...(chosen.tables
      ? times(Math.ceil(chosen.tablesN / 2)).map((at) => (
          <TableCards
            key={`tables ${at}`}
            {...paper}
            from={[2 * at + 1, 2 * at + 2].filter((n) => n <= chosen.tablesN)}
          />
        ))
      : []),
    ...(chosen.notes
      ? workshop.questions.flatMap((question, at) =>
          times(chosen.notesN).map((copy) => <NoteSheet key={`notes ${at} ${copy}`} {...paper} question={question} />),
        )
      : []),
    ...(chosen.ballots && ballot.lines.length > 0
      ? times(chosen.ballotsN).map((copy) => <BallotSheet key={`ballot ${copy}`} {...paper} ballot={ballot} />)
      : []),
  ];
}
