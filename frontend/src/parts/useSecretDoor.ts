import { useEffect, useState } from "preact/hooks";
import { HttpProblem } from "../wire/http";

type Stage<Inside> = { at: "opening" | "over" | "unreachable" } | { at: "in"; inside: Inside };

const AGAIN_MS = 5000;

/**
 * A door that is opened by a link. The secret stands in the fragment, which no server log sees; it is exchanged once for
 * a cookie (`enter`) and then taken out of the address. A server that is away is asked again; a link that is not good,
 * or not any more, is over.
 */
export function useSecretDoor<Inside>(
  enter: (secret: string) => Promise<unknown>,
  look: () => Promise<Inside>,
): Stage<Inside> {
  const [stage, setStage] = useState<Stage<Inside>>({ at: "opening" });
  const come = async () => {
    try {
      const secret = location.hash.slice(1);
      if (secret) {
        await enter(secret);
        history.replaceState(null, "", location.pathname);
      }
      const inside = await look();
      setStage({ at: "in", inside });
    } catch (problem) {
      const status = problem instanceof HttpProblem ? problem.status : 0;
      setStage({ at: [400, 401, 403, 404].includes(status) ? "over" : "unreachable" });
    }
  };
  useEffect(() => void come(), []);
  useEffect(() => {
    if (stage.at !== "unreachable") return;
    const timer = setTimeout(() => void come(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [stage]);
  return stage;
}
