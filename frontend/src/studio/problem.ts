import { has, t } from "../text/text";
import { HttpProblem } from "../wire/http";

/** Why a request failed: the server's own reason, or what the status says where it gave none. */
export function reasonOf(failure: unknown): string {
  if (!(failure instanceof HttpProblem)) return "BROKEN";
  return failure.why || (BY_STATUS[failure.status] ?? "BROKEN");
}

const BY_STATUS: Readonly<Record<number, string>> = {
  0: "NO_CONNECTION",
  401: "NO_IDENTITY",
  403: "NOT_ALLOWED",
  404: "NOT_THERE",
  429: "TOO_MANY_TRIES",
};

/** What a person reads about a failure: what is so, and what to do. */
export function problemWords(failure: unknown): string {
  const { retryAfter, field, max } = failure instanceof HttpProblem ? failure.detail : {};
  const why = reasonOf(failure);
  const values = {
    n: typeof retryAfter === "number" ? Math.max(1, Math.ceil(retryAfter / 60)) : 1,
    field: typeof field === "string" ? field : "",
    max: typeof max === "number" ? max : "",
  };
  for (const key of [`studio.why.${why}`, `refusals.${why}`]) {
    if (has(key)) return t(key, values);
  }
  return t("studio.why.BROKEN");
}
