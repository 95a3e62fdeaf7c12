/** Draws one note as an element: its words, what is said under them, and how it stands. */
import type { Card } from "../board/select";
import { language, t } from "../text/text";
import { element } from "./element";
import type { Rect } from "./geometry";
import { footOf, translationOf } from "./words";

export interface DrawnNote {
  readonly el: HTMLElement;
  card: Card;
  rect: Rect;
  tray: string;
  /** How it stands, as it was drawn last. */
  stands: string;
}

/** How a note stands with its person and with others. */
export interface Stance {
  chosen: boolean;
  /** In somebody else's hand. */
  held: boolean;
  /** In this person's hand: what is left here is only its place. */
  leaving: boolean;
}

export const headId = (tray: string): string => `canvas-${tray}`;

export function makeNote(card: Card, tray: string, colour: string | undefined): DrawnNote {
  const el = element("div", { class: "note on-canvas", role: "group", tabindex: "-1", "data-stop": `note:${card.id}` });
  const drawn = { el, card, rect: { x: Number.NaN, y: 0, w: 0, h: 0 }, tray, stands: "" };
  writeNote(drawn, card, tray, colour);
  return drawn;
}

/** Writes the words anew, and which theme they are in. */
export function writeNote(drawn: DrawnNote, card: Card, tray: string, colour: string | undefined): void {
  const { el } = drawn;
  const id = `canvas-note-${card.id}`;
  drawn.card = card;
  drawn.tray = tray;
  drawn.stands = "";
  if (colour === undefined) delete el.dataset.colour;
  else el.dataset.colour = colour;
  el.classList.toggle("is-hidden", card.hidden !== undefined);
  el.setAttribute("aria-labelledby", id);
  el.setAttribute("aria-describedby", headId(tray));
  const text = element("span", card.lang ? { lang: card.lang } : {}, card.text ?? "");
  const words = element("span", { id }, text, element("span", { class: "vh", "data-stance": "" }));
  const said = translationOf(card, language.peek());
  if (said !== undefined) {
    const tag = element("span", { class: "tag" }, t("board.translation"));
    words.append(element("span", { class: "translated", lang: card.tr?.lang ?? "" }, tag, ` ${said}`));
  }
  const foot = footOf(card);
  el.replaceChildren(words, ...(foot ? [element("span", { class: "foot" }, foot)] : []));
}

export function placeNote(drawn: DrawnNote, rect: Rect): void {
  const { el, rect: was } = drawn;
  if (was.x !== rect.x || was.y !== rect.y) el.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
  if (was.h !== rect.h) el.style.blockSize = `${rect.h}px`;
  drawn.rect = rect;
}

export function standNote(drawn: DrawnNote, { chosen, held, leaving }: Stance): void {
  const stands = `${chosen} ${held} ${leaving}`;
  if (drawn.stands === stands) return;
  drawn.stands = stands;
  const { el } = drawn;
  el.classList.toggle("is-chosen", chosen);
  el.classList.toggle("is-held", held);
  el.classList.toggle("is-leaving", leaving);
  const stance = el.querySelector("[data-stance]");
  const words = [chosen && t("board.chosen"), leaving && t("canvas.leaving"), held && t("canvas.someone")];
  const said = words
    .filter(Boolean)
    .map((one) => `, ${one}`)
    .join("");
  if (stance && stance.textContent !== said) stance.textContent = said;
}
