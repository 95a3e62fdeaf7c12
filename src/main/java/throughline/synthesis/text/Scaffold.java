package throughline.synthesis.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what says nothing about the subject before a text is embedded: "we should", "there
 * should be", and the names of places and brands that run through the whole workshop. Only on a
 * copy.
 */
public final class Scaffold {
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:(?:(?:people|we|they|you|one|this|it)(?: \\w+)? (?:can|could|should|may|must|needs? to|ha(?:ve|s) to)"
              + "(?: be used (?:for|to|as))?)"
              + "|i(?: would|'d) like to see|there should be|we need(?: to)?|maybe|i (?:guess|think))[ ,]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_RUN =
      Pattern.compile("(?<![.!?:] )(?<=[\\p{L}\\p{N},;)] )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*");
  private static final int OFTEN = 4;
  private static final double OFTEN_SHARE = .025;
  private static final int FEWEST_WORDS = 2;

  private final List<Pattern> names;

  private Scaffold(List<Pattern> names) {
    this.names = names;
  }

  /** Learns the names that run through these texts. */
  public static Scaffold of(Collection<String> texts) {
    Map<String, Integer> notes = new HashMap<>();
    for (var text : texts) {
      Set<String> seen = new HashSet<>();
      Matcher run = NAME_RUN.matcher(Grammar.plain(text));
      while (run.find()) {
        seen.add(run.group());
      }
      seen.forEach(name -> notes.merge(name, 1, Integer::sum));
    }
    double enough = Math.max(OFTEN, OFTEN_SHARE * texts.size());
    return new Scaffold(
        notes.entrySet().stream()
            .filter(e -> e.getValue() >= enough)
            .map(Map.Entry::getKey)
            .sorted(java.util.Comparator.comparing(String::length).reversed().thenComparing(s -> s))
            .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?:'s)?"))
            .toList());
  }

  /** The text to embed; the tidied original when fewer than two words would be left. */
  public String strip(String text) {
    var original = Grammar.plain(text);
    var left = original;
    for (int i = 0; i < 2; i++) {
      left = LEADING.matcher(left).replaceFirst("");
    }
    for (var name : names) {
      left = name.matcher(left).replaceAll("");
    }
    left = left.replaceAll("\\s+", " ").strip();
    return left.split(" ").length < FEWEST_WORDS ? original : left;
  }
}
