import { describe, expect, it } from "vitest";
import type { Template } from "../../src/studio/shapes";
import {
  addQuestion,
  change,
  type Draft,
  emptyDraft,
  fromTemplate,
  length,
  mistakes,
  OWN,
  planOf,
  removeQuestion,
  shift,
} from "../../src/views/studio/workshops/draft";

const template: Template = {
  key: "innovation",
  title: "Strategic Innovation Workshop",
  about: "",
  questions: [
    { text: "Where does parking go wrong?", textEs: "¿Dónde falla?", kind: "current" },
    { text: "Five years from now?", kind: "future" },
  ],
  activities: [
    { kind: "welcome", title: "Welcome", minutes: 10 },
    { kind: "ideate", title: "Question 1", question: 0, minutes: 8 },
    { kind: "ideate", title: "Question 2", question: 1, minutes: 12 },
    { kind: "vote", title: "Vote", minutes: 5 },
  ],
  rules: { dots: 3, max: 2, ownVotable: true, mayMove: false },
};

function ready(): Draft {
  return { ...fromTemplate(emptyDraft("2026-11-25"), template), title: " Beach Parking ", department: "Beaches" };
}

describe("a workshop being made", () => {
  it("starts from a template and keeps what was said before", () => {
    const draft = fromTemplate({ ...emptyDraft("2026-11-25"), title: "Beach Parking" }, template);
    expect(draft.title).toBe("Beach Parking");
    expect(draft.questions.map((one) => one.text)).toEqual(template.questions.map((one) => one.text));
    expect(length(draft.activities)).toBe(35);
  });

  it("sends questions by their index, also after they changed places", () => {
    const draft = ready();
    const first = draft.questions[0]?.key ?? 0;
    const plan = planOf({ ...draft, questions: shift(draft.questions, first, 1) });
    expect(plan.questions.map((one) => one.text)).toEqual(["Five years from now?", "Where does parking go wrong?"]);
    expect(plan.activities.map((one) => one.question)).toEqual([undefined, 1, 0, undefined]);
    expect(plan.title).toBe("Beach Parking");
  });

  it("puts time to write about a new question after the last such time", () => {
    const draft = addQuestion(ready(), "Write in silence");
    expect(draft.activities.map((one) => one.kind)).toEqual(["welcome", "ideate", "ideate", "ideate", "vote"]);
    expect(draft.activities[3]?.question).toBe(draft.questions[2]?.key);
  });

  it("takes the steps about a question away with it", () => {
    const draft = ready();
    const after = removeQuestion(draft, draft.questions[0]?.key ?? 0);
    expect(after.activities.map((one) => one.title)).toEqual(["Welcome", "Question 2", "Vote"]);
    expect(planOf(after).activities[1]?.question).toBe(0);
  });

  it("leaves the order alone at an end", () => {
    const { questions } = ready();
    expect(shift(questions, questions[0]?.key ?? 0, -1)).toEqual(questions);
    expect(shift(questions, questions[1]?.key ?? 0, 1)).toEqual(questions);
  });

  it("sends a department of one's own by name", () => {
    const plan = planOf({ ...ready(), department: OWN, own: " Harbor Patrol " });
    expect(plan.department).toBe("Harbor Patrol");
    expect(plan.departments).toEqual(["Harbor Patrol"]);
  });

  it("has nothing to mend when all is said", () => {
    expect(mistakes(ready())).toEqual([]);
  });

  it("names each thing that is missing, with the field to go to", () => {
    const draft = emptyDraft("2026-11-25");
    const found = mistakes({ ...draft, department: OWN, rules: { ...draft.rules, dots: 3, max: 4 } });
    expect(found.map((one) => one.what)).toEqual(["title", "own", "question", "noActivity", "max"]);
    expect(found[2]).toEqual({ field: "question-1", what: "question", n: 1 });
  });

  it("refuses minutes that are not a whole number in bounds", () => {
    const draft = ready();
    for (const minutes of [0, 241, 2.5, Number.NaN]) {
      const activities = change(draft.activities, draft.activities[0]?.key ?? 0, { minutes });
      expect(mistakes({ ...draft, activities }).map((one) => one.what)).toEqual(["minutes"]);
    }
  });
});
