import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Which steps are named, from most to least: all, those from here on, this and the next, this one. */
const NAMED = ["all", "ahead", "near", "now"] as const;

/** Names as many steps of the agenda as are read whole: a name that is cut says less than a knot alone. `steps` changes
 * with what they are called and which is the present one. */
export function useNames(list: RefObject<HTMLElement | null>, steps: string): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const again = () => nameSteps(element);
    again();
    void document.fonts?.ready.then(again);
    const watch = new ResizeObserver(again);
    watch.observe(element);
    return () => watch.disconnect();
  }, [list, steps]);
}

function nameSteps(list: HTMLElement): void {
  for (const named of NAMED) {
    list.dataset.named = named;
    const cut = [...list.querySelectorAll<HTMLElement>(".knot")].some(
      (name) => name.clientWidth > 1 && name.scrollWidth > name.clientWidth,
    );
    if (!cut && list.scrollWidth <= list.clientWidth) return;
  }
}
