/** Before the studio's paths, on a page that shows it behind the glass (`/see/studio`); "" everywhere else. */
export const GLASS = typeof location !== "undefined" && location.pathname.startsWith("/see/studio") ? "/see" : "";
