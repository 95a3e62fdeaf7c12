import type { BrowserContext } from "@playwright/test";
import type { ClientMessage } from "../../../src/wire/messages";
import { answering, audienceOf } from "./answers.ts";
import type { FakeWorkshop, Peer } from "./workshop.ts";

/** Plain http and no localhost, as phones see it: no secure context. */
export const ORIGIN = "http://throughline.test";

/** Lets the pages of a browser context talk to a workshop. `code` is the person behind the participant's cookie. */
export async function serve(
  context: BrowserContext,
  workshop: FakeWorkshop,
  who: { code?: string; newcomer?: boolean } = {},
): Promise<void> {
  if (!who.newcomer) await knowsItsWay(context);
  const { reply, code } = answering(workshop, who);
  await context.route(`${ORIGIN}/**`, (route) => {
    const request = route.request();
    const { status, type, body, headers } = reply(request.method(), new URL(request.url()).pathname, () =>
      request.postDataJSON(),
    );
    return route.fulfill({ status, body, ...(type && { contentType: type }), ...(headers && { headers }) });
  });
  await withSockets(context, ORIGIN, workshop, code);
}

/** A device that was here before: no first look around stands in the page. */
export const knowsItsWay = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    try {
      localStorage.setItem("throughline.walked", JSON.stringify(["console", "participant"]));
    } catch {
      // A page without an origin has no storage, and no look around.
    }
  });

/** Sockets of that origin lead to the workshop, as long as its server is there. */
export async function withSockets(
  context: BrowserContext,
  origin: string,
  workshop: FakeWorkshop,
  code: () => string | undefined,
  isThere: () => boolean = () => true,
): Promise<void> {
  await context.routeWebSocket(`${origin.replace("http", "ws")}/**`, (socket) => {
    if (!isThere()) return void socket.close({ code: 4503 });
    const [, door, ref] = new URL(socket.url()).pathname.split("/");
    const peer: Peer = {
      audience: audienceOf(door, workshop, ref),
      code: door === "w" ? (code() ?? "") : (door ?? ""),
      send: (message) => socket.send(JSON.stringify(message)),
      close: (why) => void socket.close({ code: why }),
    };
    workshop.peers.add(peer);
    socket.onMessage((frame) => workshop.hear(peer, JSON.parse(String(frame)) as ClientMessage));
    socket.onClose(() => workshop.peers.delete(peer));
  });
}
