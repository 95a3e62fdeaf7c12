import type { ClientMessage, ServerMessage } from "./messages";

const KNOWN = new Set(["welcome", "changes", "mine", "done", "refused", "resync", "online", "previews", "pong", "end"]);

/** One message as one text frame. */
export function encode(message: ClientMessage): string {
  return JSON.stringify(message);
}

/** A frame as a message; null for what is not JSON or of a type this page does not know, which is to be ignored. */
export function decode(frame: string): ServerMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const { t } = value as { t?: unknown };
  return typeof t === "string" && KNOWN.has(t) ? (value as ServerMessage) : null;
}
