/** What a view consists of, as the server sends it. Times are epoch milliseconds; absent means null, false or 0. */

export type Colour = "sun" | "coral" | "rose" | "iris" | "sky" | "lagoon" | "fern" | "stone";

export type ActivityKind =
  | "practice"
  | "ideate"
  | "share"
  | "cluster"
  | "confirm"
  | "vote"
  | "prioritize"
  | "playback"
  | "discuss"
  | "break"
  | "welcome";

/** A running timer has `ends`; a paused one has `left` milliseconds. */
export type Timer = { ends: number; left?: undefined } | { left: number; ends?: undefined };

/** The running half of the workshop; one entity, id `""`. */
export interface Run {
  state: "waiting" | "open" | "closed";
  /** Current activity, once the workshop was started. */
  activity?: string;
  since: number;
  timer?: Timer;
  door?: boolean;
  intake?: boolean;
  /** Since when no notes are taken. */
  frozen?: number;
  mayMove?: boolean;
  ownVotable?: boolean;
  /** People who joined and were not removed. */
  people?: number;
  /** People who said "I'm done" in this activity. */
  ready?: number;
  /** Facilitators only: people who said that they need more time for this activity. */
  needing?: number;
  closed?: number;
  /** When the first activity began. */
  started?: number;
  /** The room stands still; `back` where the facilitator said when it goes on. */
  paused?: { since: number; back?: number };
  call?: Call;
  /** Once they are released; before that the facilitator's own words, if there are any. */
  results?: Results;
}

/** Where everybody was called to: a question, or, without one, the current activity. Every call has an id of its own. */
export interface Call {
  id: string;
  q?: string;
}

/** What happens next, and since when everybody may read the results. */
export interface Results {
  released?: number;
  changed?: number;
  text?: string;
  textEs?: string;
  steps?: NextStep[];
  departments?: number;
}

export interface NextStep {
  what?: string;
  whatEs?: string;
  who?: string;
  when?: string;
}

export interface Activity {
  n: number;
  kind: ActivityKind;
  title: string;
  titleEs?: string;
  question?: string;
  minutes?: number;
  /** As it was planned, where that differs. */
  planned?: number;
  /** It is not on the agenda any more. */
  dropped?: boolean;
}

export interface Question {
  n: number;
  text: string;
  textEs?: string;
  kind: "current" | "future" | "practice";
  revealed?: boolean;
  /** All notes that are neither deleted nor hidden, also before the reveal. */
  notes?: number;
  /** Held notes; facilitators only. */
  waiting?: number;
}

export type HideReason = "personal" | "offensive" | "off-topic" | "other";
export type HoldReason = "phone" | "email" | "number" | "insult" | "health";

/** What a person entered in the other language; shown with the original, never instead of it. */
export interface Translation {
  lang: "en" | "es";
  text: string;
}

/** Who could do something about it. */
export type Hint = "technology" | "people" | "department";
export type Finding = "confirmed" | "known" | "new" | "disputed";

/** How a theme or a note was sorted. */
export interface Sorted {
  help?: Exclude<Hint, "department">;
  /** It needs another department. */
  elsewhere?: boolean;
  /** Themes only: what the room says of it as a pain point. */
  finding?: Finding;
}

export interface Note extends Sorted {
  q: string;
  /** Absent for analysts when the note is hidden or held. */
  text?: string;
  /** Version of the text, to be sent back with an edit. */
  tv: number;
  /** Cluster. */
  c?: string;
  /** The note this one was merged under. */
  into?: string;
  at: number;
  late?: boolean;
  origin?: "facilitator" | "imported";
  lang?: string;
  /** Off topic for now: beside the themes, and counted with none. */
  parked?: boolean;
  tr?: Translation;
  /** The rest is for facilitators and analysts only. */
  by?: string;
  dept?: string;
  hidden?: HideReason;
  held?: HoldReason[];
  /** Facilitators only: the device that wrote this hidden note is muted from here. */
  muted?: boolean;
}

export interface Cluster extends Sorted {
  q: string;
  /** Empty when nobody named it yet. */
  label?: string;
  colour: Colour;
  notes?: number;
  people?: number;
  departments?: number;
  suggested?: boolean;
  tr?: Translation;
}

