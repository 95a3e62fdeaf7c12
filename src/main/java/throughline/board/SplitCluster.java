package throughline.board;

import java.util.List;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Takes some notes of a cluster out into a new one; dots stay with the old one. */
public record SplitCluster(String cluster, List<String> notes, String label)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Typed typed = Typed.label(label);
    return Grouping.frozen(board, context, cluster)
        .or(() -> Optional.ofNullable(typed.refused()))
        .or(() -> Grouping.unfit(board, board.cluster(cluster).question(), notes))
        .or(() -> strangers(board))
        .orElseGet(
            () -> {
              String question = board.cluster(cluster).question();
              Colour colour = Grouping.next(board, question, 0);
              return Decision.accept(
                  new ClusterAdded(
                      question, typed.text(), colour, notes.stream().distinct().toList(), false));
            });
  }

  private Optional<Decision> strangers(Board board) {
    boolean fits =
        !notes.isEmpty() && notes.stream().allMatch(id -> cluster.equals(board.note(id).cluster()));
    return fits
        ? Optional.empty()
        : Optional.of(Decision.refuse(BoardReason.BAD_VALUE, "field", "notes"));
  }
}
