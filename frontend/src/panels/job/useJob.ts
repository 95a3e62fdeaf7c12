import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../studio/api";
import type { Job } from "../../studio/shapes";
import { HttpProblem } from "../../wire/http";

const FIRST_WAIT = 400;
const LONGEST_WAIT = 2000;

export interface Running<Result> {
  job: Job<Result> | null;
  failure: unknown;
  /** Starts a job unless one is running. */
  start: (make: () => Promise<Job<Result>>) => void;
  /** Forgets a finished job. */
  clear: () => void;
}

/** Starts a job and asks after it until it ends; `onDone` gets the finished job once. */
export function useJob<Result>(onDone: (job: Job<Result>) => void): Running<Result> {
  const [job, setJob] = useState<Job<Result> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const run = useRef(0);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const start = useCallback((make: () => Promise<Job<Result>>) => {
    const mine = ++run.current;
    setFailure(null);
    void follow(make, (found) => {
      if (run.current !== mine) return false;
      setJob(found);
      if (found.state === "done") done.current(found);
      return true;
    }).catch((trouble: unknown) => {
      if (run.current !== mine) return;
      setJob(null);
      setFailure(trouble);
    });
  }, []);
  const clear = useCallback(() => {
    run.current += 1;
    setJob(null);
    setFailure(null);
  }, []);
  return { job, failure, start, clear };
}

/** Asks until the job has ended or nobody wants to know any more; a lost connection is waited out. */
export async function follow<Result>(
  make: () => Promise<Job<Result>>,
  tell: (job: Job<Result>) => boolean,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((go) => setTimeout(go, ms)),
): Promise<void> {
  let job = await make();
  let wait = FIRST_WAIT;
  while (tell(job) && (job.state === "queued" || job.state === "running")) {
    await pause(wait);
    wait = Math.min(LONGEST_WAIT, wait * 1.3);
    try {
      job = await api.job<Result>(job.id);
    } catch (trouble) {
      if (!(trouble instanceof HttpProblem && trouble.status === 0)) throw trouble;
    }
  }
}

export function isUnderWay(job: Job<unknown> | null): boolean {
  return job?.state === "queued" || job?.state === "running";
}
