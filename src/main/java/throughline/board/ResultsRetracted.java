package throughline.board;

import throughline.platform.log.Stamp;

/** The results were taken back. */
public record ResultsRetracted() implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.retract();
  }
}
