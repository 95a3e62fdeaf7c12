/** The pages of the studio by path; one table, read both ways. */
import { signal } from "@preact/signals";
import { GLASS } from "../../studio/glass";

export type Route =
  | { at: "workshops" }
  | { at: "new" }
  | { at: "first" }
  | { at: "accounts" }
  | { at: "board"; id: string }
  | { at: "invite"; id: string }
  | { at: "pack"; id: string }
  | { at: "preview"; id: string }
  | { at: "themes"; id: string }
  | { at: "statement"; id: string; sid: string }
  | { at: "nowhere" };

export function routeOf(path: string): Route {
  const parts = path
    .replace(/^(\/see)?\/studio\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const [head, id, what, sid, more] = parts;
  if (head === undefined) return { at: "workshops" };
  if (id === undefined) return head === "new" || head === "first" || head === "accounts" ? { at: head } : NOWHERE;
  if (head !== "w" || more !== undefined) return NOWHERE;
  if (what === undefined) return { at: "board", id };
  if (sid === undefined)
    return what === "themes" || what === "invite" || what === "pack" || what === "preview" ? { at: what, id } : NOWHERE;
  return what === "statements" ? { at: "statement", id, sid } : NOWHERE;
}

const NOWHERE: Route = { at: "nowhere" };

const HOME = `${GLASS}/studio`;

export const paths = {
  workshops: HOME,
  new: `${HOME}/new`,
  accounts: `${HOME}/accounts`,
  board: (id: string) => `${HOME}/w/${encodeURIComponent(id)}`,
  invite: (id: string) => `${HOME}/w/${encodeURIComponent(id)}/invite`,
  pack: (id: string) => `${HOME}/w/${encodeURIComponent(id)}/pack`,
  preview: (id: string) => `${HOME}/w/${encodeURIComponent(id)}/preview`,
  themes: (id: string) => `${HOME}/w/${encodeURIComponent(id)}/themes`,
  statement: (id: string, sid: string) => `${HOME}/w/${encodeURIComponent(id)}/statements/${encodeURIComponent(sid)}`,
};

/** Where the person is. */
export const route = signal<Route>({ at: "workshops" });
/** Counts the pages opened since the start, so that a view knows whether to take the focus. */
export const turns = signal(0);

/** Opens another page of the studio without loading. */
export function go(path: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  turn();
  window.scrollTo(0, 0);
}

/** Follows the address bar, the back button and every ordinary link inside the studio. */
export function startRouting(): void {
  route.value = routeOf(location.pathname);
  window.addEventListener("popstate", turn);
  document.addEventListener("click", (click) => {
    const link = click.target instanceof Element ? click.target.closest("a") : null;
    if (!link || !isPlain(click, link)) return;
    click.preventDefault();
    go(link.pathname + link.search);
  });
}

function turn(): void {
  route.value = routeOf(location.pathname);
  turns.value += 1;
}

function isPlain(click: MouseEvent, link: HTMLAnchorElement): boolean {
  const modified = click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
  if (modified || click.defaultPrevented || link.target || link.hasAttribute("download")) return false;
  if (link.origin !== location.origin || link.hash !== "") return false;
  const below = `${link.pathname}/`.startsWith(`${HOME}/`);
  return below && !link.pathname.startsWith(`${HOME}/api/`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
