import { t } from "../../text/text";
import { strengthOf } from "./run";

const BARS = { strong: 3, fair: 2, weak: 1 } as const;

/** How sure a suggestion is: three bars and a word. */
export function Meter({ confidence }: { confidence: number }) {
  const strength = strengthOf(confidence);
  return (
    <span
      class="meter"
      role="img"
      aria-label={t(`console.suggest.${strength}`)}
      title={t(`console.suggest.${strength}`)}
    >
      {[1, 2, 3].map((bar) => (
        <i key={bar} class={bar <= BARS[strength] ? "on" : undefined} />
      ))}
    </span>
  );
}
