/** A day (ISO date) as people write it; empty when there is none. */
export function dayOf(date: string | undefined, lang: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? "");
  if (!found) return "";
  const [, year, month, day] = found.map(Number);
  const then = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(lang, {
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    timeZone: "UTC",
  }).format(then);
}

/** Today as an ISO date where the person is. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A time of day, for "saved 11:47"; a day is added when it was not today. */
export function momentOf(at: string | number | undefined, lang: string, now: Date = new Date()): string {
  if (at === undefined || at === "") return "";
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return "";
  const sameDay = then.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(
    lang,
    sameDay ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" },
  ).format(then);
}
