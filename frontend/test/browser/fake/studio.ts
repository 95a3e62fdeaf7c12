/** The studio's REST answers for pages under test, beside the live fake. */
import type { BrowserContext, Route } from "@playwright/test";
import type { Account, LinkLine, Moment, Statement, Template, WorkshopLine } from "../../../src/studio/shapes";
import type { Snapshot } from "../../../src/wire/messages";
import { ORIGIN } from "./serve.ts";
import type { FakeWorkshop } from "./workshop.ts";

export const ACCOUNT: Account = {
  id: "u1",
  email: "m.ortega@county.example",
  name: "M. Ortega",
  roles: ["administrator", "facilitator", "analyst"],
};

export const TEMPLATE: Template = {
  key: "innovation",
  title: "Strategic Innovation Workshop",
  about: "Questions, themes, vote. 3 hours.",
  questions: [
    { text: "Where does parking go wrong?", textEs: "¿Dónde falla el estacionamiento?", kind: "current" },
    { text: "How could it be in five years?", kind: "future" },
  ],
  activities: [
    { kind: "welcome", title: "Welcome and rules", minutes: 10 },
    { kind: "ideate", title: "Question 1, in silence", question: 0, minutes: 8 },
    { kind: "share", title: "Reveal and read", question: 0, minutes: 4 },
    { kind: "cluster", title: "Group and name", minutes: 15 },
    { kind: "vote", title: "Vote on themes", minutes: 5 },
  ],
  rules: { dots: 3, max: 2, ownVotable: true, mayMove: false },
};

export const LINE: WorkshopLine = {
  id: "w1",
  code: "H7KM4Q",
  title: "Rethinking Beach Parking",
  department: "Beaches and Harbors",
  track: "Parking and visitor access",
  date: "2026-04-22",
  state: "open",
  people: 30,
  notes: 107,
  dots: 0,
};

export const STATEMENT: Statement = {
  id: "s1",
  version: 4,
  state: "draft",
  title: "Visitors learn a lot is full only at the gate",
  hmw: "How might we help families decide where and when to come before they reach the coast?",
  problem: "On summer Saturdays drivers circle for up to forty minutes and leave angry.",
  whoAffected: "",
  desiredOutcome: "",
  measures: "",
  constraints: "",
  owner: "",
  evidence: [
    { kind: "note", ref: "n1", text: "Visitors circle lot for 40 min on summer Saturdays", question: "q1", dots: 4 },
    { kind: "note", ref: "n2", text: "Lot full sign is a guy with a cone", question: "q1" },
  ],
  ideas: [{ note: "n9", text: "Reserve a spot ahead of time like a campsite" }],
  openQuestions: ["Which lots fill first, and when?"],
  generatedBy: "machine draft",
  rule: "R6",
  theme: {
    id: "t1",
    label: "You only learn a lot is full at the gate",
    notes: 12,
    people: 9,
    departments: 4,
    dots: 24,
  },
  source: { workshop: "w1", title: "Rethinking Beach Parking", version: 2614 },
};

/** What the fake remembers and what a test may set. */
export class FakeStudio {
  signedIn = true;
  firstRun = false;
  lines: WorkshopLine[] = [LINE];
  statement: Statement = STATEMENT;
  /** Bodies of the writes, by method and path. */
  readonly wrote: { what: string; body: unknown }[] = [];
  /** What somebody else stored meanwhile; the next save is refused with it, once. */
  theirs: Partial<Statement> | null = null;
  links: LinkLine[] = [];
  moments: Moment[] = [];
  /** The snapshot of every moment. */
  past: Snapshot | null = null;
  suggestions: unknown = { groups: [], loose: [], unread: [] };

  constructor(readonly workshop: FakeWorkshop | null = null) {}

  async serve(context: BrowserContext): Promise<void> {
    await context.route(`${ORIGIN}/studio/api/**`, (route) => this.answer(route));
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace("/studio/api", "");
    const method = request.method();
    const body = method === "GET" || method === "DELETE" ? undefined : request.postDataJSON();
    if (method !== "GET") this.wrote.push({ what: `${method} ${path}`, body });
    const [status, answer] = this.find(`${method} ${path}`, body);
    await route.fulfill({
      status,
      contentType: path.endsWith(".svg")
        ? "image/svg+xml"
        : status < 400
          ? "application/json"
          : "application/problem+json",
      body: typeof answer === "string" ? answer : answer === undefined ? "" : JSON.stringify(answer),
    });
  }

