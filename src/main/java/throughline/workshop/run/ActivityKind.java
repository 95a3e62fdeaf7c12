package throughline.workshop.run;

import java.util.Locale;

/** What an activity of the agenda is for; the current one decides what each role may do. */
public enum ActivityKind {
  WELCOME,
  PRACTICE,
  IDEATE,
  SHARE,
  CLUSTER,
  CONFIRM,
  VOTE,
  PRIORITIZE,
  PLAYBACK,
  DISCUSS,
  BREAK;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether people may group notes while it runs, where the workshop lets them. */
  public boolean grouping() {
    return this == SHARE || this == CLUSTER;
  }
}
