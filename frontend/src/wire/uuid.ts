/** Ids of one page sort in the order they were made, so each takes a millisecond of its own. */
let last = 0;

/**
 * A UUID of version 7: 48 bits of time, then random. Made from `getRandomValues`, because `randomUUID` is missing where
 * a phone reads the page over plain http.
 */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  last = Math.max(now, last + 1);
  let time = last;
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
