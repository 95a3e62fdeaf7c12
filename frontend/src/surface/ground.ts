/** What lies where: the board sorted into trays, measured and laid out; the same until something changes. */
import type { Desk } from "../actions/desk";
import type { Wish } from "./columns";
import { arrange, type Plan, renamed } from "./layout";
import { Heights } from "./measure";
import { Model } from "./model";
import type { DrawnNote } from "./note";
import { Places } from "./places";
import { footOf } from "./words";

export class Ground {
  readonly model: Model;
  places: Places;
  /** Beside which note what was just dropped is wanted. */
  wishes: ReadonlyMap<string, Wish> = new Map();
  #plan: Plan = { sections: [] };
  readonly #heights: Heights;

  constructor(private readonly desk: Desk) {
    this.#heights = new Heights(footOf);
    this.model = new Model(this.#heights.of);
    this.places = new Places(this.#plan);
  }

  /** Lays out the board as it is now; what can stay stays, unless it is wanted tidy. Says how many notes are new. */
  lay(anew: boolean): number {
    const { view } = this.desk.board;
    const before = this.places;
    const touched = this.model.look(view.notes.peek(), view.clusters.peek());
    const sections = this.model.sections(view.questions.peek());
    this.#plan = arrange(sections, anew ? undefined : renamed(this.#plan, sections), this.wishes);
    this.places = new Places(this.#plan);
    return [...touched].filter((id) => !before.trayWith(id) && this.places.trayWith(id)).length;
  }

  /** A note turned out to be higher; whether that was news. */
  correct({ card }: DrawnNote, h: number): boolean {
    const news = this.#heights.correct(card, h);
    if (news) this.model.resized(card.id);
    return news;
  }

  /** Fonts or words are others: everything is as high as it is now. */
  remeasure(): void {
    this.#heights.renew();
    this.model.resizedAll();
  }
}
