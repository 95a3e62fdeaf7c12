/**
 * Everything that shows the whole board of a workshop, as one thing to fetch: the console and the board of who looks on
 * are made of the same parts, and what two fetches share would be weighed on every other page.
 */
export { CoFacilitator } from "../../link/CoFacilitator";
export { Onlooker } from "../../link/Onlooker";
export { AsParticipant } from "./AsParticipant";
export { Board } from "./Board";
