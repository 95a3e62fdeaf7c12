/** What the board will be once the commands on their way have arrived. Pure; refused commands just fall out again. */
import type { Cluster, Note, OwnDots, OwnNote, OwnRatings } from "../wire/messages";
import type { OnItsWay } from "./pending";
import type { Held } from "./state";

/** The id that something new has until the server gives it one. */
export const provisionalId = (commandId: string): string => `~${commandId}`;

/** Whether an id is only ours so far. */
export const isProvisional = (id: string): boolean => id.startsWith("~");

export interface OwnNoteView extends OwnNote {
  /** Saved means stored by the server. */
  saved: boolean;
}

export function overlayOwnNotes(confirmed: Held<OwnNote>, pending: readonly OnItsWay[]): Held<OwnNoteView> {
  const notes = new Map<string, OwnNoteView>();
  for (const [id, note] of confirmed) notes.set(id, { ...note, saved: true });
  for (const { command, at, stored } of pending) {
    const saved = stored !== undefined;
    if (command.c === "note.add") {
      const { q, text } = command.d;
      notes.set(provisionalId(command.id), { q, text, tv: 0, at, saved });
    } else if (command.c === "note.edit") {
      const note = notes.get(command.d.note);
      if (note) notes.set(command.d.note, { ...note, text: command.d.text, saved });
    } else if (command.c === "note.delete") {
      notes.delete(command.d.note);
    }
  }
  return notes;
}

export function overlayNotes(confirmed: Held<Note>, pending: readonly OnItsWay[]): Held<Note> {
  if (!pending.some(({ command }) => touchesNotes(command.c))) return confirmed;
  const notes = new Map(confirmed);
  const change = (id: string, next: (note: Note) => Note) => {
    const note = notes.get(id);
    if (note) notes.set(id, next(note));
  };
  const place = (ids: readonly string[], cluster: string | undefined) => {
    for (const id of ids) change(id, (note) => placed(note, cluster));
  };
  for (const { command } of pending) {
    switch (command.c) {
      case "note.edit": {
        const { note, text } = command.d;
        change(note, (old) => ({ ...old, text }));
        break;
      }
      case "note.delete":
        notes.delete(command.d.note);
        break;
      case "note.move":
        place(command.d.notes, command.d.to ?? undefined);
        break;
      case "note.merge": {
        const { note, into } = command.d;
        change(note, (old) => ({ ...old, into }));
        break;
      }
      case "note.split":
        change(command.d.note, ({ into: _gone, ...rest }) => rest);
        break;
      case "cluster.add":
      case "cluster.split":
        place(command.d.notes, provisionalId(command.id));
        break;
      case "cluster.merge":
        place(inCluster(notes, command.d.cluster), command.d.into);
        break;
      case "cluster.remove":
        place(inCluster(notes, command.d.cluster), undefined);
        break;
    }
  }
  return notes;
}

const touchesNotes = (name: string): boolean => name.startsWith("note.") || name.startsWith("cluster.");

function placed(note: Note, cluster: string | undefined): Note {
  const { c: _old, ...rest } = note;
  return cluster === undefined ? rest : { ...rest, c: cluster };
}

const inCluster = (notes: Held<Note>, cluster: string): string[] =>
  [...notes].filter(([, note]) => note.c === cluster).map(([id]) => id);

export function overlayClusters(confirmed: Held<Cluster>, pending: readonly OnItsWay[]): Held<Cluster> {
  if (!pending.some(({ command }) => command.c.startsWith("cluster."))) return confirmed;
  const clusters = new Map(confirmed);
  const change = (id: string, part: Partial<Cluster>) => {
    const cluster = clusters.get(id);
    if (cluster) clusters.set(id, { ...cluster, ...part });
  };
  for (const { command } of pending) {
    switch (command.c) {
      case "cluster.add": {
        const { q, label, colour } = command.d;
        clusters.set(provisionalId(command.id), { q, label, colour: colour ?? "stone" });
        break;
      }
      case "cluster.split": {
        const old = clusters.get(command.d.cluster);
        if (old) clusters.set(provisionalId(command.id), { q: old.q, label: command.d.label, colour: old.colour });
        break;
      }
      case "cluster.rename":
        change(command.d.cluster, { label: command.d.label });
        break;
      case "cluster.colour":
        change(command.d.cluster, { colour: command.d.colour });
        break;
      case "cluster.merge":
      case "cluster.remove":
        clusters.delete(command.d.cluster);
        break;
    }
  }
  return clusters;
}

export function overlayDots(confirmed: Held<OwnDots>, pending: readonly OnItsWay[]): Held<OwnDots> {
  if (!pending.some(({ command }) => command.c.startsWith("dot."))) return confirmed;
  const rounds = new Map(confirmed);
  for (const { command } of pending) {
    if (command.c !== "dot.cast" && command.c !== "dot.take") continue;
    const { round, item } = command.d;
    const dots = { ...rounds.get(round) };
    dots[item] = Math.max(0, (dots[item] ?? 0) + (command.c === "dot.cast" ? 1 : -1));
    rounds.set(round, dots);
  }
  return rounds;
}

export function overlayRatings(confirmed: Held<OwnRatings>, pending: readonly OnItsWay[]): Held<OwnRatings> {
  if (!pending.some(({ command }) => command.c.startsWith("item."))) return confirmed;
  const ratings = new Map(confirmed);
  for (const { command } of pending) {
    if (command.c !== "item.rate" && command.c !== "item.unrate") continue;
    const { rating, item } = command.d;
    const { [item]: _before, ...rest } = ratings.get(rating)?.items ?? {};
    const items = command.c === "item.rate" ? { ...rest, [item]: pairOf(command.d) } : rest;
    ratings.set(rating, { items });
  }
  return ratings;
}

const pairOf = (d: { impact: number; effort: number }): [number, number] => [d.impact, d.effort];

/** What a person says of their pace: done, in need of more time, or neither. */
export interface Said {
  done: boolean;
  needing: boolean;
}

/** "I'm done" and "I need more time" as they were last said; saying one takes the other back. */
export function overlaySaid(confirmed: Said, pending: readonly OnItsWay[]): Said {
  return pending.reduce(({ done, needing }, { command: { c, d } }) => {
    if (c === "done.mark") return { done: d.on, needing: needing && !d.on };
    return c === "time.need" ? { done: done && !d.on, needing: d.on } : { done, needing };
  }, confirmed);
}
