/** The fake server as a real one on this machine, where browsers allow a service worker. It can be away, and be upgraded. */
import { createServer } from "node:http";
import type { Socket } from "node:net";
import type { BrowserContext } from "@playwright/test";
import { answering } from "./answers.ts";
import { withSockets } from "./serve.ts";
import type { FakeWorkshop } from "./workshop.ts";

export interface Site {
  origin: string;
  /** Paths that were asked for. */
  paths: string[];
  /** Whether anybody can reach it. */
  reachable(yes: boolean): void;
  /** From now on it serves a page with this title, and the script of that build. */
  upgrade(title: string): void;
  close(): Promise<void>;
}

export async function siteOf(context: BrowserContext, workshop: FakeWorkshop, code: string): Promise<Site> {
  const answers = answering(workshop, { code });
  const open = new Set<Socket>();
  const paths: string[] = [];
  let there = true;
  let title = "";
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      paths.push(pathname);
      const sent = () => JSON.parse(Buffer.concat(chunks).toString()) as unknown;
      const { status, type, body, headers } = answers.reply(request.method ?? "GET", pathname, sent);
      response.writeHead(status, { ...headers, ...(type && { "Content-Type": type }), "Cache-Control": "no-cache" });
      response.end(title ? upgraded(pathname, body, title) : body);
    });
  });
  server.on("connection", (socket) => {
    if (!there) return void socket.destroy();
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as { port: number };
  const origin = `http://localhost:${port}`;
  await withSockets(context, origin, workshop, answers.code, () => there);
  return {
    origin,
    paths,
    reachable: (yes) => {
      there = yes;
      if (yes) return;
      for (const socket of open) socket.destroy();
      for (const peer of workshop.peers) peer.close(4503);
    },
    upgrade: (to) => {
      title = to;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function upgraded(pathname: string, body: string | Buffer, title: string): string | Buffer {
  if (pathname === "/sw.js") return String(body).replace(/const BUILD = "\w+"/, `const BUILD = "${title}"`);
  const isPage = pathname === "/participant.html" || /^\/w\/[^/]+$/.test(pathname);
  return isPage ? String(body).replace("<title>Throughline</title>", `<title>${title}</title>`) : body;
}
