package throughline.board;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices in a text what should be looked at before a room reads it: phone numbers, e-mail
 * addresses, employee or case numbers, insults, health words. A hint for a person, no verdict.
 */
final class PersonalData {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w$])(?:\\+?1[ .-]?)?(?:\\(\\d{3}\\)|\\d{3})[ .-]?\\d{3}[ .-]\\d{4}(?!\\w)"
              + "|(?<![\\w$-])\\d{3}-\\d{4}(?![\\w-])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w$.,])(?:[A-Za-z]{0,3}-?#?)?\\d{6,}(?![\\w])|\\b\\d{3}-\\d{2}-\\d{4}\\b");
  private static final Pattern INSULT =
      words(
          "idiots?|morons?|stupid|incompetent|lazy|liars?|crooks?|jerks?|imb[eé]cil(?:es)?|idiotas?"
              + "|est[uú]pid[oa]s?|incompetentes?|flojo?s?|vag[oa]s|mentiros[oa]s?|inútil(?:es)?");
  private static final Pattern HEALTH =
      words(
          "diagnos(?:is|ed)|cancer|hiv|pregnan(?:t|cy)|schizophren\\w+|bipolar|addict(?:ed|ion)?|rehab"
              + "|medications?|suicid\\w+|diabet\\w+|c[aá]ncer|vih|embarazada|esquizofreni\\w+|adict[oa]s?"
              + "|medicamentos?|suicidi\\w+");

  private PersonalData() {}

  /** What is noticed in a text; empty for almost all. */
  static Set<Flag> in(String text) {
    EnumSet<Flag> found = EnumSet.noneOf(Flag.class);
    mark(found, Flag.EMAIL, EMAIL, text);
    mark(found, Flag.PHONE, PHONE, text);
    if (!found.contains(Flag.PHONE)) {
      mark(found, Flag.NUMBER, NUMBER, text);
    }
    mark(found, Flag.INSULT, INSULT, text);
    mark(found, Flag.HEALTH, HEALTH, text);
    return Collections.unmodifiableSet(found);
  }

  private static void mark(Set<Flag> found, Flag flag, Pattern pattern, String text) {
    if (pattern.matcher(text).find()) {
      found.add(flag);
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
