package throughline.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the room says of a theme as a pain point. */
public enum Finding {
  CONFIRMED,
  KNOWN,
  NEW,
  DISPUTED;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The finding of this spelling. */
  static Optional<Finding> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }
}
