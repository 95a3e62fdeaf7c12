package throughline.analysis;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import throughline.synthesis.Progress;

/**
 * Passes on how far a job is, but not every step: a new stage at once, else four times a second.
 */
final class Reporting implements Progress {
  private static final long BEAT = 250;

  private final UUID job;
  private final Clock clock;
  private final Consumer<News> to;
  private String stage = "";
  private long told;

  Reporting(UUID job, Clock clock, Consumer<News> to) {
    this.job = job;
    this.clock = clock;
    this.to = to;
  }

  @Override
  public synchronized void at(String now, int done, int total) {
    long time = clock.millis();
    if (!now.equals(stage) || time - told >= BEAT || done == total) {
      stage = now;
      told = time;
      to.accept(new News(job, now, done, total));
    }
  }
}
