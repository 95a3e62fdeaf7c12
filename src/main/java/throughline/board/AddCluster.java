package throughline.board;

import java.util.List;
import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Groups notes of one question under a name, or without one yet. */
public record AddCluster(String question, String label, List<String> notes, String colour)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    Optional<Decision> no = Grouping.barred(board, context);
    if (no.isPresent()) {
      return no.get();
    }
    if (board.run().question(question).isEmpty()) {
      return Decision.refuse(BoardReason.NO_SUCH_QUESTION);
    }
    Typed typed = Typed.label(label);
    if (typed.refused() != null) {
      return typed.refused();
    }
    Colour chosen =
        colour == null ? Grouping.next(board, question, 0) : ColourCluster.parse(colour);
    if (chosen == null) {
      return Decision.refuse(BoardReason.BAD_VALUE, "field", "colour");
    }
    List<String> members = notes.stream().distinct().toList();
    return Grouping.unfit(board, question, members)
        .orElseGet(
            () ->
                Decision.accept(new ClusterAdded(question, typed.text(), chosen, members, false)));
  }
}
