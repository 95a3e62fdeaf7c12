/** What the canvas listens to: the signals of the board, the size of its frame, the fonts. */
import { effect } from "@preact/signals";
import type { Desk } from "../actions/desk";
import { language } from "../text/text";

export interface Watching {
  /** The board is another. */
  board(): void;
  /** Fonts or the language are others. */
  words(): void;
  /** Something stands otherwise: chosen, or in somebody's hand. */
  stance(): void;
  size(): void;
}

/** Tells of each; returns the undo. */
export function watch(root: HTMLElement, desk: Desk, on: Watching): () => void {
  const { view, inHand, offsets } = desk.board;
  const undo = [
    effect(() => {
      void [view.notes.value, view.clusters.value, view.questions.value];
      on.board();
    }),
    effect(() => {
      void language.value;
      on.words();
    }),
    effect(() => {
      void [desk.chosen.value, inHand.value, offsets.value];
      on.stance();
    }),
  ];
  const frame = new ResizeObserver(() => on.size());
  frame.observe(root);
  const fonts = () => on.words();
  document.fonts?.addEventListener("loadingdone", fonts);
  return () => {
    for (const one of undo) one();
    frame.disconnect();
    document.fonts?.removeEventListener("loadingdone", fonts);
  };
}
