import { beforeEach, describe, expect, it } from "vitest";
import { Backoff } from "../../src/wire/backoff";
import { ServerClock } from "../../src/wire/clock";
import { afterClose } from "../../src/wire/closing";
import { decode } from "../../src/wire/codec";
import { socketUrl } from "../../src/wire/place";
import { uuid7 } from "../../src/wire/uuid";
import { settle, Table } from "./playground";

describe("ids", () => {
  it("are UUIDs of version 7 that sort in the order they were made", () => {
    const ids = Array.from({ length: 50 }, () => uuid7(1_700_000_000_000));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("frames", () => {
  it.each(["", "{", "null", "[]", "7", '{"t":7}', '{"t":"from.tomorrow"}'])(
    "ignore what they do not know: %s",
    (frame) => {
      expect(decode(frame)).toBeNull();
    },
  );
});

describe("the address of the socket", () => {
  it("follows the page's own", () => {
    const place = { door: "w", ref: "H7KM4Q" } as const;
    expect(socketUrl(place, { protocol: "http:", host: "10.0.0.7:8080" })).toBe("ws://10.0.0.7:8080/w/H7KM4Q/socket");
    expect(socketUrl(place, { protocol: "https:", host: "a.test" })).toBe("wss://a.test/w/H7KM4Q/socket");
  });
});

describe("the server's clock", () => {
  it("is believed over a device that is hours off, half the way of question and answer allowed for", () => {
    let local = 100;
    const clock = new ServerClock(() => local);
    local = 300;
    clock.hear(10_000_000, 100);
    expect(clock.now()).toBe(10_000_100);
  });
});

describe("pauses between attempts", () => {
  it("double from 0.3 to 8 s and are cut by up to half", () => {
    const longest = new Backoff(() => 0);
    expect([1, 2, 3, 4, 5, 6, 7].map(() => longest.next())).toEqual([300, 600, 1200, 2400, 4800, 8000, 8000]);
    expect(new Backoff(() => 1).next()).toBe(150);
    longest.reset();
    expect(longest.next()).toBe(300);
  });
});

describe("close codes", () => {
  it.each([
    [4401, { next: "end", why: "identity" }],
    [4403, { next: "end", why: "removed" }],
    [4404, { next: "end", why: "gone" }],
    [4406, { next: "end", why: "reload" }],
    [4429, { next: "retry", atLeast: 5000 }],
    [4408, { next: "retry", atLeast: 0 }],
    [4503, { next: "retry", atLeast: 0 }],
    [1006, { next: "retry", atLeast: 0 }],
  ] as const)("%i", (code, expected) => {
    expect(afterClose(code)).toEqual(expected);
  });
});

describe("the line", () => {
  let table: Table;
  beforeEach(() => {
    table = new Table();
  });

  it("says hello with the snapshot's version once both are there", async () => {
    await settle();
    table.socket.opens();
    expect(table.socket.heard).toEqual([{ t: "hello", p: 1, v: 1 }]);
  });

  it("waits with the hello for the snapshot", async () => {
    let bring = () => {};
    const late = new Table();
    late.snapshot = () => new Promise((resolve) => (bring = () => resolve({ ...snapshotOf(7) })));
    await settle();
    late.socket.opens();
    expect(late.socket.heard.length).toBeLessThanOrEqual(1);
    bring();
    await settle();
    expect(late.board.link.value).toBe("opening");
  });

  it("pings every 15 s and gives up after 25 s of silence", async () => {
    await table.greet();
    await table.clock.pass(15_000);
    expect(table.socket.heard.at(-1)).toEqual({ t: "ping" });
    await table.clock.pass(15_000);
    expect(table.board.link.value).toBe("away");
    await table.clock.pass(300);
    expect(table.sockets.length).toBe(2);
  });

  it("stays with a line that answers", async () => {
    await table.greet();
    for (let beat = 0; beat < 10; beat++) {
      await table.clock.pass(15_000);
      table.socket.says({ t: "pong", now: 6_000_000 });
    }
    expect([table.sockets.length, table.board.link.value]).toEqual([1, "live"]);
  });

  it("comes back by itself and says the version it has", async () => {
    await table.greet();
    table.socket.breaks(4503);
    expect(table.board.link.value).toBe("away");
    await table.clock.pass(8000);
    table.socket.opens();
    expect(table.sockets.length).toBe(2);
    expect(table.socket.heard).toEqual([{ t: "hello", p: 1, v: 1 }]);
  });

  it("waits at least five seconds when it was too loud", async () => {
    await table.greet();
    table.socket.breaks(4429);
    await table.clock.pass(4999);
    expect(table.sockets.length).toBe(1);
    await table.clock.pass(1);
    expect(table.sockets.length).toBe(2);
  });

  it.each([
    [4401, "identity"],
    [4403, "removed"],
    [4404, "gone"],
    [4406, "reload"],
  ] as const)("ends for good with code %i", async (code, why) => {
    await table.greet();
    table.socket.breaks(code);
    await table.clock.pass(60_000);
    expect([table.sockets.length, table.board.ended.value]).toEqual([1, why]);
  });

  it("on waking replaces a line that has been silent, within moments", async () => {
    await table.greet();
    table.clock.time += 30 * 60_000;
    table.wake();
    await table.clock.pass(300);
    expect(table.sockets.length).toBe(2);
  });

  it("on waking asks a line that seems well, and believes no answer for 2 s", async () => {
    await table.greet();
    table.wake();
    expect(table.socket.heard.at(-1)).toEqual({ t: "ping" });
    await table.clock.pass(2300);
    expect(table.sockets.length).toBe(2);
  });

  it("on waking does not sit out its pause", async () => {
    await table.greet();
    table.socket.breaks();
    table.wake();
    expect(table.sockets.length).toBe(2);
  });
});

const snapshotOf = (v: number) => ({
  v,
  audience: "participant" as const,
  now: 1,
  workshop: { title: "", department: "", code: "", languages: [] },
  e: [],
});
