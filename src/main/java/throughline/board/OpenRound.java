package throughline.board;

import java.util.List;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;
import throughline.workshop.run.QuestionKind;

/** Begins a blind vote on the notes or clusters that the room sees now. */
public record OpenRound(
    Target target, int dots, int max, boolean ownVotable, List<String> questions)
    implements BoardCommand {
  private static final int MOST = 20;

  @Override
  public Decision decide(Board board, Context context) {
    if (board.openRound().isPresent()) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    if (dots < 1 || dots > MOST) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "dots");
    }
    if (max < 1 || max > dots) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "max");
    }
    List<String> items = target == Target.NOTE ? notes(board) : clusters(board);
    return items.isEmpty()
        ? Decision.refuse(BoardReason.NOTHING_TO_VOTE)
        : Decision.accept(new RoundOpened(target, dots, max, ownVotable, items));
  }

  private List<String> notes(Board board) {
    return board.notes().values().stream()
        .filter(n -> board.shown(n) && board.root(n) == n && asked(board, n.question()))
        .map(Note::id)
        .toList();
  }

  private List<String> clusters(Board board) {
    return board.clusters().values().stream()
        .filter(
            c -> !c.gone() && asked(board, c.question()) && board.in(c.id()).findAny().isPresent())
        .map(Cluster::id)
        .toList();
  }

  /** Practice is never counted. */
  private boolean asked(Board board, String question) {
    boolean practice =
        board.run().question(question).filter(q -> q.kind() == QuestionKind.PRACTICE).isPresent();
    return !practice && (questions.isEmpty() || questions.contains(question));
  }
}
