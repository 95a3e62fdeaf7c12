package throughline.synthesis.drafts;

import java.util.Set;

/** How clauses begin before they come to the point. */
final class Openings {
  private static final Set<String> GENERAL = Set.of("we", "i", "you", "people", "there", "they");

  private Openings() {}

  /** Place after "we have", "there is", "you get"; 0 when the clause begins otherwise. */
  static int possession(Clause c) {
    if (c.is(0, "there's")) {
      return 1;
    }
    int i = c.is(1, "still", "just", "often", "always") ? 2 : 1;
    boolean verb = c.is(i, "have", "has", "get", "got", "is", "are", "see", "had");
    return GENERAL.contains(c.low(0)) && verb ? i + 1 : 0;
  }

  static boolean general(String word) {
    return GENERAL.contains(word);
  }
}
