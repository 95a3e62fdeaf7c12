import { signal } from "@preact/signals";

/** Grows once a second while anything reads clocks; read it to be drawn again. */
export const tick = signal(0);

if (typeof document !== "undefined") setInterval(() => tick.value++, 1000);
