import type { ComponentType } from "preact";
import { Brand } from "../../parts/Brand";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { useSecretDoor } from "../../parts/useSecretDoor";
import type { Part } from "../../text/keys";
import { chooseAmong, loadMoreWords, t } from "../../text/text";
import { askLinkDoor, enterByLink, type LinkDoor } from "./door";

interface InsideProps {
  code: string;
  door: LinkDoor;
}
const WORDS: readonly Part[] = ["canvas", "console", "pace", "rating", "reading", "sheets", "triage", "walk"];

/** The door `/link/CODE`. */
export function LinkPage({ code }: { code: string }) {
  const stage = useSecretDoor(
    (secret) => enterByLink(code, secret),
    async () => {
      const door = await askLinkDoor(code);
      await chooseAmong(door.workshop.languages);
      document.title = t("link.tab", { title: door.workshop.title });
      return { door, View: await insideOf(door) };
    },
  );
  if (stage.at === "in") {
    const { View, door } = stage.inside;
    return <View code={code} door={door} />;
  }
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
