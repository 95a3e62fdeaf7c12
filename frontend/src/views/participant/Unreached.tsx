import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { t } from "../../text/text";
import { openQueue } from "../../wire/queue";
import { Message } from "./Message";

/** The board can't be had, as after a reload without a network: says so, and shows that what was written is kept. */
export function Unreached({ desk }: { desk: Desk }) {
  const { board } = desk;
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    openQueue(board.place)
      .then((queue) => queue.all())
      .then(
        (kept) => setTexts(kept.flatMap(({ command: { d } }) => ("text" in d && d.text ? [d.text] : []))),
        () => {},
      );
  }, [board]);
  return (
    <Message
      title={t("join.noConnection")}
      {...(texts.length > 0 && { more: t("participant.waitingHere", { n: texts.length }) })}
    >
      {texts.length > 0 && (
        <ul class="foreign">
          {texts.map((text, n) => (
            <li key={n} class="said">
              “{text}”
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={() => board.wake()}>
        {t("participant.retry")}
      </button>
    </Message>
  );
}
