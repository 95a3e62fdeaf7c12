/** What the studio's REST answers consist of. Times are epoch milliseconds unless a name says otherwise. */
import type { ActivityKind } from "../wire/messages";

export type StaffRole = "administrator" | "facilitator" | "analyst";

export interface Account {
  id: string;
  email: string;
  name: string;
  roles: StaffRole[];
  disabled?: boolean;
  language?: string;
}

/** What a link lets somebody without an account be. */
export type LinkKind = "co-facilitator" | "observer" | "captain" | "helper";

/** A link for people without an account. Times are ISO; `url` with the secret comes once, to who made it. */
export interface LinkLine {
  id: string;
  kind: LinkKind;
  label?: string | null;
  madeAt: string;
  usedAt?: string | null;
  url?: string | null;
}

export interface Department {
  id: string;
  name: string;
  /** The list was published before this department was confirmed. */
  toBeConfirmed?: boolean;
}

export type QuestionKind = "current" | "future";

export interface PlannedQuestion {
  text: string;
  textEs?: string;
  kind: QuestionKind;
}

export interface PlannedActivity {
  kind: ActivityKind;
  title: string;
  titleEs?: string;
  /** Index into the questions. */
  question?: number;
  minutes: number;
}

export interface Rules {
  dots: number;
  max: number;
  ownVotable: boolean;
  mayMove: boolean;
}

export interface Template {
  key: string;
  title: string;
  about: string;
  questions: PlannedQuestion[];
  activities: PlannedActivity[];
  rules: Rules;
}

export interface WorkshopPlan {
  title: string;
  department: string;
  /** Names that are not on the shipped list. */
  departments?: string[];
  track?: string;
  /** ISO date. */
  date?: string;
  template?: string;
  questions: PlannedQuestion[];
  activities: PlannedActivity[];
  rules: Rules;
}

export type WorkshopState = "waiting" | "open" | "closed";

export interface WorkshopLine {
  id: string;
  code: string;
  title: string;
  department: string;
  track?: string;
  date?: string;
  state: WorkshopState;
  rehearsal?: boolean;
  people?: number;
  notes?: number;
  dots?: number;
  createdAt?: string | number;
  version?: number;
}

export interface Workshop extends WorkshopLine {
  questions: PlannedQuestion[];
  activities: PlannedActivity[];
  rules: Rules;
  joinUrl: string;
  /** Holds the projector's secret in its fragment. */
  projectorUrl: string;
}

export interface PersonLine {
  code: string;
  name?: string;
  department?: string;
  org?: string;
  remote?: boolean;
  joinedAt?: string | number;
}

/** A moment to look back at; `at` in epoch milliseconds, `id` of the question, the vote round or the rating. */
export interface Moment {
  v: number;
  at: number;
  what: "reveal" | "vote" | "rating" | "close";
  id?: string | null;
}

export interface Job<Result = unknown> {
  id: string;
  kind: "suggest" | "synthesize";
  state: "queued" | "running" | "done" | "failed";
  stage?: string;
  done?: number;
  total?: number;
  why?: string;
  /** Board version the job read. */
  version?: number;
  result?: Result;
}

export interface SuggestedGroup {
  /** An existing theme; absent for a new one. */
  cluster?: string | null;
  question: string;
  label: string;
  provisional?: boolean;
  alternatives?: string[];
  keywords: string[];
  /** 0 to 1. */
  confidence: number;
  members: { note: string; confidence: number }[];
}

export interface Suggestions {
  groups: SuggestedGroup[];
  loose?: string[];
  unread?: string[];
}

export interface Theme {
  id: string;
  cluster?: string;
  origin: "board" | "machine";
  question: string;
  label: string;
  provisional?: boolean;
  keywords: string[];
  notes: number;
  people: number;
  departments: number;
  dots?: number;
  voters?: number;
  round?: string;
  noteIds: string[];
  centralNotes?: string[];
  statement?: { id: string; state: StatementState };
}

export interface Themes {
  version: number;
  at: string | number;
  themes: Theme[];
  ungrouped: number;
}

export type StatementState =
  | "proposal"
  | "draft"
  | "in review"
  | "approved"
  | "published to partners"
  | "in forum"
  | "matched"
  | "engagement confirmed"
  | "project"
  | "closed"
  | "merged"
  | "parked"
  | "withdrawn"
  | "dismissed";

/** The fields a person writes. */
export interface StatementWords {
  title: string;
  hmw: string;
  problem: string;
  whoAffected: string;
  desiredOutcome: string;
  measures: string;
  constraints: string;
  outOfScope: string;
  owner: string;
}

export interface Evidence {
  kind: "note" | "vote";
  ref: string;
  text?: string;
  sentence?: string;
  question?: string;
  dots?: number;
}

export interface Statement extends Partial<StatementWords> {
  id: string;
  version: number;
  state: StatementState;
  goals?: string[];
  evidence: Evidence[];
  ideas: { note: string; text: string }[];
  openQuestions: string[];
  generatedBy?: "machine draft" | "assisted" | "human";
  rule?: string;
  /** The question is close to so many (`closeTo`) of the theme's notes (`of`). */
  closeTo?: number;
  of?: number;
  /** The machine's words were left out: a note they rest on was hidden since. */
  withheld?: boolean;
  theme?: {
    id: string;
    label: string;
    notes: number;
    people: number;
    departments: number;
    dots?: number;
    voters?: number;
  };
  source?: { workshop: string; title: string; version: number; run?: string };
}

export interface StatementChange {
  version: number;
  at: string | number;
  by: string;
  state: StatementState;
  reason?: string;
  changes: { field: string; before?: string; after?: string }[];
}
