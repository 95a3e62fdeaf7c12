/** The arrows of a tree in the outline (board/RULES.md B170). Pure. */
import { type Stop, stopAfter } from "./order";

/**
 * Right opens a theme, then leads into it; left leads to the theme's name, then closes it. The whole pages go by theme, and
 * everything else is as in any outline.
 *
 * @returns the stop a key leads to, or whether it closes the theme it was pressed on
 */
export function stepIn(
  columns: readonly Stop[][],
  from: Stop,
  key: string,
  closed: ReadonlySet<string>,
): Stop | boolean | null {
  const [name, first] = columns.find((stops) => stops.some(({ on, id }) => on === from.on && id === from.id)) ?? [];
  const themed = name?.on === "cluster";
  switch (key) {
    case "ArrowRight":
      if (from.on !== "cluster") return null;
      return closed.has(from.id) ? false : (first ?? null);
    case "ArrowLeft":
      if (from.on !== "cluster") return themed ? name : null;
      return closed.has(from.id) ? null : true;
    case "PageDown":
      return stopAfter(columns, from, "ArrowRight");
    case "PageUp":
      return stopAfter(columns, from, "ArrowLeft");
    default:
      return stopAfter(columns, from, key);
  }
}
