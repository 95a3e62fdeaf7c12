package throughline.challenge;

import java.util.Arrays;
import java.util.Optional;

/** Where a challenge statement stands in its life. */
public enum State {
  PROPOSAL("proposal"),
  DRAFT("draft"),
  IN_REVIEW("in review"),
  APPROVED("approved"),
  PUBLISHED("published to partners"),
  IN_FORUM("in forum"),
  MATCHED("matched"),
  CONFIRMED("engagement confirmed"),
  PROJECT("project"),
  CLOSED("closed"),
  MERGED("merged"),
  PARKED("parked"),
  WITHDRAWN("withdrawn"),
  DISMISSED("dismissed");

  private final String word;

  State(String word) {
    this.word = word;
  }

  /** The spelling on the wire, in files and in the database. */
  public String word() {
    return word;
  }

  /** The state with this spelling. */
  static Optional<State> of(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
  }

  /** A machine's offer that nobody has taken: counted nowhere. */
  public boolean offered() {
    return this == PROPOSAL || this == DISMISSED;
  }

  /** Not being worked on: its words stay as they are until it is taken up again. */
  boolean resting() {
    return switch (this) {
      case CLOSED, MERGED, PARKED, WITHDRAWN, DISMISSED -> true;
      default -> false;
    };
  }
}
