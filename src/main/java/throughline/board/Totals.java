package throughline.board;

import java.util.Comparator;
import throughline.workshop.run.QuestionKind;

/**
 * A whole board in four figures.
 *
 * @param state waiting, open or closed
 * @param people participants who joined and were not removed
 * @param notes notes that are not deleted, hidden or practice
 * @param dots dots in the latest closed round: rounds are never summed, and an open one tells
 *     nothing
 */
public record Totals(String state, long people, long notes, long dots) {

  public static Totals of(Board board) {
    long notes =
        board.notes().values().stream()
            .filter(n -> !n.deleted() && n.hidden() == null && counted(board, n))
            .count();
    long dots =
        board.rounds().values().stream()
            .filter(r -> !r.open())
            .max(Comparator.comparingInt(Round::number))
            .map(r -> r.frozen().stream().mapToLong(Tally::dots).sum())
            .orElse(0L);
    return new Totals(state(board), board.run().present(), notes, dots);
  }

  /** waiting, open or closed. */
  public static String state(Board board) {
    if (board.run().closed()) {
      return "closed";
    }
    return board.run().current() == null ? "waiting" : "open";
  }

  private static boolean counted(Board board, Note note) {
    return board
        .run()
        .question(note.question())
        .filter(q -> q.kind() != QuestionKind.PRACTICE)
        .isPresent();
  }
}
