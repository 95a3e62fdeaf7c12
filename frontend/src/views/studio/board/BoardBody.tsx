import { useEffect } from "preact/hooks";
import type { Action } from "../../../actions/action";
import { arriving, lookOf } from "../../../actions/canvas";
import type { Desk } from "../../../actions/desk";
import { leadTo } from "../../../outline/folding";
import { lazily } from "../../../parts/lazily";
import type { Workshop } from "../../../studio/shapes";
import { Covered } from "./Covered";
import { Middle } from "./Middle";

/** Fetched when the console stands: who looks at the outline doesn't wait for it. */
const Canvas = lazily(() => import("../../../surface/Canvas").then((it) => it.Canvas));

/** The board, as canvas or as outline: the same notes, the same actions. */
export function BoardBody(props: { desk: Desk; actions: readonly Action[]; workshop: Workshop | undefined }) {
  const { desk, actions } = props;
  const look = lookOf(desk);
  useEffect(() => {
    if (look === "canvas" || arriving.peek() === null) return;
    const stop = arriving.peek() ?? "";
    arriving.value = null;
    if (stop.startsWith("note:")) leadTo(desk, stop.slice("note:".length));
    else document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"]`)?.focus();
  }, [desk, look]);
  if (look === "outline") return <Middle {...props} />;
  return (
    <div class="canvas-frame">
      <Covered desk={desk} />
      <Canvas desk={desk} actions={actions} />
    </div>
  );
}
