import { askJson } from "./http";
import type { OrgType } from "./messages";

/** What stands at a participant's door, before anybody went in. */
export interface Doorway {
  workshop: { title: string; department: string; code: string; languages: string[] };
  door: "open" | "closed";
  state: "waiting" | "open" | "closed";
  /** Whether everybody may read the results. */
  results?: boolean;
  departments: string[];
  me: Identity | null;
}

export interface Identity {
  code: string;
  name?: string | null;
  department?: string | null;
}

export interface JoinForm {
  name?: string;
  department?: string;
  org?: OrgType;
  remote?: boolean;
  lang: string;
}

/** Throws {@link HttpProblem}: 404 NO_OPEN_WORKSHOP. */
export const askDoor = (code: string): Promise<Doorway> => askJson(`/w/${code}/api/door`);

/** Throws {@link HttpProblem}: 403 DOOR_CLOSED or REMOVED, 410 WORKSHOP_CLOSED, 429. */
export const join = (code: string, form: JoinForm): Promise<Identity> =>
  askJson(`/w/${code}/api/join`, { method: "POST", json: form });
