import { useState } from "preact/hooks";
import { api } from "../../../studio/api";
import type { LinkLine } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { Trouble } from "../parts/Trouble";

/** One link that is open; taking it back is asked about in place. */
export function LinkRow({ workshop, link, onEnded }: { workshop: string; link: LinkLine; onEnded: () => void }) {
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const what = [t(`link.kind.${link.kind}`), link.label].filter(Boolean).join(", ");
  const end = async () => {
    setFailure(null);
    try {
      await api.endLink(workshop, link.id);
      onEnded();
    } catch (refused) {
      setFailure(refused);
    }
  };
  return (
    <li>
      <p>
        <strong>{t(`link.kind.${link.kind}`)}</strong>
        {link.label && `, ${link.label}`}
        <span class="xs quiet sub num">
          {t("link.madeAt", { time: momentOf(link.madeAt) })},{" "}
          {link.usedAt ? t("link.usedAt", { time: momentOf(link.usedAt) }) : t("link.unused")}
        </span>
      </p>
      <Trouble failure={failure} />
      {asked ? (
        <div class="stack tight">
          <p>{t("link.end.sure")}</p>
          <div class="row wrap">
            <button type="button" class="button danger" autofocus onClick={() => void end()}>
              {t("link.end.do")}
              <span class="vh">: {what}</span>
            </button>
            <button type="button" class="button plain" onClick={() => setAsked(false)}>
              {t("board.cancel")}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button plain" onClick={() => setAsked(true)}>
          {t("link.end")}
          <span class="vh">: {what}</span>
        </button>
      )}
    </li>
  );
}

const momentOf = (iso: string): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: "short", timeStyle: "short" }).format(new Date(iso));
