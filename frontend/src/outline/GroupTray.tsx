import more from "lucide:ellipsis";
import type { ComponentChildren, ComponentType } from "preact";
import { type Action, offered } from "../actions/action";
import type { Desk } from "../actions/desk";
import { nameOf } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import type { Card, Group } from "../board/select";
import { Icon } from "../parts/Icon";
import { Translated } from "../parts/Translated";
import { Trouble } from "../parts/Trouble";
import { t } from "../text/text";
import type { Folded } from "./fold";
import { NoteCard } from "./NoteCard";
import type { Stop } from "./order";
import { Chips } from "./triage";

export interface NameProps {
  id: string;
  /** What makes it a place that the focus can be on. */
  stop: Stops;
  children: ComponentChildren;
}

interface Stops {
  tabIndex: number;
  "data-stop": string;
}

/** One theme: its name, how much is in it, and its cards. */
export function GroupTray({
  desk,
  group,
  fold,
  onFold,
  Name,
  stance,
  actions,
  current,
  extra,
}: {
  desk: Desk;
  group: Group;
  /** What of it is drawn, where not all is at once. */
  fold?: Folded | undefined;
  /** Opens or folds the theme, or the cards that say what one says. */
  onFold: (id: string) => void;
  /** The theme's name, where it is more than a heading. */
  Name?: ComponentType<NameProps> | undefined;
  stance: string;
  actions: readonly Action[];
  current: Stop | null;
  extra?: ((card: Card) => ComponentChildren) | undefined;
}) {
  const can = isProvisional(group.id) ? [] : offered(actions, "cluster", desk, group.id);
  const here = current?.on === "cluster" && current.id === group.id;
  const heading = `theme-${group.id}`;
  const notes = group.cards.reduce((sum, card) => sum + 1 + card.under.length, 0);
  const stop = { tabIndex: here ? 0 : -1, "data-stop": `cluster:${group.id}` };
  const name = (
    <>
      <span class="mark" aria-hidden="true" />
      <span>
        {nameOf(group)}
        <Translated tr={group.tr} />
      </span>
    </>
  );
  return (
    <section class="tray" data-colour={group.colour} data-drop={`cluster:${group.id}`} aria-labelledby={heading}>
      <Trouble desk={desk} about={group.id} />
      <div class="tray-head">
        <h3 id={heading} class="said" {...(!Name && stop)}>
          {Name ? (
            <Name id={group.id} stop={stop}>
              {name}
            </Name>
          ) : (
            name
          )}
        </h3>
        <span class="sm quiet num">
          <span aria-hidden="true">{notes}</span>
          <span class="vh">{t("board.notes", { n: notes })}</span>
        </span>
        {can.length > 0 && (
          <button
            type="button"
            class="button plain icon-only"
            tabIndex={here ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={t("board.actionsFor", { name: nameOf(group) })}
            onClick={() => desk.ask("actions", "cluster", group.id)}
          >
            <Icon of={more} />
          </button>
        )}
      </div>
      {(group.finding || group.help || group.elsewhere) && <Chips of={group} />}
      <ul class="cards">
        {(fold?.cards ?? group.cards.map((card) => ({ card, times: 1 }))).map(({ card, times }) => {
          const on = current?.on === "note" && current.id === card.id;
          return (
            <NoteCard
              key={card.id}
              desk={desk}
              card={card}
              stance={stance}
              colour={group.colour}
              actions={actions}
              current={on}
              extra={extra}
              again={times > 1 && <Again card={card} times={times} reach={on ? 0 : -1} onFold={onFold} />}
            />
          );
        })}
      </ul>
      {fold?.folds && (
        <button
          type="button"
          class="button plain more-notes"
          tabIndex={current?.on === "more" && current.id === group.id ? 0 : -1}
          data-stop={`more:${group.id}`}
          aria-expanded={fold.more === 0}
          aria-label={`${foldWords(fold)}: ${nameOf(group)}`}
          onClick={() => onFold(group.id)}
        >
          {foldWords(fold)}
        </button>
      )}
      {group.cards.length === 0 && <p class="note-slot">{t("board.emptyTheme")}</p>}
    </section>
  );
}

const foldWords = ({ more }: Folded): string => (more > 0 ? t("reading.more", { n: more }) : t("reading.fewer"));

/** How many cards say the same; pressed, they stand by themselves, each with its actions. */
function Again({
  card,
  times,
  reach,
  onFold,
}: {
  card: Card;
  times: number;
  reach: number;
  onFold: (id: string) => void;
}) {
  const words = t("reading.times", { n: times });
  return (
    <button
      type="button"
      class="button plain num again"
      tabIndex={reach}
      aria-label={`${words}: ${card.text}`}
      onClick={() => onFold(card.id)}
    >
      {words}
    </button>
  );
}
