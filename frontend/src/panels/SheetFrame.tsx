import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../actions/desk";
import { t } from "../text/text";
import type { Draft } from "./draft";
import { KeptWords } from "./KeptWords";

const giveBack = (opener: Element | null): void => {
  if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
};

/** A question that lies over the page until it is answered or put down (Esc, Cancel, or a press beside it). */
export function SheetFrame({
  desk,
  title,
  about,
  gone,
  draft,
  children,
}: {
  desk: Desk;
  title: string;
  /** Whose words it is about, shown under the title. */
  about?: string | undefined;
  /** The thing is not on the board any more: what was typed for it has no other place than this. */
  gone?: boolean;
  /** What is typed here. */
  draft?: Draft<object>;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [asked, setAsked] = useState(false);
  const loses = gone && draft?.typed() != null;
  const leave = () => {
    if (loses && !asked) setAsked(true);
    else dialog.current?.close();
  };
  // Before the next key press: what somebody types on after a shortcut belongs into the field that it opened.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // A sheet that was answered is taken away without being closed, so the way back is ours to find.
    return () => setTimeout(() => giveBack(opener));
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onClose={() => {
        if (gone) draft?.done();
        desk.putDown();
      }}
      onCancel={(event) => {
        if (!loses) return;
        event.preventDefault();
        leave();
      }}
      onClick={(event) => event.target === dialog.current && leave()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="sheet-head">
        <div class="row">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button plain push" onClick={leave}>
            {t("board.cancel")}
          </button>
        </div>
        {about !== undefined && <p class="said">“{about}”</p>}
      </div>
      {gone && (
        <p class="sheet-none" role="alert">
          {t(asked ? "sheets.gone.sure" : "sheets.gone")}
        </p>
      )}
      {draft && <KeptWords draft={draft} />}
      {children}
    </dialog>
  );
}
