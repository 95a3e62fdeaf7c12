import { lazily } from "../../parts/lazily";
import { loadWords, t } from "../../text/text";
import { Message } from "./Message";

const KeptHere = lazily<{ code: string }>(() =>
  Promise.all([import("./KeptHere"), loadWords(["offline"])]).then(([module]) => module.KeptHere),
);

/** The workshop can't be had, as after a reload without a network: says so, and shows that what was written is kept. */
export function Unreached({ code, again }: { code: string; again: () => void }) {
  return (
    <Message title={t("board.door.noConnection")}>
      <KeptHere code={code} />
      <button type="button" class="button" onClick={again}>
        {t("board.door.tryAgain")}
      </button>
    </Message>
  );
}
