import { useEffect, useState } from "preact/hooks";

/** What is there sooner needs no word: a page that flashes is worse than one that waits. Milliseconds. */
const PATIENCE = 300;

/** Says, once it has lasted, that something is on its way. */
export function Loading({ words }: { words: string }) {
  const slow = useSlow();
  return (
    <p class="loading quiet" role="status">
      {slow && words}
    </p>
  );
}

/** Whether this has been on screen for longer than a moment. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
