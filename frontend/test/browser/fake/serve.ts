import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContext, Route } from "@playwright/test";
import { pageOf } from "../../../build/doors.ts";
import type { Audience, ClientMessage, SentCommand } from "../../../src/wire/messages";
import type { FakeWorkshop, Peer } from "./workshop.ts";

/** Plain http and no localhost, as phones see it: no secure context. */
export const ORIGIN = "http://throughline.test";

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
].join("; ");

/** Lets the pages of a browser context talk to a workshop. `code` is the person behind the participant's cookie. */
export async function serve(
  context: BrowserContext,
  workshop: FakeWorkshop,
  who: { code?: string } = {},
): Promise<void> {
  let code = who.code;
  const json = (route: Route, body: unknown, status = 200) =>
    route.fulfill({
      status,
      contentType: status < 400 ? "application/json" : "application/problem+json",
      body: JSON.stringify(body),
    });

  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const method = route.request().method();
    const [, door, ref, ...rest] = pathname.split("/");
    const what = rest.join("/");
    if (door === "w" && ref !== "H7KM4Q" && what) return json(route, { why: "NO_OPEN_WORKSHOP" }, 404);
    if (what === "api/page")
      return workshop.page ? json(route, workshop.page) : json(route, { why: "NO_OPEN_WORKSHOP" }, 404);
    if (what === "api/door") return json(route, doorOf(workshop, door ?? "", code));
    if (what === "api/join" && method === "POST") {
      if (workshop.door === "closed") return json(route, { why: "DOOR_CLOSED" }, 403);
      const form = route.request().postDataJSON() as { name?: string; department?: string };
      code = `p${Math.random().toString(36).slice(2, 8)}`;
      workshop.people.set(code, form);
      return json(route, { code, name: form.name ?? null }, 201);
    }
    if (what === "api/enter") return route.fulfill({ status: 204 });
    if (what === "api/qr.svg") return route.fulfill({ contentType: TYPES[".svg"] ?? "", body: QR });
    if (what === "snapshot") return json(route, workshop.snapshot(audienceOf(door)));
    if (what === "commands") {
      const { commands } = route.request().postDataJSON() as { commands: SentCommand[] };
      return json(route, { answers: commands.map((command) => workshop.answer(code ?? "", command)) });
    }
    return file(route, pageOf(pathname) ?? pathname);
  });

  await context.routeWebSocket(`${ORIGIN.replace("http", "ws")}/**`, (socket) => {
    const door = new URL(socket.url()).pathname.split("/")[1];
    const peer: Peer = {
      audience: audienceOf(door),
      code: door === "w" ? (code ?? "") : (door ?? ""),
      send: (message) => socket.send(JSON.stringify(message)),
      close: (why) => void socket.close({ code: why }),
    };
    workshop.peers.add(peer);
    socket.onMessage((frame) => workshop.hear(peer, JSON.parse(String(frame)) as ClientMessage));
    socket.onClose(() => workshop.peers.delete(peer));
  });
}

const audienceOf = (door: string | undefined): Audience =>
  door === "w" ? "participant" : door === "present" ? "projector" : "facilitator";

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

async function file(route: Route, path: string): Promise<void> {
  const found = join(DIST, path);
  if (!existsSync(found) || path === "/") return route.fulfill({ status: 404, body: "" });
  await route.fulfill({
    contentType: TYPES[extname(found)] ?? "application/octet-stream",
    // Only the page of the show frames others.
    headers: { "Content-Security-Policy": path === "/see.html" ? `${POLICY}; frame-src 'self'` : POLICY },
    body: readFileSync(found),
  });
}

const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29"><rect width="29" height="29" fill="#fff"/><path d="M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7zM13 5h2v3h-2zM14 13h5v2h-5zM20 19h4v5h-4zM13 20h3v4h-3z"/></svg>';
