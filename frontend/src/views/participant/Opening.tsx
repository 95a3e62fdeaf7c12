import { useSlow } from "../../parts/Loading";
import { t } from "../../text/text";
import { Message } from "./Message";

/** While the workshop opens: nothing at first, so that a quick start does not flash. */
export function Opening() {
  return useSlow() ? <Message title={t("board.door.opening")} /> : null;
}
