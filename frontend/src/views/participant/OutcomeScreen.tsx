import { useState } from "preact/hooks";
import { lastClosed, lastClosedRound } from "../../board/select";
import { lazily } from "../../parts/lazily";
import { loadMoreWords } from "../../text/text";
import type { PrioritiesProps } from "./PrioritiesScreen";
import { ResultsScreen } from "./ResultsScreen";
import type { ScreenProps } from "./Room";

const PrioritiesScreen = lazily<PrioritiesProps>(() =>
  Promise.all([import("./PrioritiesScreen"), loadMoreWords(["rating"])]).then(([module]) => module.PrioritiesScreen),
);

/** What came of votes and ratings: what was closed last, and the way to the other. */
export function OutcomeScreen(props: ScreenProps) {
  const { rounds, ratings } = props.situation;
  const [chosen, setChosen] = useState<"round" | "rating" | null>(null);
  const both = lastClosedRound(rounds) !== null && lastClosedRound(ratings) !== null;
  const shown = (both && chosen) || lastClosed(rounds, ratings);
  const choice = both ? { shown: shown ?? "round", onChoose: setChosen } : null;
  return shown === "rating" ? (
    <PrioritiesScreen {...props} choice={choice} />
  ) : (
    <ResultsScreen {...props} choice={choice} />
  );
}
