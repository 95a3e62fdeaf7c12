let keyboard = false;
const onKey = () => {
  keyboard = true;
};
const onPointer = () => {
  keyboard = false;
};

if (typeof document !== "undefined") {
  addEventListener("keydown", onKey, true);
  addEventListener("pointerdown", onPointer, true);
}

/** Whether the person last used the keyboard: then the view follows the focus; a finger's view stays where it is. */
export const byKeyboard = (): boolean => keyboard;
