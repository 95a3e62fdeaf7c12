import { afterEach, describe, expect, it, vi } from "vitest";
import { call, whenSignedOut } from "../../src/studio/api";
import { reasonOf } from "../../src/studio/problem";
import { HttpProblem } from "../../src/wire/http";

function answers(status: number, body: string, headers: Record<string, string> = {}) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(body, { status, headers }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

async function problemFrom(path = "/workshops"): Promise<HttpProblem> {
  try {
    await call("GET", path);
  } catch (failure) {
    if (failure instanceof HttpProblem) return failure;
  }
  throw new Error("no problem");
}

describe("the studio's REST door", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("sends and reads JSON under its own path", async () => {
    const fetched = answers(200, '{"id":"w1"}');
    expect(await call("POST", "/workshops", { title: "T" })).toEqual({ id: "w1" });
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe("/studio/api/workshops");
    expect(init?.body).toBe('{"title":"T"}');
    expect(init?.credentials).toBe("same-origin");
  });

  it("takes an empty answer", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
    expect(await call("DELETE", "/session")).toBeUndefined();
  });

  it("gives the reason and the rest of problem+json", async () => {
    answers(429, '{"why":"TOO_MANY_TRIES","retryAfter":90}');
    const problem = await problemFrom();
    expect([problem.status, problem.why, problem.detail.retryAfter]).toEqual([429, "TOO_MANY_TRIES", 90]);
  });

  it("calls an answer that is not problem+json broken, and a missing one no connection", async () => {
    answers(502, "<h1>Bad gateway</h1>");
    expect(reasonOf(await problemFrom())).toBe("BROKEN");
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("failed");
    });
    expect(reasonOf(await problemFrom())).toBe("NO_CONNECTION");
  });

  it("says so when the session ended, but not when it only asked for one", async () => {
    const signedOut = vi.fn();
    whenSignedOut(signedOut);
    answers(401, '{"why":"NO_IDENTITY","firstRun":true}');
    await problemFrom("/session");
    expect(signedOut).not.toHaveBeenCalled();
    answers(401, '{"why":"NO_IDENTITY"}');
    await problemFrom("/workshops");
    expect(signedOut).toHaveBeenCalledOnce();
  });
});
