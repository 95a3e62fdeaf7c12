import { beforeEach, describe, expect, it } from "vitest";
import type { RawSocket } from "../../src/wire/socket";
import { UNREACHABLE } from "../../src/wire/tried";
import { type Way, Ways } from "../../src/wire/ways";
import { HandClock, HandSocket } from "./playground";

const HELLO = '{"t":"hello","p":1,"v":1}';

describe("the way to the server", () => {
  let clock: HandClock;
  let lines: { way: Way; line: HandSocket }[];
  let kept: string | null;
  let serverAnswers: boolean;
  let ways: Ways;
  const memory = {
    read: () => kept,
    write: (way: Way) => {
      kept = way;
    },
  };
  const begin = () =>
    new Ways(
      (way) => {
        const line = new HandSocket();
        lines.push({ way, line });
        return line;
      },
      async () => serverAnswers,
      clock,
      memory,
    );
  const connect = (): { raw: RawSocket; line: HandSocket } => {
    const raw = ways.connect();
    return { raw, line: (lines.at(-1) as { line: HandSocket }).line };
  };
  const cut = async (line: HandSocket, code = 1006) => {
    line.onclose?.({ code });
    await clock.pass(0);
  };

  beforeEach(() => {
    clock = new HandClock();
    lines = [];
    kept = null;
    serverAnswers = true;
    ways = begin();
  });

  it("L54 is a socket first, and is kept over a reload", () => {
    const { raw, line } = connect();
    line.onopen?.();
    raw.send(HELLO);
    line.onmessage?.({ data: "{}" });

    expect(lines[0]?.way).toBe("socket");
    expect(kept).toBe("socket");
  });

  it("L54 is a stream when sockets are refused twice while the server answers", async () => {
    await cut(connect().line);
    expect(ways.way).toBe("socket");
    await cut(connect().line);
    expect(ways.way).toBe("stream");
  });

  it("L54 stays a socket while the server does not answer at all", async () => {
    serverAnswers = false;
    for (let i = 0; i < 5; i++) await cut(connect().line);
    expect(ways.way).toBe("socket");
  });

  it("L54 is a stream within 5 s where a socket never opens", async () => {
    connect();
    await clock.pass(3_000);
    expect(ways.way).toBe("stream");
  });

  it("L54 is a stream where a socket opens and swallows what is sent", async () => {
    const { raw, line } = connect();
    line.onopen?.();
    raw.send(HELLO);
    await clock.pass(5_000);
    expect(ways.way).toBe("stream");
  });

  it("L54 is a stream where sockets are cut off soon, again and again", async () => {
    for (let i = 0; i < 2; i++) {
      const { raw, line } = connect();
      line.onopen?.();
      raw.send(HELLO);
      line.onmessage?.({ data: "{}" });
      await clock.pass(4_000);
      await cut(line);
    }
    expect(ways.way).toBe("stream");
  });

  it("L54 stays a socket where one lasted between two cuts", async () => {
    await cut(connect().line);
    const { raw, line } = connect();
    line.onopen?.();
    raw.send(HELLO);
    line.onmessage?.({ data: "{}" });
    await clock.pass(60_000);
    await cut(line);
    await cut(connect().line);
    expect(ways.way).toBe("socket");
  });

  it("L54 is polling where a stream brings no first byte, and a socket again after ten minutes", async () => {
    kept = "stream";
    ways = begin();
    const { raw, line } = connect();
    line.onopen?.();
    raw.send(HELLO);
    await clock.pass(5_000);
    expect(ways.way).toBe("poll");

    await clock.pass(601_000);
    connect();
    expect(lines.at(-1)?.way).toBe("socket");
  });

  it("L54 begins again with a socket when nobody answers on a detour", async () => {
    kept = "poll";
    ways = begin();
    const { raw, line } = connect();
    let code = 0;
    raw.onclose = (event) => {
      code = event.code;
    };
    await cut(line, UNREACHABLE);
    expect(ways.way).toBe("socket");
    expect(code).toBe(1006);
  });

  it("L54 hands on why the server ended a line, without a doubt about the way", async () => {
    const { raw, line } = connect();
    let code = 0;
    raw.onclose = (event) => {
      code = event.code;
    };
    await cut(line, 4403);
    await cut(connect().line, 4503);
    expect(code).toBe(4403);
    expect(ways.way).toBe("socket");
  });
});
