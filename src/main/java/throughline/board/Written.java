package throughline.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many notes each question has, and whose they are, kept as notes change: the one is told with
 * every note, the other to everybody who comes, and a board of thousands can't be looked through
 * each time.
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
  private final Map<String, List<String>> byOwner = new HashMap<>();

  Written copy() {
    Written copy = new Written();
    copy.byQuestion.putAll(byQuestion);
    byOwner.forEach((owner, ids) -> copy.byOwner.put(owner, new ArrayList<>(ids)));
    return copy;
  }

  /** As it was kept while these were written and changed. */
  static Written of(Collection<Note> notes) {
    Written written = new Written();
    notes.forEach(note -> written.changed(null, note));
    return written;
  }

  /**
   * @param before null for a new note
   */
  void changed(Note before, Note after) {
    if (before != null) {
      add(before, -1);
    } else if (after.owner() != null) {
      byOwner.computeIfAbsent(after.owner(), o -> new ArrayList<>()).add(after.id());
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

  /** Ids of all notes that somebody wrote, in the order of writing. */
  List<String> by(String owner) {
    return Collections.unmodifiableList(byOwner.getOrDefault(owner, List.of()));
  }

  /** Those of them that wait for a release. */
  int held(String question) {
    return byQuestion.getOrDefault(question, Numbers.NONE).held();
  }
}
