/** A workshop while it is being made: pure steps over a plain value, so the form only draws. */
import type { PlannedActivity, QuestionKind, Rules, Template, WorkshopPlan } from "../../../studio/shapes";
import type { ActivityKind } from "../../../wire/messages";

export interface DraftQuestion {
  key: number;
  text: string;
  textEs: string;
  kind: QuestionKind;
}

export interface DraftActivity {
  key: number;
  kind: ActivityKind;
  title: string;
  titleEs?: string;
  /** Key of the question it is about. */
  question?: number;
  minutes: number;
}

export interface Draft {
  template: string;
  title: string;
  /** A name of the list, or `OWN` with the name in `own`. */
  department: string;
  own: string;
  track: string;
  date: string;
  questions: DraftQuestion[];
  activities: DraftActivity[];
  rules: Rules;
  /** The next free key. */
  key: number;
}

export const OWN = "*own";
export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  "welcome",
  "practice",
  "ideate",
  "share",
  "cluster",
  "confirm",
  "vote",
  "prioritize",
  "playback",
  "discuss",
  "break",
];
/** Activities that are about one question. */
export const ABOUT_A_QUESTION: readonly ActivityKind[] = ["ideate", "share"];
const MOST_QUESTIONS = 8;
const MOST_ACTIVITIES = 40;
const DEFAULT_RULES: Rules = { dots: 3, max: 2, ownVotable: true, mayMove: false };

export function emptyDraft(date: string): Draft {
  return {
    template: "",
    title: "",
    department: "",
    own: "",
    track: "",
    date,
    questions: [{ key: 1, text: "", textEs: "", kind: "current" }],
    activities: [],
    rules: DEFAULT_RULES,
    key: 2,
  };
}

/** Starts from a template: its questions, agenda and rules; what was already said about the workshop stays. */
export function fromTemplate(draft: Draft, template: Template): Draft {
  let key = draft.key;
  const questions = template.questions.map(({ text, textEs, kind }) => ({
    key: key++,
    text,
    textEs: textEs ?? "",
    kind,
  }));
  const activities = template.activities.map(({ question, ...rest }) => {
    const about = question === undefined ? undefined : questions[question];
    return { key: key++, ...rest, ...(about ? { question: about.key } : {}) };
  });
  return { ...draft, template: template.key, questions, activities, rules: template.rules, key };
}

/** Adds a question, and time to write about it after the last such time. */
export function addQuestion(draft: Draft, ideateTitle: string): Draft {
  const question: DraftQuestion = { key: draft.key, text: "", textEs: "", kind: "current" };
  const activity: DraftActivity = {
    key: draft.key + 1,
    kind: "ideate",
    title: ideateTitle,
    question: question.key,
    minutes: 8,
  };
  const last = Math.max(
    ...draft.activities.map(({ kind }, index) => (ABOUT_A_QUESTION.includes(kind) ? index : -1)),
    -1,
  );
  const at = last < 0 ? draft.activities.length : last + 1;
  return {
    ...draft,
    questions: [...draft.questions, question],
    activities: [...draft.activities.slice(0, at), activity, ...draft.activities.slice(at)],
    key: draft.key + 2,
  };
}

/** Takes a question away together with the activities that are about it. */
export function removeQuestion(draft: Draft, key: number): Draft {
  return {
    ...draft,
    questions: draft.questions.filter((one) => one.key !== key),
    activities: draft.activities.filter((one) => one.question !== key),
  };
}

export function addActivity(draft: Draft, title: string): Draft {
  const activity: DraftActivity = { key: draft.key, kind: "discuss", title, minutes: 10 };
  return { ...draft, activities: [...draft.activities, activity], key: draft.key + 1 };
}

/** Moves the element with this key one place up (-1) or down (1); at an end nothing changes. */
export function shift<One extends { key: number }>(list: readonly One[], key: number, by: -1 | 1): One[] {
  const from = list.findIndex((one) => one.key === key);
  const other = list[from + by];
  const moved = list[from];
  if (!moved || !other) return [...list];
  return list.map((one) => (one === moved ? other : one === other ? moved : one));
}

export function change<One extends { key: number }>(list: readonly One[], key: number, by: Partial<One>): One[] {
  return list.map((one) => (one.key === key ? { ...one, ...by } : one));
}

/** Minutes of the whole agenda. */
export function length(activities: readonly { minutes: number }[]): number {
  return activities.reduce((sum, { minutes }) => sum + (Number.isFinite(minutes) ? minutes : 0), 0);
}

/** One thing to be mended: the id of the field, and the key of the words under `studio.wrong.`. */
export interface Mistake {
  field: string;
  what:
    | "title"
    | "department"
    | "own"
    | "noQuestion"
    | "question"
    | "noActivity"
    | "activity"
    | "minutes"
    | "tooManyQuestions"
    | "tooManyActivities"
    | "dots"
    | "max";
  n?: number;
}

export function mistakes(draft: Draft): Mistake[] {
  const found: Mistake[] = [];
  if (draft.title.trim() === "") found.push({ field: "title", what: "title" });
  if (draft.department === "") found.push({ field: "department", what: "department" });
  if (draft.department === OWN && draft.own.trim() === "") found.push({ field: "own", what: "own" });
  if (draft.questions.length === 0) found.push({ field: "add-question", what: "noQuestion" });
  draft.questions.forEach(({ key, text }, index) => {
    if (text.trim() === "") found.push({ field: `question-${key}`, what: "question", n: index + 1 });
  });
  if (draft.questions.length > MOST_QUESTIONS) found.push({ field: "add-question", what: "tooManyQuestions" });
  if (draft.activities.length > MOST_ACTIVITIES) found.push({ field: "add-activity", what: "tooManyActivities" });
  if (draft.activities.length === 0) found.push({ field: "add-activity", what: "noActivity" });
  draft.activities.forEach(({ key, title, minutes }, index) => {
    if (title.trim() === "") found.push({ field: `activity-${key}`, what: "activity", n: index + 1 });
    if (!whole(minutes, 1, 240)) found.push({ field: `minutes-${key}`, what: "minutes", n: index + 1 });
  });
  if (!whole(draft.rules.dots, 1, 20)) found.push({ field: "dots", what: "dots" });
  else if (!whole(draft.rules.max, 1, draft.rules.dots)) found.push({ field: "max", what: "max" });
  return found;
}

function whole(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** What is sent to the server. */
export function planOf(draft: Draft): WorkshopPlan {
  const department = draft.department === OWN ? draft.own.trim() : draft.department;
  const plan: WorkshopPlan = {
    title: draft.title.trim(),
    department,
    questions: draft.questions.map(({ text, textEs, kind }) => ({
      text: text.trim(),
      ...(textEs.trim() ? { textEs: textEs.trim() } : {}),
      kind,
    })),
    activities: draft.activities.map((one) => planned(one, draft.questions)),
    rules: draft.rules,
  };
  if (draft.department === OWN) plan.departments = [department];
  if (draft.track.trim()) plan.track = draft.track.trim();
  if (draft.date) plan.date = draft.date;
  if (draft.template) plan.template = draft.template;
  return plan;
}

function planned(activity: DraftActivity, questions: readonly DraftQuestion[]): PlannedActivity {
  const index = questions.findIndex(({ key }) => key === activity.question);
  const about = index >= 0 && ABOUT_A_QUESTION.includes(activity.kind);
  return {
    kind: activity.kind,
    title: activity.title.trim(),
    ...(activity.titleEs ? { titleEs: activity.titleEs } : {}),
    ...(about ? { question: index } : {}),
    minutes: activity.minutes,
  };
}
