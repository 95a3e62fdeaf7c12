import { useMemo } from "preact/hooks";
import type { LiveBoard } from "../../board/live";
import { shuffled } from "../../board/shuffle";
import type { With } from "../../board/view";
import { language } from "../../text/text";
import type { Round } from "../../wire/messages";
import { withOther } from "./InOther";
import { itemName } from "./item";
import type { Piece, Setting } from "./Paged";

export const OPTION_SETTINGS: [Setting, ...Setting[]] = [
  { type: "huge", columns: 1 },
  { type: "large", columns: 2 },
  { type: "plain", columns: 2 },
  { type: "plain", columns: 1, wide: true },
];

/** What the room is asked about, drawn in an order that hints at nothing. */
export function useOptions(board: LiveBoard, asked: With<Pick<Round, "items" | "target">> | null): Piece[] {
  const { notes, clusters } = board.view;
  // Counts of who answered change all the time; what is asked about does not.
  const items = JSON.stringify(asked?.items ?? []);
  return useMemo(
    () =>
      shuffled(asked?.items ?? [], asked?.id ?? "").flatMap((id) => {
        const { name, tr, colour } = itemName(board, asked?.target ?? "cluster", id);
        return withOther({ id }, { text: name, tr }, (other) => (
          <p class="option" data-colour={colour}>
            {colour && <span class="mark" aria-hidden="true" />}
            <span>
              {name}
              {other}
            </span>
          </p>
        ));
      }),
    [items, asked?.id, notes.value, clusters.value, language.value],
  );
}
