package throughline.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import throughline.board.Change.Field;

/** What a theme or a note is flagged with: who could do something about it. */
public enum Hint {
  /** Technology can help; the other of this and {@link #PEOPLE} goes. */
  TECHNOLOGY,
  /** Mostly a matter of policy or people. */
  PEOPLE,
  /** It needs another department, whatever else is said. */
  DEPARTMENT;

  /** The spelling on the wire: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The hint of this spelling. */
  static Optional<Hint> of(String word) {
    return Arrays.stream(values()).filter(h -> h.word().equals(word)).findFirst();
  }

  boolean on(Triage triage) {
    return this == DEPARTMENT ? triage.elsewhere() : triage.help() == this;
  }

  Field field() {
    return this == DEPARTMENT ? Field.ELSEWHERE : Field.HELP;
  }

  /** What the field holds once this is on or off, in the words of a {@link Change}. */
  String told(boolean on) {
    if (this == DEPARTMENT) {
      return Boolean.toString(on);
    }
    return on ? name() : null;
  }
}
