import { has, t } from "../text/text";

/** A refused or failed request: HTTP status (0 when the server was not reached), reason and what came with it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly why: string,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${why}`);
  }
}

/** The problem in an answer that was not a success; an answer that is not problem+json counts as broken. */
export async function problemOf(answer: Response): Promise<Problem> {
  let body: Record<string, unknown> = {};
  try {
    body = (await answer.json()) as Record<string, unknown>;
  } catch {
    // A proxy's page, say: the status has to do.
  }
  const retryAfter = Number(body.retryAfter ?? answer.headers.get("Retry-After") ?? Number.NaN);
  const detail = Number.isFinite(retryAfter) ? { ...body, retryAfter } : body;
  return new Problem(answer.status, typeof body.why === "string" ? body.why : byStatus(answer.status), detail);
}

function byStatus(status: number): string {
  switch (status) {
    case 401:
      return "NO_IDENTITY";
    case 403:
      return "NOT_ALLOWED";
    case 404:
      return "NOT_THERE";
    case 429:
      return "TOO_MANY_TRIES";
    default:
      return "BROKEN";
  }
}

/** What a person reads about a failure: what is so, and what to do. */
export function problemWords(failure: unknown): string {
  const problem = failure instanceof Problem ? failure : new Problem(500, "BROKEN");
  const { retryAfter, field, max } = problem.detail;
  const values = {
    n: typeof retryAfter === "number" ? Math.max(1, Math.ceil(retryAfter / 60)) : 1,
    field: typeof field === "string" ? field : "",
    max: typeof max === "number" ? max : "",
  };
  for (const key of [`studio.why.${problem.why}`, `refusals.${problem.why}`]) {
    if (has(key)) return t(key, values);
  }
  return t("studio.why.BROKEN");
}
