package throughline.synthesis.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts right what the tagger, raised on whole sentences, gets wrong in notes. */
final class Tags {
  private static final Map<String, String> KNOWN = Lines.pairs("tags");
  private static final Set<String> SHOUTED = Lines.words("stop-en");

  private static final Set<String> VERBS = Lines.words("verbs");
  private static final Set<String> NOUN_VERBS = Lines.words("noun-verbs");
  private static final Pattern JOINED = Pattern.compile("NOUN|PROPN|NUM|.*\\+.*");
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "isn't", "aren't", "should", "can't", "can", "could", "must",
          "will", "won't", "doesn't", "don't", "has", "hasn't");

  private Tags() {}

  /** Corrects tags in place. */
  static void mend(String[] tokens, String[] tags) {
    for (int i = 0; i < tokens.length; i++) {
      var low = tokens[i].toLowerCase(java.util.Locale.ROOT);
      boolean shouted = SHOUTED.contains(low);
      if (KNOWN.containsKey(low)) {
        tags[i] = KNOWN.get(low);
      } else if (Forms.acronym(tokens[i]) && !shouted && !JOINED.matcher(tags[i]).matches()) {
        tags[i] = "NOUN";
      } else if (orders(tokens, tags, i, low)) {
        tags[i] = "VERB";
      } else if (tags[i].equals("VERB") && firstHalf(tokens, tags, i, low)) {
        tags[i] = "NOUN";
      }
    }
  }

  /** R1: a base verb at the head of a sentence is an order, though the tagger sees a noun. */
  private static boolean orders(String[] tokens, String[] tags, int i, String low) {
    boolean opens = i == 0 || tokens[i - 1].matches("[.!?,:]+|-");
    if (!opens
        || !VERBS.contains(low)
        || !tags[i].matches("NOUN|PROPN|ADJ|ADV")
        || i + 1 >= tokens.length) {
      return false;
    }
    if (tags[i + 1].matches("DET|PRON")) {
      return true;
    }
    boolean thing = tags[i + 1].matches("NOUN|ADJ|PROPN|NUM");
    return !NOUN_VERBS.contains(low) && thing || low.equals("flag") && thing;
  }

  /** "Pay" of "pay stub" and of "provider pay is". */
  private static boolean firstHalf(String[] tokens, String[] tags, int i, String low) {
    if (!Forms.half(low) || i + 1 >= tokens.length) {
      return false;
    }
    boolean inPhrase =
        i == 0
            || Set.of("DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM", "CCONJ").contains(tags[i - 1]);
    var next = tokens[i + 1].toLowerCase(java.util.Locale.ROOT);
    boolean thing =
        tags[i + 1].equals("NOUN") && (i > 0 || !next.endsWith("s") || next.endsWith("ss"));
    return inPhrase && (FINITE.contains(next) || thing);
  }
}
