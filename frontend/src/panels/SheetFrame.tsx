import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Desk } from "../actions/desk";
import { t } from "../text/text";

const giveBack = (opener: Element | null): void => {
  if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
};

/** A question that lies over the page until it is answered or put down (Esc, Cancel, or a press beside it). */
export function SheetFrame({
  desk,
  title,
  about,
  children,
}: {
  desk: Desk;
  title: string;
  /** Whose words it is about, shown under the title. */
  about?: string | undefined;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
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
      onClose={() => desk.putDown()}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="sheet-head">
        <div class="row">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button plain push" onClick={() => dialog.current?.close()}>
            {t("board.cancel")}
          </button>
        </div>
        {about !== undefined && <p class="said">“{about}”</p>}
      </div>
      {children}
    </dialog>
  );
}
