import type { Announcer } from "../actions/announce";

/** The only two live regions of a page; everything spoken goes through the announcer. */
export function LiveRegions({ announcer }: { announcer: Announcer }) {
  return (
    <>
      <div class="vh" aria-live="polite" aria-atomic="true">
        {announcer.polite}
      </div>
      <div class="vh" aria-live="assertive" aria-atomic="true">
        {announcer.urgent}
      </div>
    </>
  );
}
