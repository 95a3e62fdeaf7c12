declare module "lucide:*" {
  import type { Drawing } from "./actions/action";

  /** The shapes of one icon on a 24 grid: element name and attributes. */
  const drawing: Drawing;
  export default drawing;
}
