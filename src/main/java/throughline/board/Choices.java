package throughline.board;

import java.util.List;
import throughline.workshop.run.QuestionKind;

/** What a vote or a rating can be about: what the room sees now, never practice. */
final class Choices {
  private Choices() {}

  /**
   * @param questions only those on these questions; all where it is empty
   */
  static List<String> of(Board board, Target target, List<String> questions) {
    return target == Target.NOTE ? notes(board, questions) : clusters(board, questions);
  }

  private static List<String> notes(Board board, List<String> questions) {
    return board.notes().values().stream()
        .filter(n -> board.shown(n) && board.root(n) == n && !n.parked())
        .filter(n -> asked(board, n.question(), questions))
        .map(Note::id)
        .toList();
  }

  private static List<String> clusters(Board board, List<String> questions) {
    return board.clusters().values().stream()
        .filter(c -> !c.gone() && asked(board, c.question(), questions))
        .map(Cluster::id)
        .filter(id -> board.in(id).findAny().isPresent())
        .toList();
  }

  private static boolean asked(Board board, String question, List<String> questions) {
    boolean practice =
        board.run().question(question).filter(q -> q.kind() == QuestionKind.PRACTICE).isPresent();
    return !practice && (questions.isEmpty() || questions.contains(question));
  }
}
