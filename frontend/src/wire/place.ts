/** The doors to a live workshop; the role follows the door. Behind the glass one only looks. */
export type Door = "w" | "present" | "link" | "studio" | "see/studio";

/** A workshop behind a door: `ref` is the join code, or the workshop's id for the studio. */
export interface Place {
  door: Door;
  ref: string;
}

export const pathOf = (place: Place): string => `/${place.door}/${encodeURIComponent(place.ref)}`;

/** The address of the socket, from the page's own address. */
export function socketUrl(place: Place, page: { protocol: string; host: string } = location): string {
  return `${page.protocol === "https:" ? "wss" : "ws"}://${page.host}${pathOf(place)}/socket`;
}
