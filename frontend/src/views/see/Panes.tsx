import { useState } from "preact/hooks";
import { language, t } from "../../text/text";
import { Pane, type PaneName } from "./Pane";

const PANES: readonly PaneName[] = ["console", "projector", "phone"];

interface Props {
  workshop: string;
  code: string;
  /** Whether there are drafts to look at. */
  drafts: boolean;
}

/** The three screens; a narrow window shows one of them at a time. */
export function Panes({ workshop, code, drafts }: Props) {
  const [chosen, setChosen] = useState<PaneName>("console");
  const at: Record<PaneName, string> = {
    console: `/see/studio/w/${workshop}${drafts ? "/themes" : ""}`,
    projector: `/present/${code}`,
    phone: `/w/${code}`,
  };
  return (
    <div class="panes">
      <fieldset class="segments choose" aria-label={t("see.panes")}>
        {PANES.map((one) => (
          <button key={one} type="button" aria-pressed={chosen === one} onClick={() => setChosen(one)}>
            {t(`see.pane.${one}`)}
          </button>
        ))}
      </fieldset>
      {PANES.map((one) => (
        // Another address or language is another frame: the back button leads out of here, not through panes.
        <Pane key={`${one} ${at[one]} ${language.value}`} name={one} src={at[one]} chosen={chosen === one} />
      ))}
    </div>
  );
}
