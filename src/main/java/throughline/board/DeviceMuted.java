package throughline.board;

import throughline.platform.log.Stamp;

/** The device that wrote a hidden note was muted from it. */
public record DeviceMuted(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.mute(note, true);
  }
}
