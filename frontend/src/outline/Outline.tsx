import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Action, actionFor, keyOf } from "../actions/action";
import { addTheme } from "../actions/cluster-add";
import type { Desk } from "../actions/desk";
import { moveNotes } from "../actions/note-move";
import { lettersOn } from "../actions/shortcuts";
import { noteOf } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import { boardOf, type Card, type Group, type Sift } from "../board/select";
import { byKeyboard } from "../parts/modality";
import { t } from "../text/text";
import { foldOf, toOpenFor } from "./fold";
import { GroupTray, type NameProps } from "./GroupTray";
import { NoteCard, stanceOf } from "./NoteCard";
import { columnsOf, type Stop, same, stopAfter } from "./order";
import type { DrawCard } from "./ParkingLot";
import { ParkingLot } from "./triage";

export interface OutlineProps {
  desk: Desk;
  question: string;
  actions: readonly Action[];
  /** What a view adds under each note's text. */
  extra?: ((card: Card) => ComponentChildren) | undefined;
  /** Which board it is, where a page has several. */
  name?: string | undefined;
  /** Leaves what is looked for, if not all is looked at. */
  sift?: Sift | null;
  /** Where the focus is or was, for who wants to know or to lead elsewhere. */
  place?: Signal<Stop | null>;
  /** Whether a theme shows its central notes first and the others when asked; what is looked for is never folded away. */
  folds?: boolean;
  /** The same where themes close, down to their names. */
  tree?: Tree;
}

/** An outline whose themes close, by pointer and by the arrows of a tree; it knows best what is drawn then. */
export interface Tree {
  /** Themes that are shown whole, and cards whose likes stand by themselves. */
  opened: Signal<ReadonlySet<string>>;
  foldOf: typeof foldOf;
  toOpenFor: typeof toOpenFor;
  /** Where a key leads; it may close or open a theme on the way. */
  step: typeof stopAfter;
  /** Where one is when the place is folded away. */
  home(place: Stop | null, groups: readonly Group[]): Stop | null;
  /** What a theme is called, to press. */
  Name: ComponentType<NameProps>;
}

const TRAYS: Pick<Tree, "foldOf" | "toOpenFor" | "step"> = { foldOf, toOpenFor, step: stopAfter };

/**
 * A question's board as themes and notes: lists that work by pointer, by finger, and wholly by keyboard. One tab stop;
 * arrows move, letters act. Focus follows a note that its person moves.
 */
