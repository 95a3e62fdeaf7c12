import { type ComponentType, h, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A component whose code comes after the page can be used: fetched as soon as the browser is idle, so that it is there
 * when it is asked for, even without a connection by then.
 */
export function lazily<P extends object>(fetchIt: () => Promise<ComponentType<P>>): (props: P) => VNode | null {
  let fetched: Promise<ComponentType<P>> | null = null;
  let there: ComponentType<P> | null = null;
  const get = () => {
    fetched ??= fetchIt().then(
      (component) => {
        there = component;
        return component;
      },
      (problem) => {
        fetched = null;
        throw problem;
      },
    );
    return fetched;
  };
  if (typeof document !== "undefined") setTimeout(() => void get().catch(() => {}), 1000);
  return function Lazy(props: P) {
    const [, arrived] = useState(there !== null);
    useEffect(() => {
      // Also when it came between drawing and now.
      get().then(
        () => arrived(true),
        () => {},
      );
    }, []);
    return there ? h(there as ComponentType<object>, props) : null;
  };
}
