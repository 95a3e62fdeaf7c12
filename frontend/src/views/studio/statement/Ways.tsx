import { useState } from "preact/hooks";
import { Field } from "../../../parts/Field";
import type { StatementState } from "../../../studio/shapes";
import type { WordKey } from "../../../text/keys";
import { t } from "../../../text/text";
import { waysOn } from "./fields";

interface Props {
  state: StatementState;
  /** Something else on the page is the primary button now. */
  quiet: boolean;
  onMove: (to: StatementState, reason?: string) => Promise<void>;
}

/** The next step of a statement's life, and the ways aside, which want a reason. */
export function Ways({ state, quiet, onMove }: Props) {
  const { on, aside } = waysOn(state);
  const [asked, setAsked] = useState<StatementState | null>(null);
  const [reason, setReason] = useState("");
  if (asked) {
    const submit = async (event: Event) => {
      event.preventDefault();
      if (reason.trim() === "") return;
      await onMove(asked, reason.trim());
      setAsked(null);
      setReason("");
    };
    return (
      <form class="reason" onSubmit={(event) => void submit(event)}>
        <Field id="reason" label={t("statement.reason")}>
          <input
            class="input"
            id="reason"
            required
            maxLength={300}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
        <button type="submit" class="button">
          {t(wordsFor(state, asked))}
        </button>
        <button type="button" class="button plain" onClick={() => setAsked(null)}>
          {t("studio.cancel")}
        </button>
      </form>
    );
  }
  return (
    <>
      {aside.map((to) => (
        <button key={to} type="button" class="button plain" onClick={() => setAsked(to)}>
          {t(wordsFor(state, to))}
        </button>
      ))}
      {on && (
        <button type="button" class={`button ${quiet ? "" : "primary"}`} onClick={() => void onMove(on)}>
          {t(wordsFor(state, on))}
        </button>
      )}
    </>
  );
}

function wordsFor(from: StatementState, to: StatementState): WordKey {
  switch (to) {
    case "draft":
      if (from === "proposal") return "statement.do.take";
      return from === "parked" || from === "withdrawn" ? "statement.do.resume" : "statement.do.back";
    case "proposal":
      return "statement.do.resume";
    case "dismissed":
      return "statement.do.dismiss";
    case "in review":
      return "statement.do.review";
    case "approved":
      return "statement.do.approve";
    case "published to partners":
      return "statement.do.publish";
    case "parked":
      return "statement.do.park";
    default:
      return "statement.do.withdraw";
  }
}
