import check from "lucide:check";
import circle from "lucide:circle-dashed";
import help from "lucide:circle-question-mark";
import tree from "lucide:list-tree";
import monitor from "lucide:monitor";
import panel from "lucide:panel-right";
import off from "lucide:wifi-off";
import type { Signal } from "@preact/signals";
import type { Desk } from "../../../actions/desk";
import { placing } from "../../../actions/placing";
import { showShortcuts } from "../../../actions/shortcuts";
import { Brand } from "../../../parts/Brand";
import { Icon } from "../../../parts/Icon";
import { LanguageSwitch } from "../../../parts/LanguageSwitch";
import type { Workshop } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { Heading } from "../parts/Heading";
import { paths } from "../route";
import { codeWords } from "../workshops/codeWords";

export type View = "board" | "placing" | "results" | "suggestions" | "past";

interface Props {
  desk: Desk;
  id: string;
  workshop: Workshop | undefined;
  view: Signal<View>;
  drawer: Signal<boolean>;
}

/** Title, what is looked at, whether everything is saved, the code, the projector, help. */
export function Topbar({ desk, id, workshop, view, drawer }: Props) {
  const head = desk.board.state.workshop.value;
  const { rounds, ratings } = desk.board.view;
  const closed = [...rounds.value, ...ratings.value].some(({ state }) => state === "closed");
  const code = (
    <>
      <span class="vh">{t("console.code")} </span>
      {codeWords(head?.code ?? "")}
    </>
  );
  const revealed = desk.board.view.questions.value.some((question) => question.revealed);
  const current = (one: View) => (view.value === one ? ("page" as const) : undefined);
  return (
    <header class="topbar" data-region>
      {desk.guest ? <Brand /> : <Brand href={paths.workshops} />}
      <Heading class="said title" title={head?.title ?? ""} />
      <nav class="segments" aria-label={t("console.view")}>
        <button type="button" aria-current={current("board")} onClick={() => (view.value = "board")}>
          <Icon of={tree} />
          {t("board.board")}
        </button>
        {placing(ratings.value) && (
          <button type="button" aria-current={current("placing")} onClick={() => (view.value = "placing")}>
            {t("rating.matrix")}
          </button>
        )}
        {closed && (
          <button type="button" aria-current={current("results")} onClick={() => (view.value = "results")}>
            {t("console.results")}
          </button>
        )}
        {!desk.guest && <a href={paths.themes(id)}>{t("console.themes")}</a>}
        {!desk.guest && (revealed || view.value === "past") && (
          <button type="button" aria-current={current("past")} onClick={() => (view.value = "past")}>
            {t("console.then")}
          </button>
        )}
      </nav>
      <Saved desk={desk} />
      {desk.guest ? (
        <>
          <span class="code">{code}</span>
          <span class="tag">{t("link.kind.co-facilitator")}</span>
        </>
      ) : (
        <a class="code" href={paths.invite(id)} title={t("console.invite")}>
          {code}
        </a>
      )}
      {workshop?.projectorUrl && (
        <a class="button" href={workshop.projectorUrl} target="_blank" rel="noreferrer">
          <Icon of={monitor} />
          {t("studio.present")}
        </a>
      )}
      {desk.guest && <LanguageSwitch />}
      <button
        type="button"
        class="button icon-only"
        aria-label={t("console.help")}
        title={t("console.help")}
        aria-haspopup="dialog"
        onClick={() => showShortcuts.perform(desk, "")}
      >
        <Icon of={help} />
      </button>
      <button
        type="button"
        class="button drawer-button"
        aria-expanded={drawer.value}
        onClick={() => {
          drawer.value = !drawer.value;
        }}
      >
        <Icon of={panel} />
        {t("console.title.short")}
      </button>
    </header>
  );
}

function Saved({ desk }: { desk: Desk }) {
  const unsent = desk.board.unsent.value.length;
  const link = desk.board.link.value;
  if (unsent > 0) {
    return (
      <p class="state pending push" role="status">
        <Icon of={circle} />
        {t("console.unsent", { n: unsent })}
      </p>
    );
  }
  if (link !== "live") {
    return (
      <p class="state pending push" role="status">
        <Icon of={off} />
        {t("console.reconnecting")}
      </p>
    );
  }
  return (
    <p class="state held push" role="status">
      <Icon of={check} />
      {t("console.saved")}
    </p>
  );
}
