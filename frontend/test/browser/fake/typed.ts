/** Every sheet that text is typed into, and the way to it: what is typed there is never lost. */
import type { Page } from "@playwright/test";

export interface TypedSheet {
  /** As the desk calls it. */
  kind: string;
  /** Opens it, from a board where nothing is open. */
  open(page: Page): Promise<void>;
  field(page: Page): ReturnType<Page["locator"]>;
  words: string;
}

const note = (page: Page) => page.getByRole("group", { name: "Radio is how we run 19 lots" });
const theme = (page: Page) => page.getByRole("button", { name: "Tickets feel unfair", exact: true });
const on = (place: (page: Page) => ReturnType<Page["locator"]>, key: string) => async (page: Page) => {
  await place(page).focus();
  await page.keyboard.press(key);
};
const fromMenu = (way: string) => async (page: Page) => {
  await page.getByRole("button", { name: "More for Tickets feel unfair" }).click();
  await page.getByRole("dialog").getByRole("button", { name: way }).click();
};
const text = (page: Page) => page.getByRole("dialog").locator("textarea").first();
const line = (page: Page) => page.getByRole("dialog").locator("input.said");

export const TYPED_SHEETS: readonly TypedSheet[] = [
  { kind: "edit", open: on(note, "e"), field: text, words: "Radio is how we run all lots" },
  { kind: "new-theme", open: on(note, "t"), field: line, words: "How we talk" },
  { kind: "rename", open: on(theme, "r"), field: line, words: "Fines feel unfair" },
  { kind: "split-theme", open: fromMenu("Split"), field: line, words: "At the machine" },
  { kind: "translate", open: on(note, "l"), field: text, words: "Con la radio llevamos 19 estacionamientos" },
  { kind: "paper", open: on(note, "n"), field: text, words: "The ramp floods at high tide" },
  { kind: "import", open: on(note, "i"), field: text, words: "One note\nAnother note" },
  {
    kind: "catch-up",
    open: (page) =>
      page
        .getByRole("button", { name: /^(Catch up|Change what is left)/ })
        .first()
        .click(),
    field: (page) => page.getByRole("dialog").locator("input[type=number]").first(),
    words: "37",
  },
];
