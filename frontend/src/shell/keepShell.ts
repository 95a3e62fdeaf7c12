/**
 * From now on this page opens without a network, too, where the browser allows it: on https and on this machine. Only the
 * participant's door is in its scope.
 */
export async function keepShell(): Promise<void> {
  if (!canKeepShell() || !import.meta.env.PROD) return;
  await navigator.serviceWorker.register("/sw.js", { scope: "/w/", updateViaCache: "none" });
}

/** Over plain http a page that is loaded again without a network is gone until the network is back. */
export const canKeepShell = (): boolean => "serviceWorker" in navigator;
