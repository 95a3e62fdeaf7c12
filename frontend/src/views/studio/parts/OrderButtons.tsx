import down from "lucide:arrow-down";
import up from "lucide:arrow-up";
import remove from "lucide:x";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

interface Props {
  /** Names the thing that moves. */
  what: string;
  n: number;
  of: number;
  onShift: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, down and away by buttons; at an end the button stays in place but says so and does nothing. */
export function OrderButtons({ what, n, of, onShift, onRemove }: Props) {
  const step = (by: -1 | 1, label: string, icon: typeof up, off: boolean) => (
    <button
      type="button"
      class="button plain icon-only"
      aria-label={`${label}: ${what}`}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onShift(by)}
    >
      <Icon of={icon} />
    </button>
  );
  return (
    <span class="row order push">
      {step(-1, t("studio.order.up"), up, n === 1)}
      {step(1, t("studio.order.down"), down, n === of)}
      <button
        type="button"
        class="button plain icon-only"
        aria-label={`${t("studio.order.remove")}: ${what}`}
        title={t("studio.order.remove")}
        onClick={onRemove}
      >
        <Icon of={remove} />
      </button>
    </span>
  );
}
