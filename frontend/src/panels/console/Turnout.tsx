import type { Desk } from "../../actions/desk";
import { Histogram } from "./Histogram";
import { Sides } from "./Sides";
import { useTurnout } from "./useTurnout";

/** How the room takes part. Numbers only. */
export function TurnoutPart({ desk }: { desk: Desk }) {
  const turnout = useTurnout(desk);
  if (!turnout?.people) return null;
  return (
    <div class="stack">
      <Histogram turnout={turnout} />
      <Sides turnout={turnout} />
    </div>
  );
}
