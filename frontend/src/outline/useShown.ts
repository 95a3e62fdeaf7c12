import { useEffect, useRef } from "preact/hooks";
import { tick } from "../parts/tick";

/** So much of a note is in view when it can be read. */
const MOST = 0.6;

/** So long it stands there before it counts as read. Milliseconds. */
const A_MOMENT = 1000;

/** Tells which notes have stood in view for a moment, as often as the clock ticks. */
export function useShown(see: (notes: readonly string[]) => void): void {
  const since = useRef(new Map<string, number>());
  const watch = useRef<IntersectionObserver | null>(null);
  const now = tick.value;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = (target as HTMLElement).dataset.stop?.slice("note:".length) ?? "";
          if (isIntersecting) since.current.set(id, performance.now());
          else since.current.delete(id);
        }
      },
      { threshold: MOST },
    );
    watch.current = observer;
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    // To watch what is watched already changes nothing; what came since the last tick is watched from now on.
    for (const note of document.querySelectorAll('.outline [data-stop^="note:"]')) watch.current?.observe(note);
    if (document.hidden) return;
    const before = performance.now() - A_MOMENT;
    see([...since.current].filter(([, at]) => at <= before).map(([id]) => id));
  }, [now]);
}
