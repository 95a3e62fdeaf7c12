import up from "lucide:chevrons-down-up";
import down from "lucide:chevrons-up-down";
import { foldingOf } from "../outline/folding";
import { t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";

/** The themes that are to be seen. */
function themesOf(desk: Desk): string[] {
  const { questions, clusters } = desk.board.view;
  const shown = new Set(questions.value.filter(({ revealed }) => revealed).map(({ id }) => id));
  return [...clusters.value].filter(([, { q }]) => shown.has(q)).map(([id]) => id);
}

function foldThemes(desk: Desk): void {
  const themes = themesOf(desk);
  foldingOf(desk).drawn.closeAll(themes);
  desk.announcer.say(t("console.folded.all", { n: themes.length }));
}

function unfoldThemes(desk: Desk): void {
  const themes = themesOf(desk);
  foldingOf(desk).drawn.openAll(themes);
  desk.announcer.say(t("console.unfolded.all", { n: themes.length }));
}

const common = { on: "board", when: (desk) => themesOf(desk).length > 0 } as const satisfies Partial<Action>;

/** Leaves of every theme the name. */
export const foldAll: Action = {
  ...common,
  id: "themes.fold",
  words: "console.fold.all",
  icon: up,
  shortcut: "Shift ArrowLeft",
  perform: foldThemes,
};

/** Shows every theme whole. */
export const unfoldAll: Action = {
  ...common,
  id: "themes.unfold",
  words: "console.unfold.all",
  icon: down,
  shortcut: "Shift ArrowRight",
  perform: unfoldThemes,
};
