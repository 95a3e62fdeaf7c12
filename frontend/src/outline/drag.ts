/** Moving a card by pointer, mouse or finger. Never the only way: "Move to…" does the same. */

const START_PX = 6;
const EDGE_PX = 56;
/** Well within the time after which others take a hand for empty. */
const HOLD_MS = 500;

/** What lies under the pointer that a card can be dropped on: `data-drop` of the nearest element that has one. */
export type Target = string;

export interface Dragging {
  /** Whether this card may be dropped there. */
  accepts(note: string, target: Target): boolean;
  drop(note: string, target: Target): void;
  /** The card is in the hand; said again and again while it is. */
  hold(note: string): void;
}

/**
 * Lets cards inside `root` be dragged: with a mouse from anywhere on the card, with a finger by its handle, so that
 * swiping still scrolls. Cards have `data-card`, handles `data-handle`. Returns the undo.
 */
export function enableDrag(root: HTMLElement, dragging: Dragging): () => void {
  const down = (event: PointerEvent) => {
    const from = event.target as Element;
    const card = from.closest<HTMLElement>("[data-card]");
    const byHandle = from.closest("[data-handle]") !== null;
    if (!card || event.button !== 0 || (event.pointerType !== "mouse" && !byHandle)) return;
    if (!byHandle && from.closest("button, a, input, textarea, label")) return;
    follow(card, event, dragging);
  };
  root.addEventListener("pointerdown", down);
  return () => root.removeEventListener("pointerdown", down);
}

function follow(card: HTMLElement, start: PointerEvent, { accepts, drop, hold }: Dragging): void {
  const note = card.dataset.card ?? "";
  let ghost: HTMLElement | null = null;
  let over: HTMLElement | null = null;
  let holding: ReturnType<typeof setInterval> | undefined;

  const lift = () => {
    const box = card.getBoundingClientRect();
    ghost = card.cloneNode(true) as HTMLElement;
    ghost.classList.add("is-lifted", "ghost");
    ghost.removeAttribute("tabindex");
    ghost.setAttribute("aria-hidden", "true");
    Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
    document.body.append(ghost);
    card.classList.add("is-leaving");
    hold(note);
    holding = setInterval(() => hold(note), HOLD_MS);
  };

  const aim = (target: HTMLElement | null) => {
    if (target === over) return;
    over?.classList.remove("is-target");
    over = target;
    over?.classList.add("is-target");
  };

  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!ghost && Math.hypot(dx, dy) < START_PX) return;
    if (!ghost) lift();
    event.preventDefault();
    ghost?.style.setProperty("translate", `${dx}px ${dy}px`);
    aim(targetAt(event.clientX, event.clientY, note, accepts));
    scrollNearEdge(event.clientY);
  };

  const end = () => {
    clearInterval(holding);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", end);
    removeEventListener("keydown", onEscape, true);
    card.classList.remove("is-leaving");
    ghost?.remove();
    aim(null);
  };

  const up = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const target = ghost ? over?.dataset.drop : undefined;
    const lifted = ghost !== null;
    end();
    if (lifted) swallowClick();
    if (target !== undefined) drop(note, target);
  };

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end();
  };

  addEventListener("pointermove", move, { passive: false });
  addEventListener("pointerup", up);
  addEventListener("pointercancel", end);
  addEventListener("keydown", onEscape, true);
}

function targetAt(x: number, y: number, note: string, accepts: Dragging["accepts"]): HTMLElement | null {
  let element = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]") ?? null;
  while (element && !accepts(note, element.dataset.drop ?? ""))
    element = element.parentElement?.closest<HTMLElement>("[data-drop]") ?? null;
  return element;
}

/** The press that ends a drag is no click on what lies under it. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }));
}

function scrollNearEdge(y: number): void {
  if (y < EDGE_PX) scrollBy(0, y - EDGE_PX);
  else if (y > innerHeight - EDGE_PX) scrollBy(0, y - innerHeight + EDGE_PX);
}
