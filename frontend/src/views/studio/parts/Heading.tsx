import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../text/text";
import { turns } from "../route";

/** The first heading of a page: names the browser's tab and takes the focus when one page follows another. */
export function Heading({
  title,
  children,
  class: name,
}: {
  title: string;
  children?: ComponentChildren;
  class?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t("studio.tab", { title });
  }, [title]);
  useEffect(() => {
    if (turns.peek() > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={name}>
      {children ?? title}
    </h1>
  );
}
