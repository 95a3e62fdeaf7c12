import { t } from "../text/text";
import type { Sorted } from "../wire/messages";

export interface ChipsProps {
  of: Sorted;
}

/** How a theme or a note was sorted, in words. */
export function Chips({ of: { finding, help, elsewhere } }: ChipsProps) {
  const words = [
    finding && t(`triage.finding.${finding}`),
    help && t(`triage.hint.${help}`),
    elsewhere && t("triage.hint.department"),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <div class="chips">
      {words.map((one) => (
        <span key={one} class="tag">
          {one}
        </span>
      ))}
    </div>
  );
}
