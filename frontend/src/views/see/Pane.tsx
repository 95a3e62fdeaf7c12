import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../text/text";

export type PaneName = "console" | "projector" | "phone";

/** How wide each screen is by itself; in a smaller place it is drawn smaller, and nothing on it changes. */
const WIDTH: Record<PaneName, number> = { console: 1120, projector: 1920, phone: 480 };

/** In a narrower place it is more use as it is there than as a small picture; the projector always is a picture. */
const IN_FULL_BELOW: Record<PaneName, number> = { console: 700, projector: 0, phone: 400 };

interface Fit {
  width: number;
  height: number;
  scale: number;
}

function fitOf(name: PaneName, box: { clientWidth: number; clientHeight: number }): Fit {
  const inFull = box.clientWidth < IN_FULL_BELOW[name];
  const scale = inFull ? 1 : Math.min(1, box.clientWidth / WIDTH[name]);
  return { width: box.clientWidth / scale, height: box.clientHeight / scale, scale };
}

/** One screen of the show, with its name above it. */
export function Pane({ name, src, chosen }: { name: PaneName; src: string; chosen: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  useEffect(() => {
    const place = box.current;
    if (!place) return;
    const observer = new ResizeObserver(() => {
      // In a narrow window a pane that is not chosen has no size; it goes on at the one it had.
      if (place.clientWidth > 0 && place.clientHeight > 0) setFit(fitOf(name, place));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [name]);
  return (
    <section class={`pane ${name}`} data-chosen={chosen} aria-label={t(`see.pane.${name}.of`)}>
      <h2 class="sm">{t(`see.pane.${name}`)}</h2>
      <div class="screen" ref={box}>
        <iframe
          title={t(`see.pane.${name}.of`)}
          src={src}
          style={
            fit
              ? { width: `${fit.width}px`, height: `${fit.height}px`, transform: `scale(${fit.scale})` }
              : { width: `${WIDTH[name]}px` }
          }
        />
      </div>
    </section>
  );
}
