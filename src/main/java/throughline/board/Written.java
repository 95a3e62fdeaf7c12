package throughline.board;

import java.util.HashMap;
import java.util.Map;

/**
 * How many notes each question has, kept as notes change: it is told with every note, and a board
 * of thousands can't be counted each time.
 */
final class Written {
  private record Numbers(int notes, int held) {
    private static final Numbers NONE = new Numbers(0, 0);

    Numbers plus(Note note, int sign) {
      boolean counts = !note.deleted() && note.hidden() == null;
      return counts ? new Numbers(notes + sign, held + (note.held() ? sign : 0)) : this;
    }
  }

  private final Map<String, Numbers> byQuestion = new HashMap<>();

  Written copy() {
    Written copy = new Written();
    copy.byQuestion.putAll(byQuestion);
    return copy;
  }

  /**
   * @param before null for a new note
   */
  void changed(Note before, Note after) {
    if (before != null) {
      add(before, -1);
    }
    add(after, 1);
  }

  private void add(Note note, int sign) {
    byQuestion.compute(note.question(), (q, n) -> (n == null ? Numbers.NONE : n).plus(note, sign));
  }

  /** Notes that are neither deleted nor hidden, revealed or not. */
  int notes(String question) {
    return byQuestion.getOrDefault(question, Numbers.NONE).notes();
  }

  /** Those of them that wait for a release. */
  int held(String question) {
    return byQuestion.getOrDefault(question, Numbers.NONE).held();
  }
}
