import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { askTurnout, type Turnout } from "../../wire/turnout";

/** Numbers that are looked at are asked for this often, if anything happened since. Milliseconds. */
const EVERY_MS = 3000;

/** The newest that could be had; null before the first. */
export function useTurnout(desk: Desk): Turnout | null {
  const [turnout, setTurnout] = useState<Turnout | null>(null);
  useEffect(() => {
    let wanted = true;
    let asked = -1;
    const look = () => {
      const version = desk.board.state.version.peek();
      if (version === asked) return;
      asked = version;
      askTurnout(desk.board.place).then(
        (found) => wanted && setTurnout(found),
        () => {
          asked = -1;
        },
      );
    };
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [desk]);
  return turnout;
}
