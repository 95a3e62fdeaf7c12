/** The band that chooses what it touches. */
import type { Desk } from "../actions/desk";
import { chooseAlso, touched } from "./choice";
import { element } from "./element";
import { between, type Point } from "./geometry";
import type { Places } from "./places";
import type { Stage } from "./stage";
import { toCanvas } from "./view";

export class Band {
  readonly #el = element("div", { class: "canvas-band" });

  constructor(
    private readonly stage: Stage,
    private readonly desk: Desk,
    private readonly places: () => Places,
  ) {}

  draw(from: Point, to: Point, done: boolean): void {
    const { x, y, w, h } = between(from, to);
    if (done) {
      this.#el.remove();
      const band = between(toCanvas(this.stage.view, from), toCanvas(this.stage.view, to));
      if (w > 3 || h > 3) chooseAlso(this.desk, touched(this.places(), band));
      return;
    }
    this.#el.style.transform = `translate(${x}px, ${y}px)`;
    this.#el.style.inlineSize = `${w}px`;
    this.#el.style.blockSize = `${h}px`;
    if (!this.#el.isConnected) this.stage.overlay.append(this.#el);
  }
}
