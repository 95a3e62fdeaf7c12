import type { Answer, Mine, SentCommand, Snapshot } from "./messages";
import { type Place, pathOf } from "./place";

/** An answer that is not 2xx: `why` is the problem's reason where it has one. Status 0: no answer at all. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly why: string,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${why}`);
  }
}

/** Asks for JSON; throws {@link HttpProblem}. An empty answer is `undefined`. */
export async function askJson<T>(path: string, init: RequestInit & { json?: unknown } = {}): Promise<T> {
  const { json, ...rest } = init;
  const headers = new Headers(rest.headers);
  headers.set("Accept", "application/json");
  if (json !== undefined) headers.set("Content-Type", "application/json");
  const body = json === undefined ? rest.body : JSON.stringify(json);
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...rest, headers, body: body ?? null });
  } catch {
    throw new HttpProblem(0, "NO_CONNECTION");
  }
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text);
  return (text ? JSON.parse(text) : undefined) as T;
}

function problemOf(status: number, text: string): HttpProblem {
  try {
    const detail = JSON.parse(text) as Record<string, unknown>;
    return new HttpProblem(status, typeof detail.why === "string" ? detail.why : "", detail);
  } catch {
    return new HttpProblem(status, "");
  }
}

export const fetchSnapshot = (place: Place): Promise<Snapshot> => askJson(`${pathOf(place)}/snapshot`);

export const fetchMine = (place: Place): Promise<Mine> => askJson(`${pathOf(place)}/mine`);

/** The most commands one POST carries. */
export const POST_LIMIT = 50;

/**
 * Sends commands without a socket; their ids make it harmless to send them on the socket as well. `lastWords` lets the
 * request outlive the page, for the moment it is put away.
 */
export async function postCommands(
  place: Place,
  commands: readonly SentCommand[],
  { lastWords = false } = {},
): Promise<Answer[]> {
  const json = { commands: commands.slice(0, POST_LIMIT).map(({ id, c, d }) => ({ id, c, d })) };
  const { answers } = await askJson<{ answers: Answer[] }>(`${pathOf(place)}/commands`, {
    method: "POST",
    json,
    keepalive: lastWords,
  });
  return answers;
}
