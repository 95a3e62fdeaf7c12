import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Action, actionFor, keyOf } from "../actions/action";
import { addTheme } from "../actions/cluster-add";
import type { Desk } from "../actions/desk";
import { moveNotes } from "../actions/note-move";
import { lettersOn } from "../actions/shortcuts";
import { arrangeable, noteOf } from "../actions/subject";
import { isProvisional } from "../board/overlay";
import { boardOf, type Card, type Sift } from "../board/select";
import { byKeyboard } from "../parts/modality";
import { t } from "../text/text";
import { GroupTray } from "./GroupTray";
import { NoteCard, stanceOf } from "./NoteCard";
import { columnsOf, type Stop, same, stopAfter } from "./order";
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
}

/**
 * A question's board as themes and notes: lists that work by pointer, by finger, and wholly by keyboard. One tab stop;
 * arrows move, letters act. Focus follows a note that its person moves.
 */
export function Outline({ desk, question, actions, extra, name, sift = null }: OutlineProps) {
  const root = useRef<HTMLElement>(null);
  const notes = desk.board.view.notes.value;
  const clusters = desk.board.view.clusters.value;
  const whole = useMemo(() => boardOf(question, notes, clusters), [question, notes, clusters]);
  const board = useMemo(() => (sift ? sift(whole) : whole), [whole, sift]);
  const chosen = useSignal<Stop | null>(null);
  const held = useRef(false);
  const stance = stanceOf(desk, question);
  const columns = columnsOf(board);
  const all = columns.flat();
  const current = all.find((stop) => same(stop, chosen.value)) ?? all[0] ?? null;

  useEffect(() => {
    let undo: (() => void) | null = null;
    let gone = false;
    const dragging = {
      accepts: (note: string, target: string) => accepts(desk, note, target),
      drop: (note: string, target: string) => drop(desk, note, target),
      hold: (note: string) => desk.board.hold(note),
    };
    import("./drag").then(
      ({ enableDrag }) => {
        if (root.current && !gone) undo = enableDrag(root.current, dragging);
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

  const onKeyDown = (event: KeyboardEvent) => {
    const stop = stopOf(event.target);
    if (!stop) return;
    const key = keyOf(event);
    const next = stopAfter(columns, stop, key);
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
          {loose.length === 0 && <p class="quiet sm">{t(sift ? "board.filter.none" : "board.empty")}</p>}
          <ul class="cards">
            {loose.map((card) => (
              <NoteCard
                key={card.id}
                desk={desk}
                card={card}
                stance={stance}
                colour={undefined}
                actions={actions}
                current={current?.on === "note" && current.id === card.id}
                extra={extra}
              />
            ))}
          </ul>
        </section>
      )}
      <div class="trays">
        {groups.map((group) => (
          <GroupTray
            key={group.id}
            desk={desk}
            group={group}
            stance={stance}
            actions={actions}
            current={current}
            extra={extra}
          />
        ))}
      </div>
      {parked.length > 0 && (
        <ParkingLot
          desk={desk}
          cards={parked}
          stance={stance}
          actions={actions}
          current={current}
          extra={extra}
          name={name}
        />
      )}
    </section>
  );
}

const named = (words: string, name: string | undefined) => (name === undefined ? words : `${words}: ${name}`);

function stopOf(target: EventTarget | null): Stop | null {
  const found = target instanceof Element ? target.closest<HTMLElement>("[data-stop]") : null;
  const [on, id] = found?.dataset.stop?.split(/:(.*)/) ?? [];
  return on === "note" || on === "cluster" ? { on, id: id ?? "" } : null;
}

function focusOn(root: HTMLElement | null, stop: Stop, preventScroll = false): void {
  root?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(`${stop.on}:${stop.id}`)}"]`)?.focus({ preventScroll });
}

/** Onto a theme or out of any: moves. Onto a note: into its theme, or the two become one. Never onto itself. */
function accepts(desk: Desk, note: string, target: string): boolean {
  const moved = noteOf(desk, note);
  if (!moved || !arrangeable(desk, moved.q)) return false;
  if (target === "loose") return moved.c !== undefined;
  const [kind, id = ""] = target.split(/:(.*)/);
  if (id.startsWith("~")) return false;
  if (kind === "cluster") return moved.c !== id;
  const other = noteOf(desk, id);
  if (!other || id === note || other.q !== moved.q) return false;
  return other.c === undefined && !other.parked;
}

function drop(desk: Desk, note: string, target: string): void {
  const notes = desk.together(note);
  const [kind, id = ""] = target.split(/:(.*)/);
  if (target === "loose") moveNotes(desk, notes, null);
  else if (kind === "cluster") moveNotes(desk, notes, id);
  else addTheme(desk, [id, ...notes.filter((other) => other !== id)], "");
}
