import { useEffect } from "preact/hooks";
import { t } from "../../../text/text";
import { Looking } from "../../link/Onlooker";

/** The board as the server tells it to participants, for a facilitator's look. */
export function AsParticipant({ id }: { id: string }) {
  useEffect(() => {
    document.title = t("studio.tab", { title: t("link.kind.preview") });
  }, []);
  return <Looking place={{ door: "studio", ref: `${id}~participant` }} part="preview" />;
}
