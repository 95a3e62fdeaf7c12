package throughline.live;

import io.smallrye.mutiny.Uni;
import throughline.board.Board;
import throughline.history.FactCodec;
import throughline.platform.log.EventLog;
import throughline.platform.log.Fact;
import throughline.platform.log.StoredEvent;

/**
 * A room's boards: one as it is stored, one that runs ahead with what is on its way to the log.
 * Both come from the log and can be made from it again, aside, so that nobody sees a board that is
 * younger than what they were told.
 */
final class TwoBoards {
  private static final int PAGE = 1_000;

  private final String id;
  private final Turns turns;
  private final EventLog log;
  private Board stored = new Board();
  private Board ahead = new Board();
  private boolean stale = true;
  private boolean sound = true;

  TwoBoards(String id, Turns turns, EventLog log) {
    this.id = id;
    this.turns = turns;
    this.log = log;
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

  /** Reads and folds what the log holds beyond; afterwards both boards are level with it. */
  Uni<Void> catchUp() {
    Board into = sound ? stored : new Board();
    return read(into)
        .invoke(
            () -> {
              stored = into;
              ahead = into.copy();
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
    sound = false;
    stale = true;
  }
}