export function Outline({
  desk,
  question,
  actions,
  extra,
  name,
  sift = null,
  place,
  folds = false,
  tree,
}: OutlineProps) {
  const root = useRef<HTMLElement>(null);
  const notes = desk.board.view.notes.value;
  const clusters = desk.board.view.clusters.value;
  const whole = useMemo(() => boardOf(question, notes, clusters), [question, notes, clusters]);
  const board = useMemo(() => (sift ? sift(whole) : whole), [whole, sift]);
  const here = useSignal<Stop | null>(null);
  const chosen = place ?? here;
  const held = useRef(false);
  const stance = stanceOf(desk, question);
  const ways = tree ?? TRAYS;
  const shown = useSignal<ReadonlySet<string>>(new Set());
  const opened = tree?.opened ?? shown;
  const at = chosen.value;
  // Where the focus is, or a note that its person moved, is drawn, and stays so.
  const asked = folds && at?.on === "note" ? ways.toOpenFor(at.id, board.groups, opened.value) : [];
  const open = asked.length > 0 ? new Set([...opened.value, ...asked]) : opened.value;
  const fold = folds && (tree || !sift);
  const folded = fold ? new Map(board.groups.map((group) => [group.id, ways.foldOf(group, open)])) : undefined;
  const columns = columnsOf(board, folded);
  const all = columns.flat();
  const find = (place: Stop | null | undefined) => place && all.find((stop) => same(stop, place));
  const current = find(at) ?? find(tree?.home(at, board.groups)) ?? all[0] ?? null;

  useEffect(() => {
    let undo: (() => void) | null = null;
    let gone = false;
    import("./drop").then(
      ({ enableDrop }) => {
        if (root.current && !gone) undo = enableDrop(root.current, desk, chosen, { addTheme, moveNotes });
      },
      () => {},
    );
    return () => {
      gone = true;
      undo?.();
    };
  }, [desk]);

  // A card that moved is drawn anew in its new place: if it had the focus, it has it again.
  useEffect(() => {
    if (held.current && current && document.activeElement === document.body)
      focusOn(root.current, current, !byKeyboard());
  });

  useEffect(() => {
    opened.value = open;
  }, [open]);

  /** Opens or folds a theme, or a card's likes; what a theme had folded is read next. */
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    opened.value = next;
    const group = board.groups.find((one) => one.id === id);
    const shown = folded?.get(id)?.cards.length ?? 0;
    const first = group && next.has(id) ? ways.foldOf(group, next).cards[shown]?.card : undefined;
    // Not every browser gives a pressed button the focus, and where the focus is nothing is folded away.
    const stop: Stop = first ? { on: "note", id: first.id } : { on: group ? "more" : "note", id };
    chosen.value = stop;
    if (first) setTimeout(() => focusOn(root.current, stop, true));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const stop = stopOf(event.target);
    if (!stop) return;
    const key = keyOf(event);
    const next = ways.step(columns, stop, key);
    if (next) {
      event.preventDefault();
      chosen.value = next;
      focusOn(root.current, next);
      return;
    }
    if (key === "Escape" && desk.chosen.peek().size > 0) {
      desk.putDown();
      return;
    }
    if (stop.on === "more") return;
    const onStop = (event.target as HTMLElement).dataset.stop !== undefined;
    // What the server has not named yet gets another id in a moment; a sheet opened on it would be lost with its words.
    if (isProvisional(stop.id) || isProvisional(noteOf(desk, stop.id)?.c ?? "")) return;
    if (!onStop || (key.length === 1 && key !== " " && key !== "?" && !lettersOn.peek())) return;
    if (key === "Enter") {
      event.preventDefault();
      desk.ask("actions", stop.on, stop.id);
      return;
    }
    const action = actionFor(actions, key, stop.on, desk, stop.id) ?? actionFor(actions, key, "board", desk, "");
    if (!action) return;
    event.preventDefault();
    action.perform(desk, stop.on === action.on ? stop.id : "");
  };

  const { groups, loose, parked } = board;
  const draw: DrawCard = (card, signs) => (
    <NoteCard
      key={card.id}
      desk={desk}
      card={card}
      stance={stance}
      colour={undefined}
      actions={actions}
      current={current?.on === "note" && current.id === card.id}
      extra={signs}
    />
  );
  const showsLoose = loose.length > 0 || groups.length === 0;
  return (
    <section
      ref={root}
      class={`outline${showsLoose ? " has-loose" : ""}${groups.length === 0 ? " is-flat" : ""}`}
      data-region
      aria-label={named(t("board.board"), name)}
      onKeyDown={onKeyDown}
      onFocusCapture={(event) => {
        held.current = true;
        const stop = stopOf(event.target);
        if (stop && !same(stop, chosen.peek())) chosen.value = stop;
      }}
      onBlurCapture={(event) => {
        const to = event.relatedTarget;
        // A sheet only borrows the focus.
        if (to instanceof Element && !to.closest("dialog")) held.current = false;
      }}
    >
      <h2 class="vh">{t("board.board")}</h2>
      {showsLoose && (
        <section class="tray is-loose" data-drop="loose" aria-label={named(t("board.theme.none"), name)}>
          <div class="tray-head">
            <h3>{t("board.theme.none")}</h3>
            <span class="sm quiet num">
              <span aria-hidden="true">{loose.length}</span>
              <span class="vh">{t("board.notes", { n: loose.length })}</span>
            </span>
          </div>
          {loose.length === 0 && <p class="quiet sm">{t(sift ? "triage.search.none" : "board.empty")}</p>}
          <ul class="cards">{loose.map((card) => draw(card, extra))}</ul>
        </section>
      )}
      <div class="trays">
        {groups.map((group) => (
          <GroupTray
            key={group.id}
            desk={desk}
            group={group}
            fold={folded?.get(group.id)}
            onFold={toggle}
            Name={tree?.Name}
            stance={stance}
            actions={actions}
            current={current}
            extra={extra}
          />
        ))}
      </div>
      {parked.length > 0 && <ParkingLot cards={parked} draw={draw} extra={extra} name={name} />}
    </section>
  );
}

const named = (words: string, name: string | undefined) => (name === undefined ? words : `${words}: ${name}`);

function stopOf(target: EventTarget | null): Stop | null {
  const found = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
  const [on, id] = found?.dataset.stop?.split(/:(.*)/) ?? [];
  return on === "note" || on === "cluster" || on === "more" ? { on, id: id ?? "" } : null;
}

function focusOn(root: HTMLElement | null, stop: Stop, preventScroll = false): void {
  root?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(`${stop.on}:${stop.id}`)}"]`)?.focus({ preventScroll });
}
