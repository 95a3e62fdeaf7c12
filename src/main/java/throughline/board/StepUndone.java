package throughline.board;

import java.util.List;
import throughline.platform.log.Stamp;

/** A step was put back as far as nobody had changed it since. */
public record StepUndone(long first, long last, List<Change> restored) implements BoardEvent {
  @Override
  public void applyTo(Board board, Stamp stamp) {
    board.restore(stamp, restored);
  }
}
