import { CLOSE } from "./messages";

/** Why a conversation is over for good; the view says what to do. */
export type Ending = "identity" | "removed" | "gone" | "reload";

export type AfterClose = { next: "retry"; atLeast: number } | { next: "end"; why: Ending };

/** What a close code asks of this page. Unknown codes (1006 above all) mean a broken line: come back. */
export function afterClose(code: number): AfterClose {
  switch (code) {
    case CLOSE.noIdentity:
      return { next: "end", why: "identity" };
    case CLOSE.removed:
      return { next: "end", why: "removed" };
    case CLOSE.noSuchWorkshop:
      return { next: "end", why: "gone" };
    case CLOSE.protocolTooOld:
      return { next: "end", why: "reload" };
    case CLOSE.tooMany:
      return { next: "retry", atLeast: 5000 };
    default:
      return { next: "retry", atLeast: 0 };
  }
}
