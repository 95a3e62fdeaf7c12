package throughline.synthesis.text;

import java.util.regex.Pattern;

/** What belongs to one person: never in a name, a draft or a quotation. */
public final class Personal {
  private static final Pattern DATA =
      Pattern.compile(
          "[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}"
              + "|(?:https?://|www\\.)\\S+"
              + "|(?:\\(\\d{3}\\)|\\d{3})[ .-]?\\d{3}[ .-]?\\d{4}|\\b\\d{3}-\\d{4}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b"
              + "|[\\p{L}#-]*\\d{5,}");

  private Personal() {}

  /** An e-mail or web address, a telephone number, or a number of five digits and more. */
  public static boolean in(String text) {
    return DATA.matcher(text).find();
  }
}
