import { useEffect, useMemo, useState } from "preact/hooks";
import { t } from "../../text/text";
import { openQueue } from "../../wire/queue";
import { Drafts } from "./drafts";

/** What is on this device while the workshop can't be had: notes that wait, and drafts, which can be gone on with. */
export function KeptHere({ code }: { code: string }) {
  const drafts = useMemo(() => new Drafts(code), [code]);
  const begun = useMemo(() => [...drafts.texts.peek().keys()], [drafts]);
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    openQueue({ door: "w", ref: code })
      .then((queue) => queue.all())
      .then(
        (kept) => setTexts(kept.flatMap(({ command: { d } }) => ("text" in d && d.text ? [d.text] : []))),
        () => {},
      );
  }, [code]);
  return (
    <>
      {texts.length > 0 && (
        <>
          <p>{t("participant.waitingHere", { n: texts.length })}</p>
          <ul class="foreign">
            {texts.map((text, n) => (
              <li key={n} class="said">
                “{text}”
              </li>
            ))}
          </ul>
        </>
      )}
      {begun.map((question, n) => (
        <p key={question} class="field">
          <label for={`draft-${n}`}>{t("offline.draft")}</label>
          <textarea
            class="input said"
            id={`draft-${n}`}
            rows={3}
            value={drafts.of(question)}
            onInput={(event) => drafts.write(question, event.currentTarget.value)}
          />
        </p>
      ))}
    </>
  );
}
