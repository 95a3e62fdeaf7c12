import drawing from "lucide:clipboard-paste";
import { mayWrite } from "../board/may";
import { language, t } from "../text/text";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { inParts, type Row } from "./rows";

/** As many notes as one command carries (B12). */
const MOST = 100;

/** "Bring notes in": pasted lines or a CSV file become notes. */
export const importNotes: Action = {
  id: "notes.import",
  on: "board",
  words: "console.import",
  icon: drawing,
  shortcut: "i",
  when: (desk) => desk.moment.audience === "facilitator" && mayWrite(desk.moment),
  perform: (desk) => desk.ask("import"),
};

/**
 * Sends rows part by part, in order; answers the rows that were not taken, which is all that follow a refusal. The whole
 * import is one thing to take back.
 */
export async function bringIn(
  desk: Desk,
  q: string,
  rows: readonly Row[],
  told: (stored: number) => void,
): Promise<readonly Row[]> {
  let stored = 0;
  let first = 0;
  let last = 0;
  for (const part of inParts(rows, MOST)) {
    const notes = part.map(({ line: _, ...note }) => note);
    const answer = await desk.give({ c: "notes.import", d: { q, lang: language.peek(), notes } }, "import");
    if (answer.t === "refused" && answer.why !== "ALREADY_STORED") break;
    stored += part.length;
    if (answer.t === "done") {
      first ||= answer.f;
      last = answer.v;
    }
    told(stored);
  }
  if (last > 0) {
    const d = { f: first, v: last };
    desk.offerBack({ text: t("console.import.done", { n: stored }), back: [{ c: "notes.take-back", d }] });
  }
  return rows.slice(stored);
}
