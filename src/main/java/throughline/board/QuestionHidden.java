package throughline.board;

import throughline.platform.log.Stamp;

/** The notes of a question are private again. */
public record QuestionHidden(String question) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.reveal(question, false);
  }
}
