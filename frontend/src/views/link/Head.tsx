import check from "lucide:check";
import tree from "lucide:list-tree";
import off from "lucide:wifi-off";
import type { Signal } from "@preact/signals";
import type { Desk } from "../../actions/desk";
import { Brand } from "../../parts/Brand";
import { Icon } from "../../parts/Icon";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { t } from "../../text/text";
import type { Part } from "./Onlooker";

export type View = "board" | "results";

/** Which workshop this is, what one is here, and what is looked at. */
export function Head({ desk, part, view }: { desk: Desk; part: Part; view: Signal<View> }) {
  const { rounds, ratings } = desk.board.view;
  const closed = [...rounds.value, ...ratings.value].some(({ state }) => state === "closed");
  const current = (one: View) => (view.value === one ? ("page" as const) : undefined);
  const live = desk.board.link.value === "live";
  return (
    <header class="topbar" data-region>
      <Brand />
      <h1 class="said title">{desk.board.state.workshop.value?.title}</h1>
      <span class="tag">{t(`link.kind.${part}`)}</span>
      {closed && (
        <nav class="segments" aria-label={t("console.view")}>
          <button type="button" aria-current={current("board")} onClick={() => (view.value = "board")}>
            <Icon of={tree} />
            {t("board.board")}
          </button>
          <button type="button" aria-current={current("results")} onClick={() => (view.value = "results")}>
            {t("console.results")}
          </button>
        </nav>
      )}
      <p class={`state push ${live ? "held" : "pending"}`} role="status">
        <Icon of={live ? check : off} />
        {t(live ? "link.live" : "console.reconnecting")}
      </p>
      <LanguageSwitch />
    </header>
  );
}
