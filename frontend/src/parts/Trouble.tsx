import hand from "lucide:hand";
import type { Desk } from "../actions/desk";
import { Banner } from "./Banner";

/** The last refusal or hint, if it was about this thing. It was spoken when it came. */
export function Trouble({ desk, about }: { desk: Desk; about: string }) {
  const trouble = desk.trouble.value;
  if (trouble?.about !== about) return null;
  return trouble.hint ? <Banner icon={hand}>{trouble.text}</Banner> : <Banner kind="trouble">{trouble.text}</Banner>;
}
