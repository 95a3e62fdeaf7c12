package throughline.board;

import throughline.platform.log.Stamp;

/** The mute that hung on a note was taken back. */
public record DeviceUnmuted(String note) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.mute(note, false);
  }
}
