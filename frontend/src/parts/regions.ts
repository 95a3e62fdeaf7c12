/** F6 and Shift F6 go from one region of the page to the next: everything marked `data-region`, in document order. */
export function enableRegionKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
    if (regions.length === 0) return;
    event.preventDefault();
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = at < 0 ? (step > 0 ? 0 : regions.length - 1) : (at + step + regions.length) % regions.length;
    enter(regions[next]);
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

const ENTRY = "[tabindex='0'], a[href], button:not([disabled], [tabindex='-1']), input, select, textarea";

function enter(region: HTMLElement | undefined): void {
  if (!region) return;
  const entry = [...region.querySelectorAll<HTMLElement>(ENTRY)].find((one) => one.getClientRects().length > 0);
  if (entry) entry.focus();
  else {
    region.tabIndex = -1;
    region.focus();
  }
}
