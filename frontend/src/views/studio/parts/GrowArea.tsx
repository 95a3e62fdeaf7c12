import { useEffect, useRef } from "preact/hooks";

interface Props {
  id: string;
  value: string;
  onText: (value: string) => void;
  label?: string;
  class?: string;
  lang?: string;
  rows?: number;
  maxLength?: number;
  invalid?: boolean;
  describedBy?: string | undefined;
}

/** A text area as tall as its words; older browsers have no `field-sizing`. */
export function GrowArea(props: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => stretch(area.current), [props.value]);
  useEffect(() => {
    let wanted = true;
    const again = () => wanted && stretch(area.current);
    void document.fonts?.ready.then(again);
    window.addEventListener("resize", again);
    return () => {
      wanted = false;
      window.removeEventListener("resize", again);
    };
  }, []);
  return (
    <textarea
      ref={area}
      class={`input said grows ${props.class ?? ""}`}
      id={props.id}
      lang={props.lang}
      rows={props.rows ?? 1}
      maxLength={props.maxLength}
      aria-label={props.label}
      aria-invalid={props.invalid ? "true" : undefined}
      aria-describedby={props.describedBy}
      value={props.value}
      onInput={(event) => props.onText(event.currentTarget.value)}
    />
  );
}

function stretch(element: HTMLTextAreaElement | null): void {
  if (!element) return;
  element.style.blockSize = "auto";
  element.style.blockSize = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}
