import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Brand } from "../../parts/Brand";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import type { Part } from "../../text/keys";
import { chooseAmong, loadMoreWords, t } from "../../text/text";
import { HttpProblem } from "../../wire/http";
import { askLinkDoor, enterByLink, type LinkDoor } from "./door";

interface InsideProps {
  code: string;
  door: LinkDoor;
}
type Stage =
  | { at: "opening" | "over" | "unreachable" }
  | { at: "in"; door: LinkDoor; Inside: ComponentType<InsideProps> };

const AGAIN_MS = 5000;
const WORDS: readonly Part[] = ["console", "pace", "rating", "sheets", "triage"];

/**
 * The door `/link/CODE`. The link's secret stands in the fragment, which no server log sees; it is exchanged once for a
 * cookie and then taken out of the address.
 */
export function LinkPage({ code }: { code: string }) {
  const [stage, setStage] = useState<Stage>({ at: "opening" });
  const enter = async () => {
    try {
      const secret = location.hash.slice(1);
      if (secret) {
        await enterByLink(code, secret);
        history.replaceState(null, "", location.pathname);
      }
      const door = await askLinkDoor(code);
      await chooseAmong(door.workshop.languages);
      document.title = t("link.tab", { title: door.workshop.title });
      const Inside = await insideOf(door);
      setStage({ at: "in", door, Inside });
    } catch (problem) {
      const status = problem instanceof HttpProblem ? problem.status : 0;
      setStage({ at: [400, 401, 403, 404].includes(status) ? "over" : "unreachable" });
    }
  };
  useEffect(() => void enter(), []);
  useEffect(() => {
    if (stage.at !== "unreachable") return;
    const timer = setTimeout(() => void enter(), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [stage]);
  if (stage.at === "in") return <stage.Inside code={code} door={stage.door} />;
  return (
    <main class="gate" id="main">
      <div class="row">
        <Brand />
        <LanguageSwitch />
      </div>
      {stage.at === "over" ? (
        <>
          <h1>{t("link.over")}</h1>
          <p>{t("link.over.more")}</p>
        </>
      ) : (
        <p role="status">{t(stage.at === "opening" ? "link.opening" : "link.unreachable")}</p>
      )}
    </main>
  );
}

/** Who runs the workshop gets the console; everybody else the board as the room sees it. */
async function insideOf(door: LinkDoor): Promise<ComponentType<InsideProps>> {
  const words = loadMoreWords(door.kind === "co-facilitator" ? [...WORDS, "themes"] : WORDS);
  const [inside] = await Promise.all([import("../studio/board/inside"), words]);
  return door.kind === "co-facilitator" ? inside.CoFacilitator : inside.Onlooker;
}