  private find(what: string, body: Record<string, unknown>): [number, unknown] {
    const id = what.split("/")[2] ?? "";
    if (what === "GET /session") return this.session();
    if (what === "POST /session") {
      if (body.password !== "correct horse battery") return [401, { why: "WRONG_CREDENTIALS" }];
      this.signedIn = true;
      return this.session();
    }
    if (what === "DELETE /session") {
      this.signedIn = false;
      return [204, undefined];
    }
    if (what === "GET /accounts") return [200, [ACCOUNT]];
    if (what === "POST /accounts") return [201, { id: "u2", ...body }];
    if (what === "GET /departments") return [200, [{ id: "d1", name: "Beaches and Harbors", toBeConfirmed: true }]];
    if (what === "GET /templates") return [200, [TEMPLATE]];
    if (what === "GET /workshops") return [200, { items: this.lines, next: null }];
    if (what === "POST /workshops") return [201, { ...this.whole(), ...body, id: "w1" }];
    if (what === `GET /workshops/${id}`) return [200, this.whole()];
    if (what.endsWith("qr.svg")) return [200, QR];
    if (what.endsWith("/links")) return what.startsWith("GET") ? [200, this.links] : [201, this.newLink(body)];
    if (what.startsWith("DELETE") && what.includes("/links/")) {
      this.links = this.links.filter((link) => !what.endsWith(link.id));
      return [204, undefined];
    }
    if (what.endsWith("/moments")) return [200, this.moments];
    if (what.includes("/moments/")) return [200, this.past];
    if (what.endsWith("/people")) return [200, [{ code: "p7", name: "Ana Ruiz", department: "Fire" }]];
    if (what.endsWith("/jobs")) return [202, this.job(String(body.kind))];
    if (what.startsWith("GET /jobs/")) return [200, this.job("suggest")];
    if (what.endsWith("/themes")) return [200, THEMES];
    if (what === `GET /workshops/${id}/statements`) return [200, [this.statement]];
    if (what.endsWith("/history")) return [200, [{ version: 1, at: 0, by: "Machine", state: "proposal", changes: [] }]];
    if (what.endsWith("/state")) return this.keep({ state: body.to as Statement["state"] });
    if (what.startsWith("GET /statements/")) return [200, this.statement];
    if (what.startsWith("PUT /statements/")) {
      const theirs = this.theirs;
      this.theirs = null;
      if (!theirs) return this.keep(body as Partial<Statement>);
      this.keep(theirs);
      return [409, { why: "CHANGED_MEANWHILE", theirs: this.statement }];
    }
    return [404, { why: "NOT_THERE" }];
  }

  private session(): [number, unknown] {
    return this.signedIn ? [200, { account: ACCOUNT }] : [401, { why: "NO_IDENTITY", firstRun: this.firstRun }];
  }

  private whole() {
    const { questions, activities, rules } = TEMPLATE;
    const links = { joinUrl: `${ORIGIN}/join/H7KM4Q`, projectorUrl: `${ORIGIN}/present/H7KM4Q#secret` };
    return { ...LINE, questions, activities, rules, ...links };
  }

  private newLink(body: Record<string, unknown>): LinkLine {
    const link = { ...body, id: `l${this.links.length + 1}`, madeAt: new Date().toISOString() } as LinkLine;
    this.links = [link, ...this.links];
    return { ...link, url: `${ORIGIN}/link/H7KM4Q#a-secret-that-is-shown-once-and-never-again-0123` };
  }

  private job(kind: string) {
    return { id: "j1", kind, state: "done", stage: "store", done: 1, total: 1, version: 1, result: this.suggestions };
  }

  private keep(change: Partial<Statement>): [number, unknown] {
    this.statement = { ...this.statement, ...change, version: this.statement.version + 1 };
    return [200, this.statement];
  }
}

const THEMES = {
  version: 2614,
  at: 0,
  ungrouped: 5,
  themes: [
    {
      id: "t1",
      origin: "board",
      question: "q1",
      label: "You only learn a lot is full at the gate",
      keywords: ["lot", "full", "gate"],
      notes: 12,
      people: 9,
      departments: 4,
      dots: 24,
      voters: 18,
      noteIds: [],
      statement: { id: "s1", state: "draft" },
    },
  ],
};

const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><rect width="29" height="29" fill="#fff"/><path d="M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7z"/></svg>';
