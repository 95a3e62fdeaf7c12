import type { Place } from "../place";
import type { RawSocket, Surroundings } from "../socket";
import { PollLine } from "./poll";
import { StreamLine } from "./stream";

/** A line that is no socket. */
export function detour(place: Place, way: "stream" | "poll", around: Surroundings): RawSocket {
  return way === "stream" ? new StreamLine(place, around) : new PollLine(place, around);
}
