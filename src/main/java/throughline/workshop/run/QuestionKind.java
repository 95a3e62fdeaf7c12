package throughline.workshop.run;

import java.util.Locale;

/** Whether a key question asks about today or about tomorrow; practice is never counted. */
public enum QuestionKind {
  CURRENT,
  FUTURE,
  PRACTICE;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
