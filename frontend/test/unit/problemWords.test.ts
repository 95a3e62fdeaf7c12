import { beforeAll, describe, expect, it } from "vitest";
import { problemWords, reasonOf } from "../../src/studio/problem";
import { loadWords } from "../../src/text/text";
import { HttpProblem } from "../../src/wire/http";

describe("what a person reads about a failed request", () => {
  beforeAll(() => loadWords(["studio", "refusals"]));

  it("is this page's words for a reason it knows", () => {
    expect(problemWords(new HttpProblem(0, "NO_CONNECTION"))).toBe(
      "The server was not reached. Nothing is lost; try again.",
    );
    expect(problemWords(new HttpProblem(429, "TOO_MANY_TRIES", { retryAfter: 150 }))).toContain("Wait 3 minutes");
  });

  it("is the server's words for a reason it does not know, and ours when there are none", () => {
    expect(problemWords(new HttpProblem(409, "NEW_REASON", { title: "A newer server says this." }))).toBe(
      "A newer server says this.",
    );
    expect(problemWords(new HttpProblem(500, "FAULT"))).toContain("Something broke on our side");
    expect(problemWords(new TypeError("bug"))).toContain("Something broke on our side");
  });

  it("names the fields, however they are listed", () => {
    const words = (detail: Record<string, unknown>) => problemWords(new HttpProblem(400, "BAD_VALUE", detail));
    expect(words({ field: "title" })).toContain("title");
    expect(
      words({
        fields: [
          { field: "title", why: "SIZE" },
          { field: "date", why: "TYPE" },
        ],
      }),
    ).toContain("title, date");
  });

  it("goes by the status where no reason was given", () => {
    expect(reasonOf(new HttpProblem(403, ""))).toBe("NOT_ALLOWED");
    expect(reasonOf(new HttpProblem(502, ""))).toBe("BROKEN");
  });
});
