import chevron from "lucide:chevron-down";
import type { ComponentChildren } from "preact";
import type { Desk } from "../../actions/desk";
import { activityTitle, questionText } from "../../board/select";
import type { With } from "../../board/view";
import { Burn, Countdown } from "../../parts/Countdown";
import { Icon } from "../../parts/Icon";
import type { WordKey } from "../../text/keys";
import { language, t } from "../../text/text";
import type { Question } from "../../wire/messages";
import type { Nav, ScreenProps } from "./Room";
import type { OwnWay } from "./screens";

const NAMES: Record<OwnWay, WordKey> = {
  write: "participant.screen.write",
  board: "participant.screen.board",
  vote: "participant.screen.vote",
  rate: "participant.screen.rate",
  results: "participant.screen.results",
};

/** The top of every screen: where we are, how long, and the one question. */
export function Head({
  desk,
  situation,
  nav,
  title,
  pick,
  children,
}: Pick<ScreenProps, "desk" | "situation" | "nav"> & {
  title: string;
  /** The question on screen and those that can be picked instead. */
  pick?: { question: With<Question>; from: readonly With<Question>[] } | undefined;
  children?: ComponentChildren;
}) {
  const { activity } = situation;
  const eyebrow = activity ? activityTitle(activity, language.value) : t("participant.wait.eyebrow");
  return (
    <header class="head">
      <div class="row">
        {pick ? <QuestionButton desk={desk} pick={pick} /> : <p class="eyebrow">{eyebrow}</p>}
        <div class="push row">
          <Countdown board={desk.board} />
        </div>
      </div>
      <h1 class="question">{title}</h1>
      {children}
      <Ways nav={nav} />
      <Burn board={desk.board} minutes={activity?.minutes} />
    </header>
  );
}

function QuestionButton({
  desk,
  pick,
}: {
  desk: Desk;
  pick: { question: With<Question>; from: readonly With<Question>[] };
}) {
  const real = desk.board.view.questions.value.filter(({ kind }) => kind !== "practice");
  const at = real.findIndex(({ id }) => id === pick.question.id) + 1;
  const words = t("participant.question", { n: at, total: real.length });
  if (pick.question.kind === "practice") return <p class="eyebrow">{t("participant.practice")}</p>;
  if (pick.from.length < 2) return <p class="eyebrow">{words}</p>;
  return (
    <button
      type="button"
      class="button plain question-pick"
      aria-haspopup="dialog"
      onClick={() => desk.ask("questions", ...pick.from.map(({ id }) => id))}
    >
      <span class="eyebrow">{words}</span>
      <Icon of={chevron} />
    </button>
  );
}

function Ways({ nav }: { nav: Nav }) {
  if (nav.ways.every((way) => way === nav.here)) return null;
  return (
    <nav class="segments ways" aria-label={t("participant.screens")} data-region>
      {nav.ways.map((way) => (
        <button
          key={way}
          type="button"
          aria-current={nav.here === way ? "page" : undefined}
          onClick={() => nav.go(way)}
        >
          {t(NAMES[way as OwnWay] as "participant.screen.write")}
        </button>
      ))}
    </nav>
  );
}

/** What a question is called on this person's screen. */
export const titleOf = (question: Question | undefined): string =>
  question ? questionText(question, language.value) : "";
