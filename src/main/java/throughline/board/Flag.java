package throughline.board;

import java.util.Locale;

/** What the server noticed in a note that should not be shown to a room unread. */
public enum Flag {
  PHONE,
  EMAIL,
  NUMBER,
  INSULT,
  HEALTH;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
