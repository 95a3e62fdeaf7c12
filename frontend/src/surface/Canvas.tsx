import "./surface.css";
import "./drop.css";
import "./far.css";
import { useEffect, useRef } from "preact/hooks";
import type { Action } from "../actions/action";
import { arriving, canvas } from "../actions/canvas";
import type { Desk } from "../actions/desk";
import { Banner } from "../parts/Banner";
import { t } from "../text/text";
import { Surface } from "./surface";

/** The frame around the canvas; what is in it is drawn by hand. */
export function Canvas({ desk, actions }: { desk: Desk; actions: readonly Action[] }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return;
    const surface = new Surface(root.current, desk, actions);
    canvas.value = surface;
    const [on, id = ""] = arriving.peek()?.split(/:(.*)/) ?? [];
    arriving.value = null;
    if (on === "note" || on === "cluster") surface.goTo(on, id);
    return () => {
      canvas.value = null;
      surface.close();
    };
  }, [desk, actions]);
  const trouble = desk.trouble.value;
  const { notes, clusters } = desk.board.view;
  const ours = trouble && (notes.value.has(trouble.about) || clusters.value.has(trouble.about));
  return (
    <section class="canvas" data-region aria-label={t("canvas.board")} aria-describedby="canvas-help">
      <p class="vh" id="canvas-help">
        {t("canvas.help")}
      </p>
      <div class="canvas-root" ref={root} />
      {ours && (
        <div class="canvas-trouble">
          <Banner kind={trouble.hint ? "" : "trouble"}>{trouble.text}</Banner>
        </div>
      )}
    </section>
  );
}
