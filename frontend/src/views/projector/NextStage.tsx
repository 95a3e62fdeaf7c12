import { useMemo } from "preact/hooks";
import { inOneOf } from "../../board/words";
import { language, t } from "../../text/text";
import { showCode } from "../../wire/code";
import type { NextStep } from "../../wire/messages";
import { pathOf } from "../../wire/place";
import { Paged, type Piece, type Setting } from "./Paged";
import type { StageProps } from "./Projector";

const SETTINGS: [Setting, ...Setting[]] = [
  { type: "huge", columns: 1 },
  { type: "large", columns: 1 },
  { type: "plain", columns: 1 },
];

/** The end: what happens next, and the way to the results page, which is the way everybody came in. */
export function NextStage({ board, hall, scene }: StageProps) {
  const results = scene.run?.results;
  const lang = language.value;
  const { workshop, host } = hall;
  const code = showCode(workshop.code);
  const pieces = useMemo<Piece[]>(() => {
    const words = inOneOf(results?.text, results?.textEs, lang);
    const told = [...(words ? words.text.split(/\n+/) : [])].map<Piece>((text, n) => ({
      id: `words ${n}`,
      draw: () => (
        <p class="told" lang={words?.lang}>
          {text}
        </p>
      ),
    }));
    const steps = (results?.steps ?? []).map<Piece>((step, n) => ({ id: `step ${n}`, draw: () => <Step {...step} /> }));
    return told.length + steps.length > 0
      ? [...told, ...steps]
      : [{ id: "none", draw: () => <p class="told">{t("projector.nextNone")}</p> }];
  }, [results, lang]);
  return (
    <Paged
      pieces={pieces}
      settings={SETTINGS}
      top={(control) => (
        <header class="ending">
          <div class="grow">
            <h1 class="large">{t("projector.next")}</h1>
            <p class="small quiet">{t("projector.nextScan", { host })}</p>
            <p class="code">{code}</p>
          </div>
          {control}
          <img class="qr" src={`${pathOf(board.place)}/api/qr.svg`} alt={t("projector.qr", { host, code })} />
        </header>
      )}
    />
  );
}

function Step({ what, whatEs, who, when }: NextStep) {
  const words = inOneOf(what, whatEs, language.value);
  return (
    <div class="step">
      <p class="what" lang={words?.lang}>
        {words?.text}
      </p>
      {(who || when) && (
        <p class="by">
          <strong>{who}</strong> {when}
        </p>
      )}
    </div>
  );
}
