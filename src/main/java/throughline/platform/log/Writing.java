package throughline.platform.log;

import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Whether the log takes what is written. A full disk may refuse new events and still take a write
 * elsewhere, so the log's own word counts. When nobody writes any more, an old refusal says
 * nothing.
 */
@Singleton
public class Writing {
  private static final long SAYS_SOMETHING = 30_000_000_000L;
  private static final String DISK_FULL = "53100";
  private static final String NO_CONNECTION = "53300";

  private record Refusal(long at, String state) {}

  private volatile Refusal last;

  /** Something was stored. */
  void stored() {
    last = null;
  }

  /**
   * Something could not be stored, and not because of what it was.
   *
   * @param state the database's code, empty when it did not answer
   */
  void refused(String state) {
    last = new Refusal(System.nanoTime(), state);
  }

  /** Why nothing can be stored now, as a sentence for who looks after the server. */
  public Optional<String> trouble() {
    Refusal refusal = last;
    return refusal == null || System.nanoTime() - refusal.at() > SAYS_SOMETHING
        ? Optional.empty()
        : Optional.of(sentence(refusal.state()));
  }

  /** What a write met that failed, as such a sentence; never with stored text. */
  public static String why(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof PgException pg && pg.getSqlState() != null) {
        return sentence(pg.getSqlState());
      }
    }
    return sentence("");
  }

  static String sentence(String state) {
    if (state.isEmpty()) {
      return "The database did not answer.";
    }
    return switch (state) {
      case DISK_FULL -> "The database's disk is full. Make room there; writing goes on by itself.";
      case NO_CONNECTION ->
          "The database has no connection free. See who holds them, or allow more; writing goes on"
              + " by itself.";
      default ->
          "The database refused the last write (state "
              + state
              + "). Its own log says why; writing goes on by itself.";
    };
  }
}
