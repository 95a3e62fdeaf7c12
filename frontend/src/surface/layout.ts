/**
 * Where everything lies on the canvas: tidy, by question and theme, and never one over another. Pure, and the same for
 * the same board in whatever order it comes. Given what lay where before, what can stay stays.
 */
import { columnsFor, depthOf, fill, type Item, type Spot, type Wish } from "./columns";
import { around, type Rect } from "./geometry";
import { APART, BELOW, HEAD, NOTE_MIN, NOTE_W, PAD, STEP, TITLE, widthOf } from "./sizes";
import { stackOf } from "./stacks";

export type Wishes = ReadonlyMap<string, Wish>;

export type TrayKind = "loose" | "cluster" | "parked";

/** What is laid out together: a theme, what is in none, or the parking lot; notes in reading order. */
export interface Tray {
  key: string;
  q: string;
  kind: TrayKind;
  items: readonly Item[];
}

/** A question with its trays in order: loose, themes, parked. */
export interface Section {
  q: string;
  trays: readonly Tray[];
}

/** A tray with its place in its question. */
export interface LaidTray extends Rect {
  key: string;
  q: string;
  kind: TrayKind;
  cols: number;
  items: readonly Item[];
  spots: ReadonlyMap<string, Spot>;
}

export interface LaidSection {
  q: string;
  /** How far down the question begins. */
  y: number;
  /** How wide its themes may stand beside each other. */
  room: number;
  trays: ReadonlyMap<string, LaidTray>;
}

export interface Plan {
  sections: readonly LaidSection[];
}

/** Lays the board out; `before` is what lies there now, and without it everything is laid anew. */
export function arrange(sections: readonly Section[], before?: Plan, wishes?: Wishes): Plan {
  let free = 0;
  const laid = sections.map((section) => {
    const was = before?.sections.find(({ q }) => q === section.q);
    const trays = laySection(section, was, wishes);
    const y = Math.max(free, was?.y ?? free);
    const bounds = around([...trays.trays.values()]);
    free = y + TITLE + (bounds ? bounds.y + bounds.h : 0) + BELOW;
    return { ...trays, q: section.q, y };
  });
  return { sections: laid };
}

/**
 * The plan with the names that the server gave: a theme that was new a moment ago has another key now, and what holds
 * its notes is the same tray.
 */
export function renamed(plan: Plan, sections: readonly Section[]): Plan {
  const fresh = plan.sections.some(({ trays }) => [...trays.keys()].some((key) => key.startsWith("cluster:~")));
  if (!fresh) return plan;
  const there = new Set(sections.flatMap(({ trays }) => trays.map(({ key }) => key)));
  const sectionsNow = plan.sections.map((section) => {
    const trays = [...section.trays].map(([key, tray]): [string, LaidTray] => {
      const heir = there.has(key) ? undefined : heirOf(tray, section, sections);
      return heir ? [heir, { ...tray, key: heir }] : [key, tray];
    });
    return { ...section, trays: new Map(trays) };
  });
  return { sections: sectionsNow };
}

function heirOf(tray: LaidTray, { q, trays }: LaidSection, sections: readonly Section[]): string | undefined {
  if (!tray.key.startsWith("cluster:~")) return undefined;
  const own = sections.find((section) => section.q === q)?.trays ?? [];
  return own.find(
    ({ key, kind, items }) => kind === "cluster" && !trays.has(key) && items.some(({ id }) => tray.spots.has(id)),
  )?.key;
}

function laySection({ trays }: Section, was?: LaidSection, wishes?: Wishes): Pick<LaidSection, "trays" | "room"> {
  const filled = trays.map((tray) => fillTray(tray, was?.trays.get(tray.key), wishes));
  const aside = filled.filter(({ kind }) => kind !== "cluster");
  const themes = filled.filter(({ kind }) => kind === "cluster");
  const had = [...(was?.trays.values() ?? [])].some(({ kind }) => kind === "cluster");
  const left = Math.max(0, ...aside.map(({ w }) => w + APART));
  const room = was && had ? was.room : roomFor(themes, left);
  const placed = [
    ...stackOf(aside.map(beside), Math.max(0, ...aside.map(({ w }) => w)), -1),
    ...stackOf(themes, room, 1),
  ];
  return { room, trays: new Map(placed.map((tray) => [tray.key, tray])) };
}

export type Filled = Omit<LaidTray, "x" | "y"> & { at?: { x: number; y: number } };

/** What is in no theme lies left of the themes and grows to the left, so that it pushes no theme away. */
const beside = (tray: Filled): Filled => (tray.at ? { ...tray, at: { ...tray.at, x: -APART - tray.w } } : tray);

function fillTray({ key, q, kind, items }: Tray, was?: LaidTray, wishes?: Wishes): Filled {
  if (was && was.items === items) return { ...was, at: was };
  const wanted = columnsFor(items.length);
  const cols = was ? (kind === "cluster" ? was.cols : Math.max(was.cols, wanted)) : wanted;
  const added = was ? cols - was.cols : 0;
  const kept = added > 0 && was ? shifted(was.spots, added) : was?.spots;
  const spots = fill(items, cols, kept, wishes);
  const h = HEAD + Math.max(depthOf(spots), NOTE_MIN) + 2 * PAD;
  return { key, q, kind, cols, items, spots, w: widthOf(cols), h, ...(was && { at: was }) };
}

const shifted = (spots: ReadonlyMap<string, Spot>, by: number): Map<string, Spot> =>
  new Map([...spots].map(([id, spot]) => [id, { ...spot, col: spot.col + by }]));

/** As wide as screens are, with what stands around the canvas. */
const ASPECT = 1.45;
/** Widths that are tried, as parts of a square's. */
const WIDTHS = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2.2];

/** How much room themes take beside each other, so that all of it, with what lies left of them, is shown largest. */
function roomFor(themes: readonly Filled[], left: number): number {
  const least = Math.max(widthOf(2) + APART, ...themes.map(({ w }) => w + APART));
  const square = Math.sqrt(themes.reduce((sum, { w, h }) => sum + (w + APART) * (h + APART), 0));
  let best = { room: least, size: 0 };
  for (const wide of WIDTHS) {
    const room = Math.max(least, square * wide);
    const bounds = around(stackOf(themes, room, 1));
    if (!bounds) break;
    const size = Math.min(ASPECT / (left + bounds.w), 1 / (TITLE + bounds.h));
    if (size > best.size * 1.001) best = { room, size };
  }
  return best.room;
}

/** Where a tray lies on the canvas. */
export const trayRect = (section: LaidSection, { x, y, w, h }: LaidTray): Rect => ({
  x,
  y: section.y + TITLE + y,
  w,
  h,
});

/** Where a note lies, given where its tray does. */
export const spotRect = (tray: Rect, { col, y, h }: Spot): Rect => ({
  x: tray.x + PAD + col * STEP,
  y: tray.y + PAD + HEAD + y,
  w: NOTE_W,
  h,
});
