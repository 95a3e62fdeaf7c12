import { type Signal, signal } from "@preact/signals";
import type { LiveBoard } from "../board/live";
import type { Moment } from "../board/may";
import { keepsText } from "../board/outbox";
import { currentActivity } from "../board/select";
import { has, t } from "../text/text";
import type { Answer, Command, CommandName, Refused } from "../wire/messages";
import { Announcer } from "./announce";

/** A question to the person that needs more than a press: which one, and about what. Each view knows how to draw it. */
export interface Sheet {
  kind: string;
  ids: readonly string[];
}

/** Something was done that can be taken back: by commands that do so for good, or as steps that can be done again. */
export interface Undoable {
  text: string;
  /** In this order; most things have one. */
  back: readonly Command[];
}

/** What takes a step back. */
export const undoOf = ({ f, v }: { f: number; v: number }): Command => ({ c: "step.undo", d: { f, v } });

/** A refusal, or why a press did nothing, and the thing it is about, so that it is shown just beside it. */
export interface Trouble {
  about: string;
  text: string;
  /** Nothing went wrong: the page knew beforehand. */
  hint?: boolean;
}

const UNDOABLE: ReadonlySet<CommandName> = new Set([
  "note.edit",
  "note.translate",
  "note.move",
  "note.merge",
  "note.split",
  "cluster.add",
  "cluster.rename",
  "cluster.translate",
  "cluster.colour",
  "cluster.merge",
  "cluster.split",
  "cluster.remove",
  "suggestion.accept",
]);

const STEPS_KEPT = 30;

type Pile = Signal<readonly Undoable[]>;

const put = (pile: Pile, step: Undoable): void => {
  pile.value = [...pile.peek(), step].slice(-STEPS_KEPT);
};

function taken(pile: Pile): Undoable | undefined {
  const last = pile.peek().at(-1);
  pile.value = pile.peek().slice(0, -1);
  return last;
}

/** What lies in front of a person who works on a board: open question, chosen notes, last refusal, what can be undone. */
export class Desk {
  readonly sheet = signal<Sheet | null>(null);
  readonly chosen = signal<ReadonlySet<string>>(new Set());
  readonly trouble = signal<Trouble | null>(null);
  readonly offer = signal<Undoable | null>(null);
  readonly announcer = new Announcer();
  /** Goes to the next note that was not read on this device; null where nobody keeps account of that. */
  readonly nextUnread = signal<(() => void) | null>(null);
  readonly #steps = signal<readonly Undoable[]>([]);
  readonly #undone = signal<readonly Undoable[]>([]);
  #turn: Promise<void> = Promise.resolve();

  constructor(
    readonly board: LiveBoard,
    /** What this person may do beyond what their view of the board says. */
    private readonly more: { arranges?: boolean } = {},
  ) {}

  /** Whether the person came by a link: this board is all of the studio that there is for them. */
  get guest(): boolean {
    return this.board.place.door === "link";
  }

  get moment(): Moment {
    const { view, state } = this.board;
    const run = view.run.value;
    const activity = currentActivity(run?.activity, view.activities.value);
    return { audience: state.audience.value, run, activity, ...this.more };
  }

  /**
   * Sends a command. `about` is the id of the thing it is about; `done` says in words what happened, and undo is offered
   * with the same words where the step can be taken back.
   */
  async give(command: Command, about: string, done?: string, undoes = UNDOABLE.has(command.c)): Promise<Answer> {
    this.trouble.value = null;
    const answer = await this.board.send(command);
    if (answer.t === "refused") this.#refused(answer, about, command.c);
    else if (done !== undefined) {
      this.announcer.say(done);
      if (undoes && answer.f <= answer.v) this.#remember({ text: done, back: [undoOf(answer)] });
    }
    return answer;
  }

  /** Takes back the last step that was made here. */
  undo(): Promise<void> {
    return this.#inTurn(() => this.#undoLast());
  }

  async #undoLast(): Promise<void> {
    const last = taken(this.#steps);
    if (!last) return;
    const { some, back } = await this.#takeBack(last.back);
    if (!some) return;
    if (back.length > 0) put(this.#undone, { text: last.text, back });
    this.announcer.say(t("board.undone"));
  }

  /** Does again what was taken back last: taking back the taking back. */
  redo(): Promise<void> {
    return this.#inTurn(() => this.#redoLast());
  }

  /** Keys come faster than answers: what a step comes to is known before the next is taken back or done again. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step, step);
    return this.#turn;
  }

  async #redoLast(): Promise<void> {
    const last = taken(this.#undone);
    if (!last) return;
    const { some, back } = await this.#takeBack(last.back);
    if (!some) return;
    put(this.#steps, { text: last.text, back });
    this.announcer.say(last.text);
  }

  /** Takes the offer off the screen; what was done can still be undone. */
  withdrawOffer(): void {
    this.offer.value = null;
  }

  get canUndo(): boolean {
    return this.#steps.value.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.value.length > 0;
  }

  /** Whether some of it was taken back, and how that is taken back in turn. */
  async #takeBack(commands: readonly Command[]): Promise<{ some: boolean; back: Command[] }> {
    this.offer.value = null;
    const back: Command[] = [];
    let some = false;
    for (const command of commands) {
      const answer = await this.give(command, "");
      if (answer.t !== "done") continue;
      some = true;
      if (command.c === "step.undo") back.unshift(undoOf(answer));
    }
    return { some, back };
  }

  ask(kind: string, ...ids: string[]): void {
    this.sheet.value = { kind, ids };
  }

  /** Closes the open question; the chosen notes are put down with it when it was about them. */
  putDown(): void {
    this.sheet.value = null;
    if (this.chosen.peek().size > 0) this.chosen.value = new Set();
  }

  choose(note: string): void {
    const next = new Set(this.chosen.peek());
    if (!next.delete(note)) next.add(note);
    this.chosen.value = next;
  }

  /** The notes an action is about: the chosen ones, if this note is among them. */
  together(note: string): readonly string[] {
    const chosen = this.chosen.peek();
    return chosen.has(note) ? [...chosen] : [note];
  }

  #refused(answer: Refused, about: string, name: CommandName): void {
    if (answer.why === "ALREADY_STORED") return;
    const text = refusalText(answer);
    // A participant's text that is kept says by itself why it was not taken.
    if (!keepsText(name) || this.board.place.door !== "w") this.trouble.value = { about, text };
    this.announcer.interrupt(text);
  }

  /** The same for what several commands did together. */
  offerBack(done: Undoable): void {
    this.announcer.say(done.text);
    this.#remember(done);
  }

  #remember(step: Undoable): void {
    put(this.#steps, step);
    this.#undone.value = [];
    this.offer.value = step;
  }
}

/** The words of a refusal, in the person's language. */
export function refusalText({ why, d }: Pick<Refused, "why" | "d">): string {
  const key = `refusals.${why}`;
  const values = { max: d?.max ?? "", dots: d?.dots ?? "", n: d?.max ?? d?.dots ?? 0 };
  return has(key) ? t(key, values) : t("board.refused");
}
