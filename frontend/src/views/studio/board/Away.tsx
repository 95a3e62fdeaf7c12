import off from "lucide:wifi-off";
import { useEffect, useState } from "preact/hooks";
import type { LiveBoard } from "../../../board/live";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

/** A blink of the line is not worth a word. Milliseconds. */
const PATIENCE = 1500;

/** Says that the server is away, once it has been for a moment. */
export function Away({ board }: { board: LiveBoard }) {
  const away = board.link.value === "away";
  const [since, setSince] = useState(false);
  useEffect(() => {
    if (!away) {
      setSince(false);
      return;
    }
    const wait = setTimeout(() => setSince(true), PATIENCE);
    return () => clearTimeout(wait);
  }, [away]);
  if (!since) return null;
  return (
    <div class="banner pending away" role="status">
      <Icon of={off} />
      <span>
        <strong>{t("console.away")}</strong> {t("console.away.safe")}
      </span>
      <button type="button" class="button push" onClick={() => board.wake()}>
        {t("console.away.now")}
      </button>
    </div>
  );
}
