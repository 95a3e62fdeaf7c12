package throughline.board;

import throughline.board.Change.Field;

/**
 * What a facilitator set beside a note or a theme while sorting; nothing at first.
 *
 * @param parked off topic for now: on the board, in no theme, and counted with none; notes only
 * @param muted the device that wrote it is muted from here; notes only
 * @param help technology or people, or null while nobody said
 * @param elsewhere whether it needs another department
 * @param finding what the room says of it as a pain point, or null; themes only
 */
public record Triage(boolean parked, boolean muted, Hint help, boolean elsewhere, Finding finding) {
  static final Triage NONE = new Triage(false, false, null, false, null);

  /** What a field holds, in the words of a {@link Change}. */
  String told(Field field) {
    return switch (field) {
      case PARKED -> Boolean.toString(parked);
      case HELP -> help == null ? null : help.name();
      case ELSEWHERE -> Boolean.toString(elsewhere);
      case FINDING -> finding == null ? null : finding.name();
      default -> throw new IllegalStateException("nobody sorts by " + field);
    };
  }

  /** The same with one field as a {@link Change} says. */
  Triage with(Field field, String to) {
    return switch (field) {
      case PARKED -> parked(Boolean.parseBoolean(to));
      case HELP ->
          new Triage(parked, muted, to == null ? null : Hint.valueOf(to), elsewhere, finding);
      case ELSEWHERE -> new Triage(parked, muted, help, Boolean.parseBoolean(to), finding);
      case FINDING ->
          new Triage(parked, muted, help, elsewhere, to == null ? null : Finding.valueOf(to));
      default -> throw new IllegalStateException("nobody sorts by " + field);
    };
  }

  Triage parked(boolean is) {
    return new Triage(is, muted, help, elsewhere, finding);
  }

  Triage muted(boolean is) {
    return new Triage(parked, is, help, elsewhere, finding);
  }
}
