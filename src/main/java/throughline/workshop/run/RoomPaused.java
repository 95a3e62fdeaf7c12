package throughline.workshop.run;

import java.time.Instant;
import throughline.platform.log.Stamp;

/**
 * The room stands still, or goes on at another time than was said before.
 *
 * @param back when it is to go on, or null
 * @param timer whether a running timer was stopped for it
 */
public record RoomPaused(Instant back, boolean timer) implements RunEvent {
  @Override
  public void applyTo(Run run, Stamp stamp) {
    Pause before = run.pace().pause();
    run.pause(new Pause(before == null ? stamp.at() : before.since(), back, timer));
  }
}
