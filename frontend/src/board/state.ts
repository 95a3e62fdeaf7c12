import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type {
  Audience,
  Changes,
  Entities,
  EntityKind,
  Me,
  Mine,
  MineEntities,
  OwnDots,
  OwnNote,
  OwnRatings,
  Snapshot,
  WorkshopHead,
} from "../wire/messages";

export type Held<T> = ReadonlyMap<string, T>;
type Kinds = { [K in EntityKind]: Signal<Held<Entities[K]>> };

const KINDS: readonly EntityKind[] = ["run", "activity", "question", "note", "cluster", "round", "rating", "person"];

/** What the server said, exactly; what is still on its way lies over it in {@link BoardView}. */
export class BoardState {
  /** Version of the view; 0 before the first snapshot. */
  readonly version = signal(0);
  readonly audience = signal<Audience>("participant");
  readonly workshop = signal<WorkshopHead | null>(null);
  readonly kinds = Object.fromEntries(KINDS.map((kind) => [kind, signal(new Map())])) as unknown as Kinds;
  /** Version of the last private frame. */
  readonly mineVersion = signal(0);
  readonly ownNotes = signal<Held<OwnNote>>(new Map());
  readonly ownDots = signal<Held<OwnDots>>(new Map());
  readonly ownRatings = signal<Held<OwnRatings>>(new Map());
  readonly me: Signal<Me | null> = signal(null);

  /** Replaces everything public. */
  applySnapshot(snapshot: Snapshot): void {
    const maps = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<string, Map<string, unknown>>;
    for (const [kind, id, value] of snapshot.e) maps[kind]?.set(id, value);
    batch(() => {
      for (const kind of KINDS) (this.kinds[kind] as Signal<Held<unknown>>).value = maps[kind] ?? new Map();
      this.audience.value = snapshot.audience;
      this.workshop.value = snapshot.workshop;
      this.version.value = snapshot.v;
    });
  }

  /**
   * Applies a frame that starts at or before this version. "gap" means that something between is missing and nothing
   * was applied. Entities come whole, so a frame that overlaps what is known already does no harm.
   */
  applyChanges(changes: Changes): "applied" | "old" | "gap" {
    const version = this.version.peek();
    if (changes.v <= version) return "old";
    if (changes.f > version) return "gap";
    const touched = new Map<string, Map<string, unknown>>();
    const open = (kind: string): Map<string, unknown> | undefined => {
      const held = this.kinds[kind as EntityKind] as Signal<Held<unknown>> | undefined;
      if (held && !touched.has(kind)) touched.set(kind, new Map(held.peek()));
      return touched.get(kind);
    };
    for (const [kind, id, value] of changes.u ?? []) open(kind)?.set(id, value);
    for (const [kind, id] of changes.r ?? []) open(kind)?.delete(id);
    batch(() => {
      for (const [kind, map] of touched) (this.kinds[kind as EntityKind] as Signal<Held<unknown>>).value = map;
      this.version.value = changes.v;
    });
    return "applied";
  }

  /** Applies private entities; `full` replaces all of them. */
  applyMine(mine: Mine): void {
    if (!mine.full && mine.v < this.mineVersion.peek()) return;
    const notes = new Map(mine.full ? [] : this.ownNotes.peek());
    const dots = new Map(mine.full ? [] : this.ownDots.peek());
    const ratings = new Map(mine.full ? [] : this.ownRatings.peek());
    let me = mine.full ? null : this.me.peek();
    for (const [kind, id, value] of mine.u ?? []) {
      if (kind === "note") notes.set(id, value as MineEntities["note"]);
      else if (kind === "dots") dots.set(id, value as MineEntities["dots"]);
      else if (kind === "rated") ratings.set(id, value as MineEntities["rated"]);
      else if (kind === "me") me = value as MineEntities["me"];
    }
    for (const [kind, id] of mine.r ?? []) {
      if (kind === "note") notes.delete(id);
      else if (kind === "dots") dots.delete(id);
      else if (kind === "rated") ratings.delete(id);
    }
    batch(() => {
      this.ownNotes.value = notes;
      this.ownDots.value = dots;
      this.ownRatings.value = ratings;
      this.me.value = me;
      this.mineVersion.value = mine.v;
    });
  }

  kind<K extends EntityKind>(kind: K): ReadonlySignal<Held<Entities[K]>> {
    return this.kinds[kind];
  }
}
