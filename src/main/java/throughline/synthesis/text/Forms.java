package throughline.synthesis.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English word forms: gerund and base of verbs, articles of nouns, capitals. */
public final class Forms {
  private static final Set<String> MASS = Lines.words("mass");
  private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");
  private static final Set<String> DOUBLED =
      Set.of(
          "begin",
          "refer",
          "transfer",
          "submit",
          "commit",
          "permit",
          "occur",
          "prefer",
          "forget",
          "admit",
          "equip",
          "program",
          "control",
          "cancel",
          "label");
  private static final Pattern PLAIN_CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}*");
  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\d&-]{1,7}|\\p{Ll}{1,2}\\p{Lu}{2,5}");
  private static final Pattern STATE =
      Pattern.compile(".{3,}(?:[ts]ion|ment|ity|ness|[ae]nce|ship|ism|cy|ware|ture)");
  private static final Set<String> HALVES =
      Set.of(
          "pay", "leave", "work", "time", "break", "lease", "charge", "check", "labor", "case",
          "hold", "call", "wait", "rent", "lunch");
  private static final Set<String> PLURAL_ONLY =
      Set.of("people", "police", "children", "men", "women", "feet", "folks", "staff");

  private Forms() {}

  /** "DMH", "eHR": a name in capitals, or mostly. */
  public static boolean acronym(String text) {
    return ACRONYM.matcher(text).matches();
  }

  /** Whether a word is as often the first half of a name as a verb: "pay", "leave". */
  public static boolean half(String word) {
    return HALVES.contains(word);
  }

  /** "form" to "forms". */
  public static String plural(String singular) {
    if (singular.matches(".*[^aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    return singular + (singular.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
  }

  /** "plan" to "planning". */
  public static String gerund(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (base.endsWith("e")
        && !base.endsWith("ee")
        && !base.endsWith("oe")
        && !base.endsWith("ye")
        && base.length() > 2) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    boolean doubles = DOUBLED.contains(base) || ONE_SYLLABLE.matcher(base).matches();
    return base + (doubles ? base.charAt(base.length() - 1) : "") + "ing";
  }

  /** What a gerund may come from: "planning" from plan, plann or planne. */
  public static List<String> basesOf(String gerund) {
    if (!gerund.endsWith("ing") || gerund.length() < 6) {
      return List.of();
    }
    var stem = gerund.substring(0, gerund.length() - 3);
    return List.of(stem, stem + "e", stem.substring(0, stem.length() - 1));
  }

  /** Whether a noun stands without an article: a plural, or no countable thing. */
  public static boolean bare(Word head) {
    var low = head.low();
    return MASS.contains(low)
        || MASS.contains(head.lemma())
        || PLURAL_ONLY.contains(low)
        || low.endsWith("ing")
        || acronym(head.text())
        || STATE.matcher(low).matches()
        || (!low.equals(head.lemma()) && low.endsWith("s"));
  }

  public static boolean plural(Word head) {
    return PLURAL_ONLY.contains(head.low())
        || (!head.low().equals(head.lemma())
            && head.low().endsWith("s")
            && !head.low().endsWith("'s"));
  }

  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Lowers a first letter that only opens a title. */
  public static String uncapital(String text) {
    var first = text.split(" ", 2)[0];
    return first.length() > 1 && PLAIN_CAPITAL.matcher(first).matches()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }
}
