import type { LinkKind } from "../../studio/shapes";
import { askJson } from "../../wire/http";
import type { WorkshopHead } from "../../wire/messages";

/** All kinds, those that are given most first. */
export const LINK_KINDS: readonly LinkKind[] = ["co-facilitator", "observer", "captain", "helper"];

/** What stands behind the door of a link. */
export interface LinkDoor {
  workshop: WorkshopHead;
  kind: LinkKind;
  label?: string | null;
  /** To choose from for a note that is entered for somebody. */
  departments: string[];
}

/** Throws {@link HttpProblem}: 401 where no link let this device in, or it was taken back. */
export const askLinkDoor = (code: string): Promise<LinkDoor> => askJson(`/link/${code}/api/door`);

/** Exchanges a link's secret for a cookie. Throws {@link HttpProblem}: 403 WRONG_SECRET, 429. */
export const enterByLink = (code: string, secret: string): Promise<void> =>
  askJson(`/link/${code}/api/enter`, { method: "POST", json: { secret } });
