import "./console.css";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Desk } from "../../actions/desk";
import type { RoundRules } from "../../actions/round";
import { t } from "../../text/text";
import { PaceSection } from "../pace/PaceSection";
import { RatingSection } from "../ratings/RatingSection";
import { RoundSection } from "../rounds/RoundSection";
import { TwinSection } from "../twins/TwinSection";
import { CloseSection } from "./CloseSection";
import { Look } from "./Look";
import { Now } from "./Now";
import { People } from "./People";
import { Room } from "./Room";

interface Props {
  desk: Desk;
  workshop: string;
  rules: ReadonlySignal<RoundRules>;
  onRules: (rules: RoundRules) => void;
  /** Shows a closed vote or rating. */
  onResults: (id: string) => void;
  /** Shows the matrix that the room fills together. */
  onPlacing: () => void;
  /** The section about suggested groups. */
  suggestions: ComponentChildren;
  /** The section about links for people without an account. */
  links: ComponentChildren;
  /** The way to the board as participants see it. */
  preview: ComponentChildren;
  /** The one primary button. */
  next: ComponentChildren;
}

/** The facilitator's side of the board: how the room is, what needs a look, votes, the door, the next step. */
export function Console(props: Props) {
  const { desk, workshop, rules, onRules, onResults, onPlacing, suggestions, links, preview, next } = props;
  const facilitates = desk.moment.audience === "facilitator";
  return (
    <aside class="panel console" data-region tabIndex={-1} aria-label={t("console.title")}>
      <Now desk={desk} />
      {facilitates && <PaceSection desk={desk} />}
      {facilitates && <Look desk={desk} />}
      {facilitates && <TwinSection desk={desk} />}
      {facilitates && suggestions}
      <RoundSection desk={desk} rules={rules} onRules={onRules} onResults={onResults} />
      <RatingSection desk={desk} onResults={onResults} onPlacing={onPlacing} />
      {facilitates && <Room desk={desk} preview={preview} />}
      {facilitates && <People desk={desk} workshop={workshop} />}
      {facilitates && links}
      {facilitates && !desk.guest && <CloseSection desk={desk} />}
      {next && <div class="section next">{next}</div>}
    </aside>
  );
}
