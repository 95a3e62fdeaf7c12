/** The door of the show: an invented workshop, played on this server to be watched. */
import { call } from "./api";

export type SceneName =
  | "join"
  | "practice"
  | "write"
  | "read"
  | "group"
  | "vote"
  | "playback"
  | "talk"
  | "draft"
  | "drafts";

/** What happens now, and what there is so far. */
export interface Scene {
  name: SceneName;
  /** The question that it is about, or 0. */
  question: number;
  place: number;
  of: number;
  people: number;
  notes: number;
  clusters: number;
  dots: number;
  drafts: number;
}

export interface Shown {
  state: "none" | "starting" | "playing" | "ended" | "stopped" | "failed";
  scene?: Scene | null;
  workshop?: string | null;
  code?: string | null;
  /** A sentence of the server, if it failed. */
  why?: string | null;
}

const DOOR = "/see-it-run";

export const seeItRun = {
  /** Throws 403 NOT_SHOWN_HERE for who may not start it either. */
  shown: () => call<Shown>("GET", DOOR),
  start: (language: string) => call<Shown>("POST", DOOR, { language }),
  skip: () => call<void>("POST", `${DOOR}/skip`),
  stop: () => call<void>("POST", `${DOOR}/stop`),
  /** Lets this browser's panes in. */
  seats: () => call<void>("POST", `${DOOR}/seats`),
  remove: () => call<void>("DELETE", DOOR),
};

export type ShowDoor = typeof seeItRun;
