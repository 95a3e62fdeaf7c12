package throughline.board;

import throughline.platform.log.Stamp;

/** The notes of a question are for everybody now, flagged ones excepted. */
public record QuestionRevealed(String question) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.reveal(question, true);
  }
}
