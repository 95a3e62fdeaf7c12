/**
 * What this device remembers, and nobody else is told. Storage may be switched off or full: then a thing is known as long
 * as the page lives, and nothing fails.
 */

/** What was remembered under this name, as it was; undefined where there is nothing, or nothing that can be read. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** The list that was remembered under this name, or an empty one. */
export function recallList<T = string>(name: string): readonly T[] {
  const found = recall(name);
  return Array.isArray(found) ? (found as T[]) : [];
}

/** Remembers a value instead of the one before; null forgets it. */
export function remember(name: string, value: object | string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // As said above.
  }
}
