package throughline.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a job does. */
enum Kind {
  SUGGEST,
  SYNTHESIZE;

  /** The spelling on the wire and in the database: lower case. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }
}
