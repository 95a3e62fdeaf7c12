/** The studio's REST door. Every call answers its value or throws an HttpProblem. */
import { language } from "../text/text";
import { askJson } from "../wire/http";
import type { Snapshot } from "../wire/messages";
import { GLASS } from "./glass";
import { reasonOf } from "./problem";
import type {
  Account,
  Department,
  Job,
  LinkKind,
  LinkLine,
  Moment,
  PersonLine,
  StaffRole,
  Statement,
  StatementChange,
  StatementState,
  Suggestions,
  Template,
  Themes,
  Workshop,
  WorkshopLine,
  WorkshopPlan,
} from "./shapes";

const BASE = `${GLASS}/studio/api`;
/** Called when an answer says that nobody is signed in any more. */
let onSignedOut: () => void = () => {};

export function whenSignedOut(then: () => void): void {
  onSignedOut = then;
}

export async function call<Value>(method: string, path: string, json?: unknown): Promise<Value> {
  try {
    return await askJson<Value>(BASE + path, { method, json, headers: { "Accept-Language": language.peek() } });
  } catch (failure) {
    if (path !== "/session" && reasonOf(failure) === "NO_IDENTITY") onSignedOut();
    throw failure;
  }
}

const at = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join("");

export const api = {
  session: () => call<{ account: Account }>("GET", "/session"),
  signIn: (email: string, password: string) => call<{ account: Account }>("POST", "/session", { email, password }),
  signOut: () => call<void>("DELETE", "/session"),
  first: (who: { secret: string; email: string; name: string; password: string }) =>
    call<{ account: Account }>("POST", "/first", who),

  accounts: () => call<Account[]>("GET", "/accounts"),
  addAccount: (who: { email: string; name: string; roles: StaffRole[]; password: string }) =>
    call<Account>("POST", "/accounts", who),
  changeAccount: (id: string, change: { roles?: StaffRole[]; disabled?: boolean; password?: string }) =>
    call<Account>("PUT", at("accounts", id), change),

  departments: () => call<Department[]>("GET", "/departments"),
  templates: (lang: string) => call<Template[]>("GET", `/templates?lang=${lang}`),
  workshops: (after?: string) =>
    call<{ items: WorkshopLine[]; next?: string | null }>(
      "GET",
      `/workshops?limit=50${after ? `&after=${encodeURIComponent(after)}` : ""}`,
    ),
  workshop: (id: string) => call<Workshop>("GET", at("workshops", id)),
  makeWorkshop: (plan: WorkshopPlan) => call<Workshop>("POST", "/workshops", plan),
  moments: (id: string) => call<Moment[]>("GET", at("workshops", id, "moments")),
  moment: (id: string, version: number) => call<Snapshot>("GET", at("workshops", id, "moments", String(version))),
  removeRehearsal: (id: string) => call<void>("DELETE", at("workshops", id)),
  people: (id: string) => call<PersonLine[]>("GET", at("workshops", id, "people")),
  links: (id: string) => call<LinkLine[]>("GET", at("workshops", id, "links")),
  makeLink: (id: string, link: { kind: LinkKind; label?: string }) =>
    call<LinkLine>("POST", at("workshops", id, "links"), link),
  endLink: (id: string, link: string) => call<void>("DELETE", at("workshops", id, "links", link)),
  board: (id: string) => askJson<Snapshot>(`${GLASS}/studio/${encodeURIComponent(id)}/snapshot`, {}),
  qr: (id: string) => `${BASE}${at("workshops", id)}/qr.svg`,
  exportOf: (id: string, file: string) => `${BASE}${at("workshops", id)}/export/${file}`,

  /** What the machine adds to the notes' own words is in the language of the one who asks. */
  suggest: (id: string, language: string, question?: string) =>
    call<Job<Suggestions>>("POST", at("workshops", id, "jobs"), {
      kind: "suggest",
      language,
      ...(question && { question }),
    }),
  synthesize: (id: string, language: string) =>
    call<Job>("POST", at("workshops", id, "jobs"), { kind: "synthesize", language }),
  job: <Result>(id: string) => call<Job<Result>>("GET", at("jobs", id)),
  themes: (id: string) => call<Themes>("GET", at("workshops", id, "themes")),

  statements: (workshop: string) => call<Statement[]>("GET", at("workshops", workshop, "statements")),
  statement: (id: string) => call<Statement>("GET", at("statements", id)),
  saveStatement: (id: string, change: Partial<Statement> & { version: number }) =>
    call<Statement>("PUT", at("statements", id), change),
  moveStatement: (id: string, to: StatementState, version: number, reason?: string) =>
    call<Statement>("POST", at("statements", id, "state"), reason ? { to, reason, version } : { to, version }),
  statementHistory: (id: string) => call<StatementChange[]>("GET", at("statements", id, "history")),
};
