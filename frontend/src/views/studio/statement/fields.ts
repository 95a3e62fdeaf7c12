import type { Statement, StatementState, StatementWords } from "../../../studio/shapes";

/** The fields a person writes, in the order of the page. */
export const FIELDS = [
  "title",
  "hmw",
  "whoAffected",
  "problem",
  "desiredOutcome",
  "measures",
  "constraints",
  "outOfScope",
  "owner",
] as const satisfies readonly (keyof StatementWords)[];
export type Field = (typeof FIELDS)[number];

/** The longest text of each field. */
export const LONGEST: Readonly<Record<Field, number>> = {
  title: 200,
  hmw: 500,
  whoAffected: 2000,
  problem: 4000,
  desiredOutcome: 2000,
  measures: 2000,
  constraints: 2000,
  outOfScope: 2000,
  owner: 200,
};

export function wordsOf(statement: Partial<Record<Field, unknown>>): StatementWords {
  return Object.fromEntries(FIELDS.map((field) => [field, asText(statement[field])])) as unknown as StatementWords;
}

function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(String).join("\n");
  return "";
}

export function changed(a: StatementWords, b: StatementWords): Field[] {
  return FIELDS.filter((field) => a[field] !== b[field]);
}

/** Words in a text, as a person counts them. */
export function wordCount(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}

/** The knots of a statement's life as the page shows them; several states may share one. */
export const LIFE = [
  "proposal",
  "draft",
  "in review",
  "approved",
  "published to partners",
  "matched",
  "project",
] as const;
type Knot = (typeof LIFE)[number];

export function knotOf(state: StatementState): Knot | null {
  switch (state) {
    case "in forum":
      return "published to partners";
    case "engagement confirmed":
      return "matched";
    case "closed":
      return "project";
    case "merged":
    case "parked":
    case "withdrawn":
    case "dismissed":
      return null;
    default:
      return state;
  }
}

/** What may come next from here: the step on, and the ways aside. A way aside needs a reason. */
export function waysOn(state: StatementState): { on: StatementState | null; aside: StatementState[] } {
  switch (state) {
    case "proposal":
      return { on: "draft", aside: ["dismissed"] };
    case "draft":
      return { on: "in review", aside: ["parked", "withdrawn"] };
    case "in review":
      return { on: "approved", aside: ["draft", "parked"] };
    case "approved":
      return { on: "published to partners", aside: ["draft", "parked"] };
    case "parked":
    case "withdrawn":
      return { on: "draft", aside: [] };
    case "dismissed":
      return { on: "proposal", aside: [] };
    default:
      return { on: null, aside: [] };
  }
}

/** Whether the words may be changed. */
export function isEditable(state: StatementState): boolean {
  return state === "draft" || state === "in review" || state === "approved";
}

/** Numbers (from 1) of the evidence whose sentence stands in this text. */
export function citesOf(text: string, evidence: Statement["evidence"]): number[] {
  return evidence.flatMap(({ sentence }, index) => (sentence && text.includes(sentence) ? [index + 1] : []));
}
