import triangle from "lucide:triangle-alert";
import type { ComponentChildren } from "preact";
import type { Drawing } from "../actions/action";
import { Icon } from "./Icon";

/** A strip above the thing it is about: what is so, and what to do. */
export function Banner({
  kind = "",
  icon = triangle,
  children,
}: {
  kind?: "" | "pending" | "trouble";
  icon?: Drawing;
  children: ComponentChildren;
}) {
  return (
    <div class={`banner ${kind}`}>
      <Icon of={icon} />
      <div class="grow">{children}</div>
    </div>
  );
}
