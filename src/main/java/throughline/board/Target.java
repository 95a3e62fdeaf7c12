package throughline.board;

import java.util.Locale;

/** What a round votes on, or a rating rates. */
public enum Target {
  NOTE,
  CLUSTER;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
