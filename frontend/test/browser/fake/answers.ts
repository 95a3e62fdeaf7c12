/** What the fake server answers: the files of the last build, and a workshop in memory. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pageOf } from "../../../build/doors.ts";
import type { Audience, SentCommand } from "../../../src/wire/messages";
import type { FakeWorkshop } from "./workshop.ts";

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const DIST = join(import.meta.dirname ?? __dirname, "../../../dist");
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};
/** The policy of the real server, so that what would break there breaks here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "worker-src 'self'",
].join("; ");

/** Answers of a workshop at its doors; `code` is the person behind the participant's cookie. */
export function answering(workshop: FakeWorkshop, who: { code?: string } = {}) {
  let code = who.code;
  const reply = (method: string, pathname: string, body: () => unknown): Reply => {
    if (workshop.cookiesLost) code = undefined;
    const [, door, ref, ...rest] = pathname.split("/");
    const what = rest.join("/");
    if (door === "w" && ref !== "H7KM4Q" && what) return json({ why: "NO_OPEN_WORKSHOP" }, 404);
    if (what === "api/page") return workshop.page ? json(workshop.page) : json({ why: "NO_OPEN_WORKSHOP" }, 404);
    if (door === "link" && what === "api/door" && workshop.link === null) return json({ why: "NO_IDENTITY" }, 401);
    if (door === "link" && what && workshop.link === null) return json({ why: "WRONG_SECRET" }, 403);
    if (what === "turnout") return json(workshop.turnout);
    if (what === "api/door") return json(doorOf(workshop, door ?? "", code));
    if (what === "api/join" && method === "POST") {
      if (workshop.door === "closed") return json({ why: "DOOR_CLOSED" }, 403);
      const form = body() as { name?: string; department?: string };
      code = `p${Math.random().toString(36).slice(2, 8)}`;
      workshop.people.set(code, form);
      return json({ code, name: form.name ?? null }, 201);
    }
    if (what === "api/enter") return { status: 204, type: "", body: "" };
    if (what === "api/qr.svg") return { status: 200, type: TYPES[".svg"] ?? "", body: QR };
    if (what === "snapshot") return json(workshop.snapshot(audienceOf(door, workshop, ref)));
    if (what === "commands") {
      const { commands } = body() as { commands: SentCommand[] };
      return json({ answers: commands.map((command) => workshop.answer(code ?? "", command)) });
    }
    return file(pageOf(pathname) ?? pathname);
  };
  return { reply, code: () => code };
}

const json = (body: unknown, status = 200): Reply => ({
  status,
  type: status < 400 ? "application/json" : "application/problem+json",
  body: JSON.stringify(body),
});

export function audienceOf(door: string | undefined, workshop: FakeWorkshop, ref = ""): Audience {
  if (ref.endsWith("~participant")) return "participant";
  if (door === "link") return workshop.link === "co-facilitator" ? "facilitator" : "participant";
  return door === "w" ? "participant" : door === "present" ? "projector" : "facilitator";
}

function doorOf(workshop: FakeWorkshop, door: string, code: string | undefined): unknown {
  const head = workshop.snapshot("participant").workshop;
  if (door === "present")
    return { workshop: head, joinUrl: "https://board.county.example/join/H7KM4Q", host: "board.county.example" };
  const departments = [
    "Beaches and Harbors",
    "Fire",
    "Internal Services",
    "Parks and Recreation",
    "Public Works",
    "Sheriff",
  ];
  if (door === "link") return { workshop: head, kind: workshop.link, label: "Ana, remote room", departments };
  const person = code === undefined ? undefined : workshop.people.get(code);
  return {
    workshop: head,
    door: workshop.door,
    state: workshop.get("run", "").state,
    results: workshop.get("run", "").results?.released !== undefined,
    departments,
    me: code === undefined ? null : { code, name: person?.name ?? null },
  };
}

function file(path: string): Reply {
  const found = join(DIST, path);
  if (!existsSync(found) || path === "/") return { status: 404, type: "text/plain", body: "" };
  const type = TYPES[extname(found)] ?? "application/octet-stream";
  // Only the page of the show frames others.
  const policy = path === "/see.html" ? `${POLICY}; frame-src 'self'` : POLICY;
  return { status: 200, type, headers: { "Content-Security-Policy": policy }, body: readFileSync(found) };
}

const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><rect width="29" height="29" fill="#fff"/><path d="M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7zM13 5h2v3h-2zM14 13h5v2h-5zM20 19h4v5h-4zM13 20h3v4h-3z"/></svg>';
