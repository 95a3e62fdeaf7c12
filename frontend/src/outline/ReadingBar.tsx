import next from "lucide:chevron-down";
import type { Signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Desk } from "../actions/desk";
import { ReadNotes } from "../board/read";
import type { Card } from "../board/select";
import { Icon } from "../parts/Icon";
import { t } from "../text/text";
import type { Stop } from "./order";
import { nextAfter } from "./unread";
import { useShown } from "./useShown";

export interface ReadingProps {
  desk: Desk;
  /** What there is to read, in this order. */
  cards: readonly Card[];
  /** The person's own notes, by id: who wrote a note has read it. */
  own: { has(id: string): boolean };
  place: Signal<Stop | null>;
  /** Goes to a note where that takes more than a new place. */
  lead?: (note: string) => void;
}

/** How much is unread on this device, and the way to the next note that is. */
export function ReadingBar({ desk, cards, own, place, lead }: ReadingProps) {
  const { ref } = desk.board.place;
  const read = useMemo(() => new ReadNotes(ref), [ref]);
  const isRead = (card: Card) => own.has(card.id) || read.has(card);
  const unread = cards.filter((card) => !isRead(card)).length;
  const see = (ids: readonly string[]) => read.mark(cards.filter(({ id }) => ids.includes(id)));
  useShown(see);
  const at = place.value;
  useEffect(() => {
    if (at?.on === "note") see([at.id]);
  }, [at, cards]);

  const go = () => {
    const from = place.peek();
    const card = nextAfter(cards, from?.on === "note" ? from.id : null, isRead);
    if (!card) {
      desk.announcer.say(t("reading.none"));
      return;
    }
    if (lead) lead(card.id);
    else place.value = { on: "note", id: card.id };
    desk.announcer.say(unread > 1 ? t("reading.unread", { n: unread - 1 }) : t("reading.none"));
    setTimeout(() => document.querySelector<HTMLElement>(`[data-stop="note:${CSS.escape(card.id)}"]`)?.focus());
  };
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    desk.nextUnread.value = () => latest.current();
    const away = () => {
      desk.nextUnread.value = null;
    };
    return away;
  }, [desk]);

  return (
    <div class="row wrap reading">
      <p class="sm quiet num">{unread > 0 ? t("reading.unread", { n: unread }) : t("reading.none")}</p>
      <button type="button" class="button push" aria-keyshortcuts="J" aria-disabled={unread === 0} onClick={go}>
        <Icon of={next} />
        {t("reading.next")}
      </button>
    </div>
  );
}
