import type { ComponentChildren } from "preact";
import { t } from "../../text/text";
import type { Translation } from "../../wire/messages";
import type { Piece } from "./Paged";

/** More letters than this, both together, may not stand in one column of the wall. */
const LONG = 400;

/**
 * What a person entered in the other language, under its original: the whole room reads the wall, so it does not matter
 * which language the screen is in.
 */
export function InOther({ tr }: { tr: Translation | undefined }) {
  if (!tr) return null;
  return (
    <span class="in-other">
      <span class="vh">{t("board.translation")}: </span>
      <span lang={tr.lang}>{tr.text}</span>
    </span>
  );
}

/** A piece with the translation in it or, where both are too long for that, as a piece of its own right after. */
export function withOther(
  piece: Omit<Piece, "draw">,
  { text, tr }: { text: string; tr: Translation | undefined },
  draw: (other: ComponentChildren) => ComponentChildren,
): Piece[] {
  if (!tr || text.length + tr.text.length <= LONG) return [{ ...piece, draw: () => draw(<InOther tr={tr} />) }];
  const after = (
    <p class="apart">
      <span class="small quiet">{t("board.translation")}</span> <span lang={tr.lang}>{tr.text}</span>
    </p>
  );
  return [
    { ...piece, draw: () => draw(null) },
    { ...piece, id: `${piece.id} other`, draw: () => after },
  ];
}
