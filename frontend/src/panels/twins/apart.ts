/** What is kept apart in a workshop, remembered on this device as numbers: no words of a note stay behind. */

const keyOf = (ref: string) => `throughline.apart.${ref}`;

export function keptApart(ref: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(ref)) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}

export function rememberApart(ref: string, kept: ReadonlySet<string>): void {
  try {
    localStorage.setItem(keyOf(ref), JSON.stringify([...kept]));
  } catch {
    // Storage is switched off or full: they are kept apart as long as the page is open.
  }
}
