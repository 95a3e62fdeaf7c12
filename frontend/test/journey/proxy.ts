/** A network that is in the way: what conference rooms and offices put between a browser and the server. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

/**
 * `refuses`: sockets are refused. `cuts`: sockets are cut off after a moment. `swallows`: sockets open, and nothing gets
 * through. `holds`: sockets are refused, and an answer is only passed on when it is complete.
 */
export type Trouble = "refuses" | "cuts" | "swallows" | "holds";

const CUT_AFTER_MS = 1_500;

export interface Proxy {
  address: string;
  /** Paths that went through, without query. */
  paths: string[];
  close(): Promise<void>;
}

export async function proxyTo(server: string, trouble: Trouble): Promise<Proxy> {
  const to = new URL(server);
  const paths: string[] = [];
  const open = new Set<Duplex>();
  const proxy = createServer((asked, answer) => {
    paths.push((asked.url ?? "").split("?")[0] ?? "");
    pass(to, asked, answer, trouble === "holds");
  });
  proxy.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  proxy.on("upgrade", (asked: IncomingMessage, socket: Duplex) => {
    if (trouble === "refuses" || trouble === "holds") {
      socket.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    tunnel(to, asked, socket, trouble === "swallows");
    if (trouble === "cuts") setTimeout(() => socket.destroy(), CUT_AFTER_MS);
  });
  await new Promise<void>((ready) => proxy.listen(0, ready));
  const { port } = proxy.address() as { port: number };
  return {
    address: `http://localhost:${port}`,
    paths,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        proxy.close(() => done());
      }),
  };
}

function pass(to: URL, asked: IncomingMessage, answer: ServerResponse, whole: boolean): void {
  const onward = request(
    { host: to.hostname, port: to.port, method: asked.method, path: asked.url, headers: asked.headers },
    (back) => {
      if (!whole) {
        answer.writeHead(back.statusCode ?? 502, back.headers);
        back.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      back.on("data", (part: Buffer) => parts.push(part));
      back.on("end", () => {
        answer.writeHead(back.statusCode ?? 502, back.headers);
        answer.end(Buffer.concat(parts));
      });
    },
  );
  onward.on("error", () => answer.destroy());
  answer.on("close", () => onward.destroy());
  asked.pipe(onward);
}

function tunnel(to: URL, asked: IncomingMessage, socket: Duplex, swallow: boolean): void {
  const onward = connect(Number(to.port), to.hostname, () => {
    const lines = [`GET ${asked.url} HTTP/1.1`];
    for (let i = 0; i < asked.rawHeaders.length; i += 2)
      lines.push(`${asked.rawHeaders[i]}: ${asked.rawHeaders[i + 1]}`);
    onward.write(`${lines.join("\r\n")}\r\n\r\n`);
    if (!swallow) socket.pipe(onward);
  });
  onward.pipe(socket);
  for (const [one, other] of [
    [socket, onward],
    [onward, socket],
  ] as const) {
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroy());
  }
}