/** Item or cluster id, dots, voters. */
export type Score = [id: string, dots: number, voters: number];

export interface Round {
  n: number;
  target: "note" | "cluster";
  dots: number;
  max: number;
  /** Own notes may be voted for. */
  own?: boolean;
  items: string[];
  state: "open" | "closed";
  opened: number;
  closed?: number;
  /** While open, facilitators only: people who placed any dot, and all dots. */
  started?: number;
  done?: number;
  /** After the close: as it was then, and with merges resolved as the board is now. */
  tally?: Score[];
  now?: Score[];
  themes?: Score[];
  voters?: number;
  people?: number;
}

/** Item; median, lower and upper quarter of impact; the same of effort; raters. */
export type Priority = [
  id: string,
  impact: number,
  impactLow: number,
  impactHigh: number,
  effort: number,
  effortLow: number,
  effortHigh: number,
  raters: number,
];

/** A rating of impact and effort. */
export interface Rating {
  n: number;
  target: "note" | "cluster";
  items: string[];
  state: "open" | "closed";
  opened: number;
  closed?: number;
  /** While open, facilitators and the projector only: people who rated anything, everything, and all ratings. */
  started?: number;
  done?: number;
  given?: number;
  /** After the close: as it was then, and with merges resolved as the board is now. */
  figures?: Priority[];
  now?: Priority[];
  raters?: number;
  people?: number;
  /** The room places the items together; nobody rates alone. */
  together?: boolean;
  /** Where the room put items, impact and effort by item; after what everybody said alone, what it agreed on. */
  places?: Record<string, [impact: number, effort: number]>;
}

/** Facilitators only; the id is the participant code. */
export interface Person {
  dept?: string;
  org?: OrgType;
  remote?: boolean;
  at: number;
  removed?: boolean;
  done?: boolean;
}

export type OrgType = "employee" | "provider" | "community" | "resident";

export interface Entities {
  run: Run;
  activity: Activity;
  question: Question;
  note: Note;
  cluster: Cluster;
  round: Round;
  rating: Rating;
  person: Person;
}
export type EntityKind = keyof Entities;
export type Upsert = { [K in EntityKind]: [kind: K, id: string, value: Entities[K]] }[EntityKind];
export type Removal = [kind: EntityKind, id: string];

/** A note of one's own (or entered by oneself), visible to others or not. */
export interface OwnNote {
  q: string;
  text: string;
  tv: number;
  at: number;
  c?: string;
  into?: string;
  late?: boolean;
  held?: boolean;
  hidden?: HideReason;
  /** While the room sees the note, too. */
  tr?: Translation;
  parked?: boolean;
}
/** Own dots by item; the id is the round. */
export type OwnDots = Record<string, number>;
/** Own ratings, impact and effort by item; the id is the rating. */
export interface OwnRatings {
  items: Record<string, [impact: number, effort: number]>;
}
export interface Me {
  code: string;
  done?: boolean;
  needing?: boolean;
  removed?: boolean;
  /** What this device writes is refused, because of a hidden note. */
  muted?: boolean;
}
export interface MineEntities {
  note: OwnNote;
  dots: OwnDots;
  rated: OwnRatings;
  me: Me;
}
export type MineKind = keyof MineEntities;
export type MineUpsert = { [K in MineKind]: [kind: K, id: string, value: MineEntities[K]] }[MineKind];
export type MineRemoval = [kind: MineKind, id: string];

export interface WorkshopHead {
  /** Staff only. */
  id?: string;
  title: string;
  department: string;
  code: string;
  languages: string[];
  rehearsal?: boolean;
}

export type Audience = "participant" | "facilitator" | "analyst" | "projector";

/** Answer of `GET …/snapshot`. */
export interface Snapshot {
  v: number;
  audience: Audience;
  /** The server's time, where the snapshot was not kept for others. */
  now?: number;
  workshop: WorkshopHead;
  e: Upsert[];
}

/** Answer of `GET …/mine`, and of the frame of that name. */
export interface Mine {
  v: number;
  full?: boolean;
  u?: MineUpsert[];
  r?: MineRemoval[];
}
