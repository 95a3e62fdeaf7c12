import { useMemo } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { BOARD_ACTIONS } from "../../actions/list";
import { Sheets, type SheetView } from "../../panels/Sheets";
import { QuestionSheet } from "./QuestionSheet";

export interface RoomSheetsProps {
  desk: Desk;
  onPick: (question: string) => void;
}

/** The questions that a participant is asked over a screen; with them come all actions on a board. */
export function RoomSheets({ desk, onPick }: RoomSheetsProps) {
  const more = useMemo(() => {
    const questions: SheetView = (props) => <QuestionSheet {...props} onPick={onPick} />;
    return { questions };
  }, []);
  return <Sheets desk={desk} actions={BOARD_ACTIONS} more={more} />;
}
