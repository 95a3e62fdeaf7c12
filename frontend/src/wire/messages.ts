/** The frames of the socket, protocol number 1. */
import type { RefusalDetail, SentCommand } from "./commands";
import type { Mine, Removal, Upsert } from "./entities";

export * from "./commands";
export * from "./entities";

export const PROTOCOL = 1;

/** A note in this person's hand, now; on a canvas `x` and `y` say how far it is from its place. */
export type Preview = { t: "preview"; n: string } | { t: "preview"; n: string; x: number; y: number };

export type ClientMessage =
  | { t: "hello"; p: number; v: number }
  | ({ t: "do" } & SentCommand)
  | Preview
  | { t: "ping" };

export interface Welcome {
  t: "welcome";
  p: number;
  v: number;
  now: number;
  online: number;
}

/** Brings a view from exactly version `f` to `v`. */
export interface Changes {
  t: "changes";
  f: number;
  v: number;
  u?: Upsert[];
  r?: Removal[];
}

export interface Done {
  t: "done";
  id: string;
  /** First and last version of the step; `f = v + 1` when nothing changed. */
  f: number;
  v: number;
  d?: { skipped?: number };
}

/** `why` is a {@link Refusal}, or a reason this page does not know yet. */
export interface Refused {
  t: "refused";
  id: string;
  why: string;
  d?: RefusalDetail;
}

export type Answer = Done | Refused;

export type ServerMessage =
  | Welcome
  | Changes
  | ({ t: "mine" } & Mine)
  | Answer
  | { t: "resync"; v: number }
  | { t: "online"; n: number }
  | { t: "previews"; m: [note: string, x?: number, y?: number][] }
  | { t: "pong"; now: number }
  | { t: "end"; code: number };

/** Named ends of a connection. */
export const CLOSE = {
  frameTooBig: 1009,
  unreadable: 4400,
  noIdentity: 4401,
  removed: 4403,
  noSuchWorkshop: 4404,
  protocolTooOld: 4406,
  tooSlow: 4408,
  silent: 4409,
  tooMany: 4429,
  serverStopping: 4503,
} as const;
