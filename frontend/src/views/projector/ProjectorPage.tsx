import { useEffect, useState } from "preact/hooks";
import { type LiveBoard, openBoard } from "../../board/live";
import { chooseAmong, t } from "../../text/text";
import { askJson, HttpProblem } from "../../wire/http";
import type { WorkshopHead } from "../../wire/messages";
import { Notice } from "./Notice";
import { Projector } from "./Projector";

/** What the projector's door says. */
export interface Hall {
  workshop: WorkshopHead;
  joinUrl: string;
  /** How people reach the join page, short enough to type. */
  host: string;
}

type Stage = { at: "opening" | "badLink" | "unreachable" } | { at: "live"; board: LiveBoard; hall: Hall };

const AGAIN_MS = 5000;

/**
 * The door `/present/CODE`. The link's secret stands in the fragment, which no server log sees; it is exchanged once for
 * a cookie and then taken out of the address.
 */
export function ProjectorPage({ code }: { code: string }) {
  const [stage, setStage] = useState<Stage>({ at: "opening" });

  const enter = async () => {
    try {
      const secret = location.hash.slice(1);
      if (secret) {
        await askJson(`/present/${code}/api/enter`, { method: "POST", json: { secret } });
        history.replaceState(null, "", location.pathname);
      }
      const hall = await askJson<Hall>(`/present/${code}/api/door`);
      await chooseAmong(hall.workshop.languages);
      document.title = `${hall.workshop.title} · ${t("board.brand")}`;
      setStage({ at: "live", board: openBoard({ door: "present", ref: code }), hall });
    } catch (problem) {
      const status = problem instanceof HttpProblem ? problem.status : 0;
      setStage({ at: [400, 401, 403, 404].includes(status) ? "badLink" : "unreachable" });
    }
  };

  useEffect(() => void enter(), []);
  useEffect(() => {
    if (stage.at !== "unreachable") return;
    const timer = setTimeout(() => void enter(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [stage]);

  if (stage.at === "live") return <Projector board={stage.board} hall={stage.hall} />;
  if (stage.at === "badLink") return <Notice title={t("projector.badLink")} more={t("projector.badLinkMore")} />;
  return <Notice title={stage.at === "opening" ? t("projector.opening") : t("projector.unreachable")} />;
}
