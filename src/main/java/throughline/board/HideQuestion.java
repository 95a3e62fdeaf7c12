package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Makes the notes of a question private again. */
public record HideQuestion(String question) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    if (board.run().question(question).isEmpty()) {
      return Decision.refuse(BoardReason.NO_SUCH_QUESTION);
    }
    if (board.blinds().asking()) {
      return Decision.refuse(BoardReason.ROUND_OPEN);
    }
    return board.revealed(question)
        ? Decision.accept(new QuestionHidden(question))
        : Decision.nothing();
  }
}
