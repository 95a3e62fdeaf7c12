/** Calls `wake` when the page is looked at again or the network is back, `sleep` when it is put away. Returns the undo. */
export function watchWaking(wake: () => void, sleep: () => void): () => void {
  const onVisibility = () => (document.visibilityState === "visible" ? wake() : sleep());
  document.addEventListener("visibilitychange", onVisibility);
  addEventListener("online", wake);
  addEventListener("pageshow", wake);
  addEventListener("pagehide", sleep);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    removeEventListener("online", wake);
    removeEventListener("pageshow", wake);
    removeEventListener("pagehide", sleep);
  };
}
