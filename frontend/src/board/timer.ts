import type { Timer } from "../wire/messages";

/** Milliseconds left by the server's clock, never below 0; null without a timer. */
export function timeLeft(timer: Timer | undefined, now: number): number | null {
  if (!timer) return null;
  return Math.max(0, timer.ends === undefined ? timer.left : timer.ends - now);
}

/** "5:12", or "1:05:12" from an hour on. Rounded up, so that 0:00 means over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
