import { openBoard } from "../../board/live";
import { useSecretDoor } from "../../parts/useSecretDoor";
import { chooseAmong, t } from "../../text/text";
import { askJson } from "../../wire/http";
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

/** The door `/present/CODE`. */
export function ProjectorPage({ code }: { code: string }) {
  const stage = useSecretDoor(
    (secret) => askJson(`/present/${code}/api/enter`, { method: "POST", json: { secret } }),
    async () => {
      const hall = await askJson<Hall>(`/present/${code}/api/door`);
      await chooseAmong(hall.workshop.languages);
      document.title = `${hall.workshop.title} · ${t("board.brand")}`;
      return { board: openBoard({ door: "present", ref: code }), hall };
    },
  );
  if (stage.at === "in") return <Projector board={stage.inside.board} hall={stage.inside.hall} />;
  if (stage.at === "over") return <Notice title={t("projector.badLink")} more={t("projector.badLinkMore")} />;
  return <Notice title={stage.at === "opening" ? t("projector.opening") : t("projector.unreachable")} />;
}
