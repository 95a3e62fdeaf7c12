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

/** What a person reads about a failure: what is so, and what to do. The server's own words where this page has none. */
export function problemWords(failure: unknown): string {
  const { retryAfter, max, title, ...detail } = failure instanceof HttpProblem ? failure.detail : {};
  const field = fieldsOf(detail);
  const why = reasonOf(failure);
  const values = {
    n: typeof retryAfter === "number" ? Math.max(1, Math.ceil(retryAfter / 60)) : 1,
    field,
    max: typeof max === "number" ? max : "",
  };
  for (const key of [`studio.why.${why}`, `refusals.${why}`]) {
    if (has(key)) return t(key, values);
  }
  return typeof title === "string" && title !== "" ? title : t("studio.why.BROKEN");
}

/** The fields a refusal names: one, or a list of them. */
function fieldsOf({ field, fields, missing }: Readonly<Record<string, unknown>>): string {
  if (typeof field === "string") return field;
  const list: unknown[] = Array.isArray(fields) ? fields : Array.isArray(missing) ? missing : [];
  return list
    .map((one) => (typeof one === "string" ? one : String((one as { field?: unknown }).field ?? "")))
    .join(", ");
}
