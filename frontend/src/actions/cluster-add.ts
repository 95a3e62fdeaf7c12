import drawing from "lucide:plus";
import { t } from "../text/text";
import type { Answer, Colour } from "../wire/messages";
import type { Action } from "./action";
import type { Desk } from "./desk";
import { arrangeable, groupedIn, noteOf } from "./subject";

/** "New theme": asks for a name, then gathers the notes under it. */
export const newTheme: Action = {
  id: "cluster.add",
  on: "note",
  words: "board.theme.new",
  icon: drawing,
  shortcut: "t",
  when: (desk, id) => arrangeable(desk, groupedIn(desk, id)),
  perform: (desk, id) => desk.ask("new-theme", ...desk.together(id)),
};

/** Makes a theme of notes of one question. The name may be empty and come later. */
export function addTheme(
  desk: Desk,
  notes: readonly string[],
  label: string,
  colour?: Colour,
): Promise<Answer> | undefined {
  const first = notes[0];
  const q = first === undefined ? undefined : noteOf(desk, first)?.q;
  desk.putDown();
  if (first === undefined || q === undefined) return undefined;
  const done = t("board.grouped", { n: notes.length });
  const free = colour ?? freeColour(desk, q);
  return desk.give({ c: "cluster.add", d: { q, label: label.trim(), notes: [...notes], colour: free } }, first, done);
}

const COLOURS: readonly Colour[] = ["sun", "coral", "rose", "iris", "sky", "lagoon", "fern", "stone"];

/** The colour that fewest themes of the question have. */
export function freeColour(desk: Desk, q: string): Colour {
  const used = [...desk.board.view.clusters.value.values()].filter((cluster) => cluster.q === q);
  const times = (colour: Colour) => used.filter((cluster) => cluster.colour === colour).length;
  return COLOURS.reduce((best, colour) => (times(colour) < times(best) ? colour : best));
}
