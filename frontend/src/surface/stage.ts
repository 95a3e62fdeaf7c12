/** The element that the canvas is drawn in, what of the canvas it shows, and the one beat on which it is drawn. */
import { signal } from "@preact/signals";
import { element, isStill } from "./element";
import type { Point, Rect } from "./geometry";
import { kept, type Margins, type Size, TEXT_ZOOM, type View } from "./view";

const GLIDE_MS = 260;
/** Larger steps than this write the zoom to what hangs on it, while fingers are at it. */
const WORTH = 1.12;
/** After a movement of so long ago the canvas is drawn sharp again. Milliseconds. */
const REST_MS = 160;

export class Stage {
  readonly world = element("div", { class: "world" });
  readonly overlay = element("div", { class: "canvas-overlay", "aria-hidden": "true" });
  readonly #dots = element("div", { class: "canvas-dots", "aria-hidden": "true" });
  /** In percent, for who shows it. */
  readonly percent = signal(100);
  view: View = { x: 0, y: 0, z: 1 };
  size: Size = { w: 0, h: 0 };
  /** What there is, so that nobody loses it. */
  bounds: Rect = { x: 0, y: 0, w: 1, h: 1 };
  #written = 0;
  #beat = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #glide = 0;

  constructor(
    readonly root: HTMLElement,
    private readonly draw: () => boolean,
    /** The zoom is another; not told of every small step. */
    private readonly zoomed: (z: number) => void,
  ) {
    root.append(this.#dots, this.world, this.overlay);
    this.measure();
  }

  get far(): boolean {
    return this.view.z < TEXT_ZOOM;
  }

  /** Room that the toolbar takes. */
  get margins(): Margins {
    const side = Math.min(24, this.size.w * 0.04);
    return { top: side, side, bottom: matchMedia("(max-width: 900px)").matches ? side : 84 };
  }

  measure(): void {
    const { width, height } = this.root.getBoundingClientRect();
    this.size = { w: width, h: height };
  }

  /** Where an event is, in the stage's own pixels. */
  at({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { left, top } = this.root.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** Draws with the next frame; again with the one after, as long as something is left to draw. */
  soon(): void {
    this.#beat ||= requestAnimationFrame(() => {
      this.#beat = 0;
      if (this.draw()) this.soon();
    });
  }

  look(view: View, { free = false } = {}): void {
    cancelAnimationFrame(this.#glide);
    this.#show(free ? view : kept(view, this.bounds, this.size));
  }

  /** Goes there in a moment, or at once for who wants no movement. */
  glide(to: View): void {
    cancelAnimationFrame(this.#glide);
    const from = this.view;
    if (isStill()) {
      this.#show(to);
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
      this.#show(part === 1 ? to : mixed(from, to, 1 - (1 - part) ** 3));
      if (part < 1) this.#glide = requestAnimationFrame(step);
    };
    this.#glide = requestAnimationFrame(step);
  }

  #show(view: View): void {
    this.view = view;
    const { x, y, z } = view;
    this.world.style.transform = `translate(${-x * z}px, ${-y * z}px) scale(${z})`;
    this.#dots.style.transform = `translate(${mod(-x * z)}px, ${mod(-y * z)}px)`;
    this.world.classList.add("is-moving");
    const ratio = z / this.#written;
    if (!(ratio < WORTH && ratio > 1 / WORTH)) this.#write();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#write();
      this.world.classList.remove("is-moving");
    }, REST_MS);
    this.soon();
  }

  #write(): void {
    const { z } = this.view;
    if (z === this.#written) return;
    this.#written = z;
    this.world.style.setProperty("--z", String(z));
    this.root.classList.toggle("is-far", this.far);
    this.percent.value = Math.round(z * 100);
    this.zoomed(z);
  }

  close(): void {
    cancelAnimationFrame(this.#beat);
    cancelAnimationFrame(this.#glide);
    clearTimeout(this.#rest);
    this.root.replaceChildren();
  }
}

const DOT = 16;
const mod = (at: number): number => ((at % DOT) + DOT) % DOT;

/** Between two views; zoom goes by ratio, and what is in the middle wanders straight. */
function mixed(from: View, to: View, part: number): View {
  const z = from.z * (to.z / from.z) ** part;
  // Places are mixed in proportion to how far the zoom has come, so that the way does not swing out.
  const share = Math.abs(to.z - from.z) < 1e-6 ? part : (1 / z - 1 / from.z) / (1 / to.z - 1 / from.z);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, z };
}
