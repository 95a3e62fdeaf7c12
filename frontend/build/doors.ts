import type { Plugin } from "vite";

/** Which page answers a path; the same table as the server's, for the development server only. */
export function pageOf(path: string): string | null {
  if (/^\/($|join(\/|$))/.test(path)) return "/join.html";
  if (/^\/w\/[^/]+\/?$/.test(path)) return "/participant.html";
  if (/^\/present\/[^/]+\/?$/.test(path)) return "/projector.html";
  if (/^\/link\/[^/]+\/?$/.test(path)) return "/link.html";
  if (/^\/results\/[^/]+\/?$/.test(path)) return "/results.html";
  if (/^\/see\/?$/.test(path)) return "/see.html";
  if (/^\/guide(\/participants)?\/?$/.test(path)) return "/guide.html";
  if (/^(\/see)?\/studio(\/(?!api\/|[^/]+\/(snapshot|mine|commands|stream|poll|pong|socket|turnout)$).*)?$/.test(path))
    return "/studio.html";
  return null;
}

/** Serves the pages under their doors while developing. */
export function doors(): Plugin {
  return {
    name: "throughline-doors",
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? "/").split("?")[0] ?? "/";
        const page = request.method === "GET" ? pageOf(path) : null;
        if (page) request.url = page;
        next();
      });
    },
  };
}
