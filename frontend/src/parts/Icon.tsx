import { h } from "preact";

/** One Lucide icon, drawn without a name: the words beside it or the button's label say what it means. */
export function Icon({ of }: { of: readonly (readonly [string, Readonly<Record<string, string>>])[] }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([shape, attributes], index) => h(shape, { ...attributes, key: index }))}
    </svg>
  );
}
