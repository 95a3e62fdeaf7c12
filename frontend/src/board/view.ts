import { computed, type ReadonlySignal } from "@preact/signals";
import type { Activity, Cluster, Note, OwnDots, OwnRatings, Question, Rating, Round, Run } from "../wire/messages";
import {
  type OwnNoteView,
  overlayClusters,
  overlayDots,
  overlayNotes,
  overlayOwnNotes,
  overlayRatings,
  overlaySaid,
  type Said,
} from "./overlay";
import type { Pending } from "./pending";
import type { BoardState, Held } from "./state";

/** An entity with its id, as lists want it. */
export type With<T> = T & { id: string };

/** The board as this person sees it: what the server said with the person's own unanswered commands laid over it. */
export class BoardView {
  readonly run: ReadonlySignal<Run | null>;
  /** The agenda as it is now. */
  readonly activities: ReadonlySignal<readonly With<Activity>[]>;
  /** The same with what was dropped. */
  readonly agenda: ReadonlySignal<readonly With<Activity>[]>;
  readonly questions: ReadonlySignal<readonly With<Question>[]>;
  readonly notes: ReadonlySignal<Held<Note>>;
  readonly clusters: ReadonlySignal<Held<Cluster>>;
  readonly rounds: ReadonlySignal<readonly With<Round>[]>;
  readonly ratings: ReadonlySignal<readonly With<Rating>[]>;
  readonly ownNotes: ReadonlySignal<Held<OwnNoteView>>;
  readonly ownDots: ReadonlySignal<Held<OwnDots>>;
  readonly ownRatings: ReadonlySignal<Held<OwnRatings>>;
  /** What the person says of their pace. */
  readonly said: ReadonlySignal<Said>;

  constructor(state: BoardState, pending: Pending) {
    const list = pending.list;
    this.run = computed(() => state.kinds.run.value.get("") ?? null);
    this.agenda = computed(() => inOrder(state.kinds.activity.value));
    this.activities = computed(() => this.agenda.value.filter(({ dropped }) => !dropped));
    this.questions = computed(() => inOrder(state.kinds.question.value));
    this.rounds = computed(() => inOrder(state.kinds.round.value));
    this.ratings = computed(() => inOrder(state.kinds.rating.value));
    this.notes = computed(() => overlayNotes(state.kinds.note.value, list.value));
    this.clusters = computed(() => overlayClusters(state.kinds.cluster.value, list.value));
    this.ownNotes = computed(() => overlayOwnNotes(state.ownNotes.value, list.value));
    this.ownDots = computed(() => overlayDots(state.ownDots.value, list.value));
    this.ownRatings = computed(() => overlayRatings(state.ownRatings.value, list.value));
    this.said = computed(() => {
      const { done = false, needing = false } = state.me.value ?? {};
      return overlaySaid({ done, needing }, list.value);
    });
  }
}

const inOrder = <T extends { n: number }>(held: Held<T>): With<T>[] =>
  [...held].map(([id, value]) => ({ ...value, id })).sort((a, b) => a.n - b.n);
