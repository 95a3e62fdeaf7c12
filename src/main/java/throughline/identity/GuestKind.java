package throughline.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a link lets somebody without an account be. */
public enum GuestKind {
  CO_FACILITATOR("co-facilitator", Role.CO_FACILITATOR),
  OBSERVER("observer", Role.OBSERVER),
  CAPTAIN("captain", Role.CAPTAIN),
  HELPER("helper", Role.HELPER);

  private final String word;
  private final Role role;

  GuestKind(String word, Role role) {
    this.word = word;
    this.role = role;
  }

  /** The spelling on the wire and in the database. */
  public String word() {
    return word;
  }

  /** Who is at the other end of such a link. */
  public Role role() {
    return role;
  }

  static Optional<GuestKind> of(String word) {
    return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
  }
}
