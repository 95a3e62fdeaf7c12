/** The three doors to a live workshop; the role follows the door. */
export type Door = "w" | "present" | "studio";

/** A workshop behind a door: `ref` is the join code, or the workshop's id for the studio. */
export interface Place {
  door: Door;
  ref: string;
}

/** Before the studio's paths, on a page that shows it behind the glass (`/see/studio`); "" everywhere else. */
export const GLASS = typeof location !== "undefined" && location.pathname.startsWith("/see/studio") ? "/see" : "";

export const pathOf = ({ door, ref }: Place): string =>
  `${door === "studio" ? GLASS : ""}/${door}/${encodeURIComponent(ref)}`;

/** The address of the socket, from the page's own address. */
export function socketUrl(place: Place, page: { protocol: string; host: string } = location): string {
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${pathOf(place)}/socket`;
}
