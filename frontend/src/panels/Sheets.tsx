import type { ComponentType } from "preact";
import type { Action } from "../actions/action";
import type { Desk } from "../actions/desk";
import { ActionsSheet } from "./ActionsSheet";
import { EditSheet } from "./EditSheet";
import { MergeSheet } from "./MergeSheet";
import { MoveSheet } from "./MoveSheet";
import { ShortcutsSheet } from "./ShortcutsSheet";
import { ColourSheet, JoinThemesSheet, NewThemeSheet, RenameSheet, SplitThemeSheet } from "./ThemeSheets";

/** What draws a sheet of a kind. */
export type SheetView = ComponentType<{ desk: Desk; ids: readonly string[]; actions: readonly Action[] }>;

const KINDS: Readonly<Record<string, SheetView>> = {
  actions: ActionsSheet,
  colour: ColourSheet,
  edit: EditSheet,
  "join-themes": JoinThemesSheet,
  merge: MergeSheet,
  move: MoveSheet,
  "new-theme": NewThemeSheet,
  rename: RenameSheet,
  shortcuts: ShortcutsSheet,
  "split-theme": SplitThemeSheet,
};

export interface SheetsProps {
  desk: Desk;
  actions: readonly Action[];
  /** The sheets that only one view has. */
  more?: Readonly<Record<string, SheetView>>;
}

/** Draws the question that is open, if any. */
export function Sheets({ desk, actions, more = {} }: SheetsProps) {
  const sheet = desk.sheet.value;
  if (!sheet) return null;
  const View = more[sheet.kind] ?? KINDS[sheet.kind];
  return View ? (
    <View key={`${sheet.kind} ${sheet.ids.join(" ")}`} desk={desk} ids={sheet.ids} actions={actions} />
  ) : null;
}
