package throughline.board;

import java.util.Locale;
import throughline.identity.Role;

/** Who looks at a board. One view is made for each audience, never for a person. */
public enum Audience {
  PARTICIPANT,
  FACILITATOR,
  ANALYST,
  PROJECTOR,
  /** Whoever has the code, once the results are released; was perhaps never in the room. */
  PUBLIC;

  /** The audience that an actor of this role belongs to on a workshop. */
  public static Audience of(Role role) {
    return switch (role) {
      // Who looks on, or helps at a table, sees what the room sees.
      case PARTICIPANT, OBSERVER, CAPTAIN, HELPER, PREVIEW -> PARTICIPANT;
      case FACILITATOR, CO_FACILITATOR -> FACILITATOR;
      case ANALYST, ADMINISTRATOR -> ANALYST;
      case PROJECTOR -> PROJECTOR;
    };
  }

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Staff see who (a code) wrote a revealed note. */
  public boolean staff() {
    return this == FACILITATOR || this == ANALYST;
  }
}
