import check from "lucide:check";
import copy from "lucide:copy";
import { useState } from "preact/hooks";
import { Icon } from "../../../parts/Icon";
import { t } from "../../../text/text";

/** Copies `text`; `what` names it for people who don't see the line above. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const press = async () => {
    setCopied(await copyText(text));
    setTimeout(() => setCopied(false), 4000);
  };
  return (
    <>
      <button type="button" class="button copy" onClick={() => void press()}>
        <Icon of={copied ? check : copy} />
        {copied ? t("studio.copied") : t("studio.copy")}
        <span class="vh"> {what}</span>
      </button>
      <span class="vh" role="status">
        {copied ? t("studio.copiedWhat", { what }) : ""}
      </span>
    </>
  );
}

/** Pages on plain http have no clipboard; there the selection is copied the old way. */
async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Not allowed: the old way may be.
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "vh";
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
