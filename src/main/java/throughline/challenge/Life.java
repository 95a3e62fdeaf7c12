package throughline.challenge;

import static throughline.challenge.State.APPROVED;
import static throughline.challenge.State.CLOSED;
import static throughline.challenge.State.CONFIRMED;
import static throughline.challenge.State.DISMISSED;
import static throughline.challenge.State.DRAFT;
import static throughline.challenge.State.IN_FORUM;
import static throughline.challenge.State.IN_REVIEW;
import static throughline.challenge.State.MATCHED;
import static throughline.challenge.State.MERGED;
import static throughline.challenge.State.PARKED;
import static throughline.challenge.State.PROJECT;
import static throughline.challenge.State.PROPOSAL;
import static throughline.challenge.State.PUBLISHED;
import static throughline.challenge.State.WITHDRAWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a statement: which state may follow which (RULES.md C1…).
 *
 * <pre>
 * proposal → draft → in review → approved → published → in forum → matched → confirmed → project → closed
 *     ↕          ↖______/___________/        from any of these, with a reason: merged, parked, withdrawn
 * dismissed
 * </pre>
 */
final class Life {
  private static final Map<State, Set<State>> ON =
      Map.ofEntries(
          Map.entry(PROPOSAL, EnumSet.of(DRAFT, DISMISSED)),
          Map.entry(DISMISSED, EnumSet.of(PROPOSAL)),
          Map.entry(DRAFT, EnumSet.of(IN_REVIEW)),
          Map.entry(IN_REVIEW, EnumSet.of(APPROVED, DRAFT)),
          Map.entry(APPROVED, EnumSet.of(PUBLISHED, DRAFT)),
          Map.entry(PUBLISHED, EnumSet.of(IN_FORUM)),
          Map.entry(IN_FORUM, EnumSet.of(MATCHED)),
          Map.entry(MATCHED, EnumSet.of(CONFIRMED)),
          Map.entry(CONFIRMED, EnumSet.of(PROJECT)),
          Map.entry(PROJECT, EnumSet.of(CLOSED)),
          Map.entry(PARKED, EnumSet.of(DRAFT)),
          Map.entry(WITHDRAWN, EnumSet.of(DRAFT)));

  private static final Set<State> ASIDE = EnumSet.of(MERGED, PARKED, WITHDRAWN);

  private Life() {}

  /** Whether a statement may go from one state to the other at all. */
  static boolean allows(State from, State to) {
    return ON.getOrDefault(from, Set.of()).contains(to) || aside(from, to);
  }

  /**
   * Why a statement may not go on, if so.
   *
   * @param reason why it goes, as given; needed where it leaves the line
   */
  static Optional<Refused> bar(State from, State to, String reason, Words words, boolean evidence) {
    if (!allows(from, to)) {
      return Optional.of(
          new Refused(Why.WRONG_STATE, Map.of("from", from.word(), "to", to.word())));
    }
    if (aside(from, to) && reason.isEmpty()) {
      return Optional.of(new Refused(Why.REASON_NEEDED, Map.of("field", "reason")));
    }
    List<String> missing = to == PUBLISHED ? missing(words, evidence) : List.of();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(Why.NOT_COMPLETE, Map.of("missing", missing)));
  }

  /** What partners would not find in it: the one rule that blocks, and only publishing. */
  static List<String> missing(Words words, boolean evidence) {
    List<String> missing =
        new ArrayList<>(
            Arrays.stream(Field.values())
                .filter(f -> f.needed() && f.in(words).isEmpty())
                .map(Field::key)
                .toList());
    if (!evidence) {
      missing.add("evidence");
    }
    return missing;
  }

  private static boolean aside(State from, State to) {
    return ASIDE.contains(to) && from != to && !from.offered();
  }
}
