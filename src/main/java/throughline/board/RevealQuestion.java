package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;

/** Shows the notes of a question to everybody at once; flagged ones wait. */
public record RevealQuestion(String question) implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    if (board.run().question(question).isEmpty()) {
      return Decision.refuse(BoardReason.NO_SUCH_QUESTION);
    }
    return board.revealed(question)
        ? Decision.nothing()
        : Decision.accept(new QuestionRevealed(question));
  }
}
