package throughline.workshop.run;

import java.util.Locale;

/** The kinds of things a view of a workshop is made of, and their spelling on the wire. */
public enum Kind {
  RUN,
  ACTIVITY,
  QUESTION,
  NOTE,
  CLUSTER,
  ROUND,
  RATING,
  PERSON,
  /** Private: one actor's dots in a round. */
  DOTS,
  /** Private: what one actor said in a rating. */
  RATED,
  /** Private: who one actor is. */
  ME;

  /** Lower case, as on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
