package throughline.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import throughline.board.Change.Field;
import throughline.workshop.run.Kind;

/**
 * The parking lot: a parked note is in no theme and under no note that is not parked itself,
 * whatever is undone. What is merged under it is parked with it, each for itself, so that nothing
 * comes back by itself when the note on top is hidden or deleted.
 */
final class Parking {
  private Parking() {}

  /** Whether an open round or rating is about this note, or about what it is merged with. */
  static boolean asked(Board board, Note note) {
    return board.voting(board.root(note).id())
        || stack(board, note.id()).stream().anyMatch(board::voting);
  }

  /** What parking changes; the note on top first, so that done again it leads what is under it. */
  static List<Change> parking(Board board, String top) {
    List<Change> changes = new ArrayList<>();
    for (String id : stack(board, top)) {
      Note note = board.note(id);
      if (note.cluster() != null) {
        changes.add(new Change(Kind.NOTE, id, Field.CLUSTER, note.cluster(), null));
      }
      if (id.equals(top) && note.into() != null) {
        changes.add(new Change(Kind.NOTE, id, Field.INTO, note.into(), null));
      }
      changes.add(new Change(Kind.NOTE, id, Field.PARKED, "false", "true"));
    }
    return changes;
  }

  /** What bringing back changes; the note on top last, so that an undo parks it first. */
  static List<Change> unparking(Board board, String top) {
    List<Change> changes = new ArrayList<>();
    for (String id : stack(board, top)) {
      if (board.note(id).parked()) {
        changes.add(new Change(Kind.NOTE, id, Field.PARKED, "true", "false"));
      }
    }
    Collections.reverse(changes);
    return changes;
  }

  private static List<String> stack(Board board, String top) {
    List<String> all = new ArrayList<>();
    all.add(top);
    board.stacks().below(top).stream().filter(id -> !board.note(id).deleted()).forEach(all::add);
    return all;
  }

  /**
   * Whether an undo that puts this back leaves parked notes apart from the others.
   *
   * @param back what the same undo puts back before it
   */
  static boolean agrees(Board board, Change change, List<Change> back) {
    if (change.of() != Kind.NOTE) {
      return true;
    }
    boolean parked = is(board, change.id(), back);
    String to = change.before();
    return switch (change.field()) {
      case CLUSTER -> to == null || !parked;
      case INTO -> to == null || parked == is(board, to, back);
      case PARKED -> "false".equals(to) || apart(board, change.id(), back);
      default -> true;
    };
  }

  private static boolean apart(Board board, String id, List<Change> back) {
    String into = then(board, id, Field.INTO, back);
    return then(board, id, Field.CLUSTER, back) == null && (into == null || is(board, into, back));
  }

  private static boolean is(Board board, String id, List<Change> back) {
    return Objects.equals(then(board, id, Field.PARKED, back), "true");
  }

  /** What a note's field holds once {@code back} is put back. */
  private static String then(Board board, String id, Field field, List<Change> back) {
    for (int i = back.size() - 1; i >= 0; i--) {
      Change put = back.get(i);
      if (put.of() == Kind.NOTE && put.field() == field && put.id().equals(id)) {
        return put.after();
      }
    }
    return Restoring.now(board, new Change(Kind.NOTE, id, field, null, null));
  }
}
