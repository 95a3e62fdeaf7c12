import type { Desk } from "../actions/desk";
import { Banner } from "./Banner";

/** The last refusal, if it was about this thing. It was spoken when it came. */
export function Trouble({ desk, about }: { desk: Desk; about: string }) {
  const trouble = desk.trouble.value;
  if (trouble?.about !== about) return null;
  return <Banner kind="trouble">{trouble.text}</Banner>;
}
