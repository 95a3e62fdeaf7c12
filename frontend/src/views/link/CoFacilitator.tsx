import { OpenBoard } from "../studio/board/Board";

/** The live console of one workshop, for who runs it without an account. */
export function CoFacilitator({ code }: { code: string }) {
  return <OpenBoard place={{ door: "link", ref: code }} />;
}
