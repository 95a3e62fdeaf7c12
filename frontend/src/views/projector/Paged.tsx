import pause from "lucide:pause";
import play from "lucide:play";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";
import { type Column, even, paginate } from "./pages";

export interface Piece {
  id: string;
  /** The piece that heads this one. */
  head?: string;
  isHead?: boolean;
  draw: (goesOn: boolean) => ComponentChildren;
}

/** One way to set the pieces: the name of a type size, and in how many columns. */
export interface Setting {
  type: "giant" | "huge" | "large" | "plain";
  columns: number;
  /** Taken only where something would be cut off otherwise: one very long note is wider then. */
  wide?: true;
}

/** How long a page stands. Milliseconds. */
const PAGE_MS = 12_000;

/**
 * Shows pieces whole, in columns; what does not fit stands on further pages that fade into each other. `top` is drawn
 * above, and is handed the page control and, for who has another control, only the words of it. Of several settings, largest first, the first that needs one page is taken,
 * so that a short list fills the stage; the last one where none does.
 */
export function Paged({
  pieces,
  settings,
  top,
  above,
  aside,
  held = false,
  onEnd,
}: {
  pieces: readonly Piece[];
  settings: readonly [Setting, ...Setting[]];
  top: (control: ComponentChildren, place: string | null) => ComponentChildren;
  /** Stands above the columns on every page. */
  above?: ComponentChildren;
  /** Stands beside the columns on every page. */
  aside?: ComponentChildren;
  /** Pages stand still as long as this is so, whatever their own control says. */
  held?: boolean;
  /** What comes when the last page has stood for its time, instead of the first page again. */
  onEnd?: (() => void) | undefined;
}) {
  const room = useRef<HTMLDivElement>(null);
  const scale = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<Column[][]>([]);
  const [page, setPage] = useState(0);
  const [paused, setPaused] = useState(false);
  const size = useSize();
  const [tried, setTried] = useState({ pieces, size, at: 0 });
  const at = tried.pieces === pieces && tried.size === size ? tried.at : 0;
  const { type, columns } = settings[at] ?? settings[0];

  useLayoutEffect(() => {
    if (!room.current || !scale.current) return;
    const height = room.current.clientHeight;
    const gap = Number.parseFloat(getComputedStyle(scale.current).rowGap) || 0;
    const drawn = [...scale.current.children] as HTMLElement[];
    const blocks = pieces.map(({ id, head, isHead = false }, nth) => ({
      id,
      head,
      isHead,
      height: drawn[nth]?.offsetHeight ?? 0,
    }));
    const next =
      columns > 1 && !pieces.some(({ isHead }) => isHead)
        ? even(blocks, height, columns, gap)
        : paginate(blocks, height, columns, gap);
    const cut = blocks.some((block) => block.height > height);
    const smaller = settings[at + 1];
    if (smaller && (cut || (next.length > 1 && !smaller.wide))) setTried({ pieces, size, at: at + 1 });
    setPages((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [pieces, at, size]);

  const shown = Math.min(page, Math.max(0, pages.length - 1));
  const end = useRef(onEnd);
  end.current = onEnd;
  const goesOn = onEnd !== undefined;
  // Everything is laid out anew when somebody writes a note meanwhile; the time of a page goes on.
  const began = useRef<{ page: number; at: number } | null>(null);
  useEffect(() => {
    if (paused || held || (pages.length < 2 && !goesOn)) {
      began.current = null;
      return;
    }
    const now = performance.now();
    if (began.current?.page !== page) began.current = { page, at: now };
    const turn = () => (end.current && shown + 1 >= pages.length ? end.current() : setPage((shown + 1) % pages.length));
    const timer = setTimeout(turn, PAGE_MS - (now - began.current.at));
    return () => clearTimeout(timer);
  }, [page, shown, paused, held, goesOn, pages.length]);

  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const place = pages.length > 1 ? t("projector.page", { page: shown + 1, total: pages.length }) : null;
  const control = place !== null && (
    <fieldset class="row pager" aria-label={t("projector.pages")}>
      <span class="small num quiet">{place}</span>
      <button type="button" class="button" onClick={() => setPaused(!paused)}>
        <Icon of={paused ? play : pause} />
        {paused ? t("projector.play") : t("projector.pause")}
      </button>
    </fieldset>
  );
  return (
    <>
      {top(control, place)}
      <main class={`paged is-${type}${aside ? " has-aside" : ""}`}>
        {aside}
        {above}
        <div class="paged-room" ref={room}>
          {pages.map((columnsOfPage, nth) => (
            <div
              key={columnsOfPage[0]?.[0] ?? nth}
              class={`paged-page of-${columns}${nth === shown ? " is-shown" : ""}`}
              aria-hidden={nth !== shown}
            >
              {columnsOfPage.map((column) => (
                <div key={column[0]} class="paged-column">
                  {column.map((id) => (
                    <div key={id}>{byId.get(id.replace(/^\+/, ""))?.draw(id.startsWith("+"))}</div>
                  ))}
                </div>
              ))}
            </div>
          ))}
          <div class={`paged-scale of-${columns}`} aria-hidden="true">
            <div class="paged-column" ref={scale}>
              {pieces.map((piece) => (
                <div key={piece.id}>{piece.draw(true)}</div>
              ))}
            </div>
          </div>
        </div>
      </main>
    </>
  );
}

/** Changes when the stage changes size, or the fonts have come. */
function useSize(): string {
  const [size, setSize] = useState("");
  useEffect(() => {
    const measure = () => setSize(`${innerWidth} ${innerHeight} ${document.fonts?.status}`);
    measure();
    addEventListener("resize", measure);
    void document.fonts?.ready.then(measure);
    return () => removeEventListener("resize", measure);
  }, []);
  return size;
}
