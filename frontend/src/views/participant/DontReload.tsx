import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { Banner } from "../../parts/Banner";
import { canKeepShell } from "../../shell/keepShell";
import { t } from "../../text/text";

/** What is over so soon is nobody's business. Milliseconds. */
const HARDLY_MS = 1500;

/**
 * Where the browser keeps no page for us (plain http), one that is loaded again without a network does not come back until
 * the network does: so people are told while they are offline, or while something they did is not stored.
 */
export function DontReload({ desk }: { desk: Desk }) {
  const { board, announcer } = desk;
  const risky = !canKeepShell() && (board.link.value === "away" || board.unsent.value.length > 0);
  const shown = useSignal(false);
  useEffect(() => {
    if (!risky) {
      shown.value = false;
      return;
    }
    const timer = setTimeout(() => {
      shown.value = true;
      announcer.say(t("offline.noReload"));
    }, HARDLY_MS);
    return () => clearTimeout(timer);
  }, [risky]);
  return shown.value ? (
    <Banner kind="pending">
      <p>{t("offline.noReload")}</p>
    </Banner>
  ) : null;
}
