import { activityTitle } from "../../board/select";
import { clockText, timeLeft } from "../../board/timer";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { tick } from "../../parts/tick";
import { language, t } from "../../text/text";
import { Head } from "./Head";
import type { ScreenProps } from "./Room";
import { Strips } from "./Strips";

/** Nothing to do here now: before the start, in a break, while something happens in the room, after the close. */
export function WaitScreen({ desk, me, situation, drafts, nav }: ScreenProps) {
  const workshop = desk.board.state.workshop.value;
  const { title, more } = wordsOf(nav.here, situation);
  return (
    <div class="phone">
      <Head desk={desk} situation={situation} nav={nav} title={title ?? workshop?.title ?? ""} />
      <main data-region>
        <Strips desk={desk} drafts={drafts} question={undefined} nav={nav} />
        <div class="empty">
          {nav.here === "break" && <BackIn desk={desk} />}
          <p>{more}</p>
          {nav.here === "wait" && (
            <p class="quiet">{me.name ? t("participant.wait.as", { name: me.name }) : t("participant.wait.someone")}</p>
          )}
          {nav.here === "wait" && <LanguageSwitch />}
        </div>
      </main>
    </div>
  );
}

function wordsOf(here: ScreenProps["nav"]["here"], { run, activity }: ScreenProps["situation"]) {
  if (run?.state === "closed") return { title: t("participant.closed"), more: t("participant.closedMore") };
  if (here === "break") return { title: t("participant.break"), more: t("participant.break.more") };
  if (activity?.kind === "vote") return { title: t("participant.vote.soon"), more: t("participant.vote.soonMore") };
  if (here === "look" && activity)
    return {
      title: activityTitle(activity, language.value),
      more: `${t("participant.look")}. ${t("participant.lookMore")}`,
    };
  return { title: null, more: `${t("participant.wait.title")}. ${t("participant.wait.more")}` };
}

function BackIn({ desk }: Pick<ScreenProps, "desk">) {
  tick.value;
  const left = timeLeft(desk.board.view.run.value?.timer, desk.board.clock.now());
  return left === null ? null : <p class="back-in">{t("participant.break.back", { time: clockText(left) })}</p>;
}
