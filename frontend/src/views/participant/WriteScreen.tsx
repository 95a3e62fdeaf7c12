import users from "lucide:users";
import { ownNotesOf } from "../../board/select";
import type { With } from "../../board/view";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";
import type { Question } from "../../wire/messages";
import { Composer } from "./Composer";
import { Head, titleOf } from "./Head";
import { OwnNoteCard } from "./OwnNoteCard";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";
import { questionFor } from "./screens";

/** Writing: the question, one's own notes, and one large field. Others are only counted. */
export function WriteScreen({ desk, situation, drafts, picked, nav }: ScreenProps) {
  const { questions } = situation;
  const question = questions.find(({ id }) => id === picked) ?? questionFor("write", situation);
  const real = questions.filter(({ kind }) => kind !== "practice");
  const own = question ? ownNotesOf(question.id, desk.board.view.ownNotes.value) : [];
  return (
    <div class="phone">
      <Head
        desk={desk}
        situation={situation}
        nav={nav}
        title={titleOf(question)}
        pick={question && { question, from: question.kind === "practice" ? [question] : real }}
      />
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={question?.id} nav={nav} />
        {question && <Others desk={desk} question={question} />}
        <section class="mine" aria-labelledby="mine">
          <h2 id="mine">
            {t("participant.mine")} <span class="quiet num">{own.length}</span>
          </h2>
          {own.length === 0 && <p class="quiet sm">{t("participant.noneYet")}</p>}
          <ul class="stack">
            {own.map((note) => (
              <OwnNoteCard key={note.id} desk={desk} note={note} />
            ))}
          </ul>
        </section>
      </main>
      {question && <Composer desk={desk} drafts={drafts} question={question.id} />}
    </div>
  );
}

function Others({ desk, question }: { desk: ScreenProps["desk"]; question: With<Question> }) {
  const { run, said } = desk.board.view;
  const people = run.value?.people ?? 0;
  const writing = Math.max(0, people - (run.value?.ready ?? 0) - (said.value.done ? 0 : 1));
  return (
    <p class="others row">
      <Icon of={users} />
      <span>
        {question.revealed ? (
          t("participant.revealed")
        ) : (
          <>
            {!run.value?.paused && (writing > 0 ? t("participant.others", { n: writing }) : t("participant.alone"))}{" "}
            {t("participant.soFar", { n: question.notes ?? 0 })}
          </>
        )}
      </span>
    </p>
  );
}
