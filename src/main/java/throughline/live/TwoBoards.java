package throughline.live;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.jboss.logging.Logger;
import throughline.board.Board;
import throughline.board.BoardState;
import throughline.history.FactCodec;
import throughline.history.KeptBoards;
import throughline.platform.log.EventLog;
import throughline.platform.log.Fact;
import throughline.platform.log.StoredEvent;

/**
 * A room's boards: one as it is stored, one that runs ahead with what is on its way to the log.
 * Both come from the log, at first from what is kept of it, and can be made from it again, aside,
 * so that nobody sees a board that is younger than what they were told.
 */
final class TwoBoards {
  private static final Logger LOG = Logger.getLogger(TwoBoards.class);
  private static final int PAGE = 1_000;
  private static final long WORTH = 200;

  private final String id;
  private final Turns turns;
  private final EventLog log;
  private final KeptBoards kept;
  private Board stored = new Board();
  private Board ahead = new Board();
  private boolean fresh = true;
  private long keptAt;
  private boolean stale = true;
  private boolean sound = true;

  TwoBoards(String id, Turns turns, EventLog log, KeptBoards kept) {
    this.id = id;
    this.turns = turns;
    this.log = log;
    this.kept = kept;
  }

  Board stored() {
    return stored;
  }

  /** What commands are decided on. */
  Board ahead() {
    return ahead;
  }

  /** Whether the log may hold more than these boards. */
  boolean stale() {
    return stale;
  }

  /**
   * Whether what is stored may be shown: a fold broke off otherwise, and it is to be read again.
   */
  boolean sound() {
    return sound;
  }

  /** The log may hold more. */
  void doubt() {
    stale = true;
  }

  /** What was decided ahead will not be stored. */
  void giveUpAhead() {
    ahead = stored.copy();
  }

  /** Folds what was just stored; a throw is a bug, and the boards are then read anew. */
  void fold(Batch batch) {
    try {
      batch.foldInto(stored);
    } catch (RuntimeException bug) {
      broken();
      throw bug;
    }
  }

  /**
   * What is stored, if keeping it would spare who opens the room next enough facts: below that, it
   * is read in little time anyway.
   */
  Optional<BoardState> worthKeeping() {
    return sound && stored.version() - keptAt >= WORTH
        ? Optional.of(stored.state())
        : Optional.empty();
  }

  /** Reads and folds what the log holds beyond; afterwards both boards are level with it. */
  Uni<Void> catchUp() {
    return fresh ? begin() : level(sound ? stored : new Board());
  }

  /** From what is kept, or from the first fact if the log does not go on from there. */
  private Uni<Void> begin() {
    return kept.of(id)
        .emitOn(turns::run)
        .flatMap(
            board -> {
              keptAt = board.version();
              return level(board);
            })
        .onFailure(broken -> keptAt > 0 && !sound)
        .recoverWithUni(
            broken -> {
              LOG.warnf("what is kept of workshop %s does not fit its log, which is read", id);
              keptAt = 0;
              return level(new Board());
            });
  }

  private Uni<Void> level(Board into) {
    return read(into)
        .invoke(
            () -> {
              stored = into;
              ahead = into.copy();
              fresh = false;
              stale = false;
              sound = true;
            });
  }

  private Uni<Void> read(Board into) {
    return log.read(id, into.version(), PAGE)
        .emitOn(turns::run)
        .flatMap(
            events -> {
              events.forEach(e -> fold(into, e));
              return events.size() == PAGE ? read(into) : Uni.createFrom().voidItem();
            });
  }

  private void fold(Board into, StoredEvent event) {
    Fact fact = FactCodec.read(event);
    try {
      into.fold(fact, FactCodec.stamp(event));
    } catch (RuntimeException bug) {
      broken();
      throw bug;
    }
  }

  private void broken() {
    fresh = false;
    sound = false;
    stale = true;
  }
}
