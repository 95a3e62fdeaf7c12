package throughline.workshop.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import throughline.platform.log.Decision;

/**
 * Lets the room stand still: participants write, move and vote again when it goes on. In a pause it
 * changes when that will be.
 *
 * @param minutes how long, or null
 * @param back until when, in epoch milliseconds, or null; at most one of the two
 */
public record PauseRoom(Long minutes, Long back) implements RunCommand {
  /** A day: longer is a typing mistake. */
  static final long MOST = 1_440;

  @Override
  public Decision decide(Run run, Context context) {
    Instant now = context.now();
    if (minutes != null && (back != null || minutes < 1 || minutes > MOST)) {
      return Decision.refuse(RunReason.BAD_VALUE, "field", "minutes");
    }
    Instant until = until(now);
    if (until != null && !(until.isAfter(now) && until.isBefore(latest(now)))) {
      return Decision.refuse(RunReason.BAD_VALUE, "field", "back");
    }
    Pause pause = run.pace().pause();
    if (pause != null) {
      return Objects.equals(until, pause.back())
          ? Decision.nothing()
          : Decision.accept(new RoomPaused(until, pause.timer()));
    }
    Timer timer = run.timer();
    return timer == null || timer.paused()
        ? Decision.accept(new RoomPaused(until, false))
        : Decision.accept(new TimerPaused(timer.leftAt(now)), new RoomPaused(until, true));
  }

  /** A time that people can read on a clock: whole minutes, rather a little more than less. */
  private Instant until(Instant now) {
    if (minutes == null) {
      return back == null ? null : Instant.ofEpochMilli(back);
    }
    long seconds = now.getEpochSecond() + minutes * 60 + 59;
    return Instant.ofEpochSecond(seconds - seconds % 60);
  }

  private static Instant latest(Instant now) {
    return now.plus(Duration.ofMinutes(MOST + 1));
  }
}
