package throughline.board;

/**
 * What a facilitator set beside a note while sorting; nothing at first.
 *
 * @param parked off topic for now: on the board, in no theme, and counted with none
 */
public record Triage(boolean parked) {
  static final Triage NONE = new Triage(false);

  Triage parked(boolean is) {
    return new Triage(is);
  }
}
