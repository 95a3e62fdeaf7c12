import { useMemo } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { BOARD_ACTIONS } from "../../actions/list";
import { Sheets, type SheetView } from "../../panels/Sheets";
import { Walk, type WalkStep } from "../../panels/Walk";
import { QuestionSheet } from "./QuestionSheet";

const STEPS: readonly WalkStep[] = [
  { title: "walk.p.1", words: "walk.p.1.more" },
  { title: "walk.p.2", words: "walk.p.2.more" },
  { title: "walk.p.3", words: "walk.p.3.more" },
];

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
  return (
    <>
      {/* Before the start there is time to look around; once it goes on, nothing lies over the question. */}
      {desk.board.view.run.value?.state === "waiting" && <Walk name="participant" steps={STEPS} />}
      <Sheets desk={desk} actions={BOARD_ACTIONS} more={more} />
    </>
  );
}
