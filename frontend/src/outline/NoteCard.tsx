import more from "lucide:ellipsis";
import grip from "lucide:grip-vertical";
import { untracked, useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type Action, offered } from "../actions/action";
import type { Desk } from "../actions/desk";
import { mayReshape } from "../board/may";
import { isProvisional } from "../board/overlay";
import type { Card } from "../board/select";
import { Icon } from "../parts/Icon";
import { Trouble } from "../parts/Trouble";
import { language, t } from "../text/text";
import { Chips } from "./triage";

/** Up to this many actions stand on the card itself; more are behind one button. */
const ON_CARD = 3;

export interface CardProps {
  desk: Desk;
  card: Card;
  /** Changes when what may be done changes; see {@link stanceOf}. */
  stance: string;
  colour: string | undefined;
  actions: readonly Action[];
  /** Whether focus, coming into the board, lands here. */
  current: boolean;
  /** What a view adds under the text (a department, a moderation sign). */
  extra?: ((card: Card) => ComponentChildren) | undefined;
}

/** Everything about the moment that decides which actions a note has. Cheap to compare, for boards of thousands. */
export function stanceOf({ board, moment: { audience, run } }: Desk, question: string): string {
  const revealed = board.view.questions.value.some(({ id, revealed }) => id === question && revealed);
  const { state, activity, mayMove } = run ?? {};
  return [
    audience,
    state,
    activity,
    mayMove,
    revealed,
    mayReshape(board.view.rounds.value, board.view.ratings.value),
    language.value,
  ].join(" ");
}

/**
 * One note on the board, with the notes merged under it. Drawn again only if the note itself, or what may be done with
 * it, changed.
 */
export function NoteCard(props: CardProps) {
  const { desk, card, stance, colour, actions, current, extra } = props;
  const chosen = useComputed(() => desk.chosen.value.has(card.id)).value;
  const held = useComputed(() => desk.board.inHand.value.has(card.id)).value;
  const own = useComputed(() => desk.board.state.ownNotes.value.has(card.id)).value;
  return useMemo(
    () => untracked(() => draw(props, chosen, held)),
    [desk, card, stance, colour, actions, current, extra, chosen, held, own],
  );
}

function draw({ desk, card, colour, actions, current, extra }: CardProps, chosen: boolean, held: boolean) {
  const can = isProvisional(card.c ?? "") ? [] : offered(actions, "note", desk, card.id);
  const reach = current ? 0 : -1;
  const rest = can.length > ON_CARD;
  const movable = can.some(({ id }) => id === "note.move");
  return (
    <li>
      <Trouble desk={desk} about={card.id} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would promise fields */}
      <div
        class={["note", chosen && "is-chosen", card.hidden && "is-hidden", rest && "has-more", held && "is-held"]
          .filter(Boolean)
          .join(" ")}
        role="group"
        data-colour={colour}
        data-card={movable ? card.id : undefined}
        data-drop={`note:${card.id}`}
        data-stop={`note:${card.id}`}
        tabIndex={reach}
        aria-labelledby={`text-${card.id}`}
      >
        {movable && (
          <span class="handle" data-handle aria-hidden="true" title={t("board.move.handle")}>
            <Icon of={grip} />
          </span>
        )}
        <span id={`text-${card.id}`}>
          {card.text}
          {chosen && <span class="vh">, {t("board.chosen")}</span>}
        </span>
        {(card.help || card.elsewhere) && <Chips of={card} />}
        {card.under.length > 0 && (
          <details class="under">
            <summary tabIndex={reach}>{t("board.mergedFrom", { n: card.under.length + 1 })}</summary>
            <ul>
              {card.under.map((note) => (
                <li key={note.id}>
                  <span class="said">{note.text}</span>
                  <Buttons
                    desk={desk}
                    id={note.id}
                    about={note.text}
                    reach={reach}
                    list={splitsOf(actions, desk, note.id)}
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
        {(can.length > 0 || card.late || extra) && (
          <div class="foot">
            {card.late && <span>{t("board.late")}</span>}
            {extra?.(card)}
            <Buttons
              desk={desk}
              id={card.id}
              about={card.text}
              reach={reach}
              list={rest ? can.slice(0, 1) : can}
              rest={rest}
            />
          </div>
        )}
      </div>
    </li>
  );
}

const splitsOf = (actions: readonly Action[], desk: Desk, id: string): Action[] =>
  offered(actions, "note", desk, id).filter((action) => action.id === "note.split");

function Buttons({
  desk,
  id,
  about = "",
  list,
  rest = false,
  reach,
}: {
  desk: Desk;
  id: string;
  about: string | undefined;
  list: readonly Action[];
  rest?: boolean;
  reach: number;
}) {
  return (
    <>
      {list.map((action) => (
        <button
          key={action.id}
          type="button"
          class="button plain"
          tabIndex={reach}
          aria-label={`${t(action.words)}: ${about}`}
          onClick={() => action.perform(desk, id)}
        >
          <Icon of={action.icon} />
          {t(action.words)}
        </button>
      ))}
      {rest && (
        <button
          type="button"
          class="button plain icon-only"
          tabIndex={reach}
          aria-haspopup="dialog"
          aria-label={t("board.actionsFor", { name: about })}
          onClick={() => desk.ask("actions", "note", id)}
        >
          <Icon of={more} />
        </button>
      )}
    </>
  );
}
