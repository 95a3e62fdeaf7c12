import type { Colour, Finding, HideReason, Hint, NextStep, Translation } from "./entities";

type Nothing = Record<string, never>;

/** Every command with its data. The server decides who may send which. */
export interface Commands {
  "note.add": { q: string; text: string; lang?: string; dept?: string };
  "note.edit": { note: string; text: string; tv: number };
  /** Without a text the translation is taken away. */
  "note.translate": { note: string; lang: Translation["lang"]; text?: string; tv: number };
  "note.delete": { note: string };
  "note.move": { notes: string[]; to: string | null };
  "note.merge": { note: string; into: string };
  "note.split": { note: string };
  "note.hide": { note: string; reason: HideReason };
  "note.show": { note: string };
  "note.release": { note: string };
  /** From a hidden note: the note is named, and nobody is. */
  "device.mute": { note: string };
  "device.unmute": { note: string };
  "note.park": { note: string };
  "note.unpark": { note: string };
  "notes.import": { q: string; lang?: string; notes: { text: string; dept?: string; theme?: string }[] };
  "notes.take-back": { f: number; v: number };
  "cluster.add": { q: string; label: string; notes: string[]; colour?: Colour };
  "cluster.rename": { cluster: string; label: string };
  "cluster.translate": { cluster: string; lang: Translation["lang"]; label?: string };
  "cluster.colour": { cluster: string; colour: Colour };
  "cluster.merge": { cluster: string; into: string };
  "cluster.split": { cluster: string; notes: string[]; label: string };
  "cluster.remove": { cluster: string };
  /** What the room says of it as a pain point; null takes it back. */
  "cluster.confirm": { cluster: string; as: Finding | null };
  /** On a theme or a note; of technology and people only one is on. */
  "item.flag": { item: string; flag: Hint; on: boolean };
  "suggestion.accept": { run: string; groups: { cluster: string | null; label: string; notes: string[] }[] };
  "step.undo": { f: number; v: number };
  "question.reveal": { q: string };
  "question.hide": { q: string };
  "round.open": { target: "note" | "cluster"; dots: number; max: number; own?: boolean; q?: string[] };
  "round.close": { round: string };
  "dot.cast": { round: string; item: string };
  "dot.take": { round: string; item: string };
  "rating.open": { target: "note" | "cluster"; q?: string[]; together?: boolean };
  "rating.close": { rating: string };
  "item.rate": { rating: string; item: string; impact: number; effort: number };
  "item.unrate": { rating: string; item: string };
  "item.place": { rating: string; item: string; impact: number; effort: number };
  "item.unplace": { rating: string; item: string };
  "activity.go": { activity: string };
  "timer.start": { seconds: number };
  "timer.pause": Nothing;
  "timer.resume": Nothing;
  "timer.add": { seconds: number };
  "timer.stop": Nothing;
  /** At most one of the two; without either nobody knows yet when the room goes on. */
  "room.pause": { minutes?: number; back?: number };
  "room.resume": Nothing;
  /** Without a question: to the current activity. */
  "room.call": { q?: string };
  /** Minutes of activities that are ahead; 0 drops one. */
  "agenda.change": { lengths: { activity: string; minutes: number }[] };
  "done.mark": { on: boolean };
  "time.need": { on: boolean };
  "door.set": { open: boolean };
  "intake.set": { open: boolean };
  "rules.set": { mayMove: boolean; ownVotable: boolean };
  "person.remove": { person: string };
  "person.readmit": { person: string };
  "workshop.close": Nothing;
  "workshop.reopen": Nothing;
  "results.release": { text?: string; textEs?: string; steps?: NextStep[] };
  "results.retract": Nothing;
}
export type CommandName = keyof Commands;

/** A command without its id: name and data belong together. */
export type Command = { [C in CommandName]: { c: C; d: Commands[C] } }[CommandName];

/** A command with the id that makes sending it twice harmless (UUID version 7). */
export type SentCommand = Command & { id: string };

/** Why a command was refused; each has its words in `text/<lang>/refusals.json`. */
export const REFUSALS = [
  "NOT_ALLOWED",
  "WORKSHOP_CLOSED",
  "BAD_VALUE",
  "BUSY",
  "TRY_AGAIN",
  "ALREADY_STORED",
  "EMPTY_TEXT",
  "TEXT_TOO_LONG",
  "NO_SUCH_QUESTION",
  "INTAKE_FROZEN",
  "ROOM_PAUSED",
  "REMOVED",
  "MUTED",
  "NOT_HIDDEN",
  "NO_DEVICE",
  "NOTE_GONE",
  "NOTE_PARKED",
  "TEXT_CONFLICT",
  "NOT_YOURS",
  "ROUND_OPEN",
  "CLUSTER_GONE",
  "NOT_NOW",
  "MOVING_OFF",
  "NOT_REVEALED",
  "OTHER_QUESTION",
  "SAME_NOTE",
  "LABEL_TOO_LONG",
  "NOT_UNDOABLE",
  "NOTHING_LEFT",
  "NOTHING_TO_VOTE",
  "NO_SUCH_ROUND",
  "ROUND_CLOSED",
  "NO_SUCH_ITEM",
  "NO_DOTS_LEFT",
  "ITEM_FULL",
  "OWN_NOTE",
  "NO_DOT_HERE",
  "NOTHING_TO_RATE",
  "NO_SUCH_RATING",
  "RATING_CLOSED",
  "RATED_ALONE",
  "PLACED_TOGETHER",
  "NO_SUCH_ACTIVITY",
  "NOT_AHEAD",
  "NO_TIMER",
  "NO_SUCH_PERSON",
  "WORKSHOP_OPEN",
  "TOO_MANY_STEPS",
  "WORDS_TOO_LONG",
  "STEP_WITHOUT_WHAT",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a refusal may carry. */
export interface RefusalDetail {
  max?: number;
  dots?: number;
  field?: string;
  /** The text as it is now (a conflict) or as it was (a note that is gone). */
  text?: string;
  tv?: number;
}
