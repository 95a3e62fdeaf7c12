import { useEffect, useRef, useState } from "preact/hooks";
import { Desk } from "../../actions/desk";
import { openBoard } from "../../board/live";
import { chooseAmong, loadWords, t } from "../../text/text";
import type { Ending } from "../../wire/closing";
import { askDoor, type Doorway, type Identity } from "../../wire/doorway";
import { HttpProblem } from "../../wire/http";
import { Message } from "./Message";
import { Opening } from "./Opening";
import { Unreached } from "./Unreached";

/** The two halves of the page, fetched while the door is asked; who is known never needs the form. */
const fetchRoom = () => import("./Room").then(({ Room }) => Room);
const fetchForm = () =>
  Promise.all([import("./JoinScreen"), loadWords(["join"])]).then(([{ JoinScreen }]) => JoinScreen);
type Room = Awaited<ReturnType<typeof fetchRoom>>;
type Form = Awaited<ReturnType<typeof fetchForm>>;
void fetchRoom().catch(() => {});

type Stage =
  | { at: "opening" }
  | { at: "unreachable" }
  | { at: "nothing" }
  | { at: "removed" }
  | { at: "door"; doorway: Doorway; Form: Form }
  | { at: "room"; desk: Desk; me: Identity; Room: Room };

/** How often a page that can't go on asks whether it can now. Milliseconds. */
const ASK_AGAIN_MS = 8000;

/** Whether the results page is what somebody wants who opens the link; who was there finds their board by its link there. */
const isOver = ({ state, results, me }: Doorway): boolean =>
  state === "closed" && (!me || (results === true && location.hash !== "#board"));

/** The door `/w/CODE`: who is known goes in, who is not is asked to join. */
export function ParticipantPage({ code }: { code: string }) {
  const [stage, setStage] = useState<Stage>({ at: "opening" });
  const desk = useRef<Desk | null>(null);
  const entered = useRef(0);

  const enter = async (me: Identity) => {
    const Room = await fetchRoom();
    desk.current?.board.close();
    desk.current = new Desk(openBoard({ door: "w", ref: code }));
    entered.current = Date.now();
    setStage({ at: "room", desk: desk.current, me, Room });
  };

  const knock = async () => {
    try {
      const doorway = await askDoor(code);
      document.title = `${doorway.workshop.title} · ${t("board.brand")}`;
      if (isOver(doorway)) return location.replace(`/results/${code}`);
      await chooseAmong(doorway.workshop.languages);
      if (doorway.me) await enter(doorway.me);
      else setStage({ at: "door", doorway, Form: await fetchForm() });
    } catch (problem) {
      const missing = problem instanceof HttpProblem && problem.status === 404;
      setStage({ at: missing ? "nothing" : "unreachable" });
    }
  };

  useEffect(() => {
    void knock();
    return () => desk.current?.board.close();
  }, []);

  /** The line ended for good. Who is let in and put out again at once does not knock without a pause. */
  const lost = (why: Ending) => {
    desk.current?.board.close();
    if (why === "removed") setStage({ at: "removed" });
    else if (Date.now() - entered.current < ASK_AGAIN_MS) setStage({ at: "unreachable" });
    else void knock();
  };

  useEffect(() => {
    if (stage.at !== "unreachable" && stage.at !== "removed") return;
    const again = () => void knock();
    const timer = setTimeout(again, ASK_AGAIN_MS);
    addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [stage]);

  switch (stage.at) {
    case "opening":
      return <Opening />;
    case "unreachable":
      return <Unreached code={code} again={() => void knock()} />;
    case "nothing":
      return (
        <Message title={t("board.door.badCode")}>
          <a class="button" href="/join">
            {t("board.door.another")}
          </a>
        </Message>
      );
    case "removed":
      return <Message title={t("board.door.removed")} more={t("board.door.removedMore")} />;
    case "door":
      return <stage.Form doorway={stage.doorway} onIn={enter} onAgain={() => void knock()} />;
    case "room":
      return <stage.Room key={stage.me.code} desk={stage.desk} me={stage.me} onLost={lost} />;
  }
}
