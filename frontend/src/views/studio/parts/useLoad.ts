import { useCallback, useEffect, useState } from "preact/hooks";

/** A value being fetched: not there yet, there, or failed with a way to try again. */
export interface Load<Value> {
  value: Value | undefined;
  failure: unknown;
  again: () => void;
  put: (value: Value) => void;
}

/** Fetches when `key` changes; an answer that comes after the key has changed is dropped. */
export function useLoad<Value>(key: string, fetchValue: () => Promise<Value>): Load<Value> {
  const [state, setState] = useState<{ key: string; value?: Value; failure?: unknown }>({ key });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    fetchValue().then(
      (value) => wanted && setState({ key, value }),
      (failure: unknown) => wanted && setState({ key, failure }),
    );
    return () => {
      wanted = false;
    };
  }, [key, tries]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  const put = useCallback((value: Value) => setState({ key, value }), [key]);
  const mine = state.key === key;
  return { value: mine ? state.value : undefined, failure: mine ? state.failure : undefined, again, put };
}
