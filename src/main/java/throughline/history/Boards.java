package throughline.history;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import throughline.board.Board;
import throughline.platform.log.EventLog;
import throughline.platform.log.StoredEvent;

/**
 * Boards as the log tells them, at any version. Every call folds anew; a room keeps its own board.
 * Made at the start, with what reads facts and boards: the first workshop of the day waits for
 * neither.
 */
@Startup
@ApplicationScoped
public class Boards {
  private static final int PAGE = 1_000;

  private final EventLog log;

  @Inject
  public Boards(EventLog log) {
    this.log = log;
    FactCodec.prepare();
    BoardCodec.prepare();
  }

  /** The board as it is now; version 0 if the workshop was never opened. */
  public Uni<Board> at(String workshop) {
    return at(workshop, Long.MAX_VALUE);
  }

  /** The board as it was at a version. */
  public Uni<Board> at(String workshop, long version) {
    return forward(workshop, new Board(), version);
  }

  /** Folds what the log holds beyond this board, up to a version, into it. */
  public Uni<Board> forward(String workshop, Board board, long version) {
    return log.read(workshop, board.version(), PAGE)
        .flatMap(
            events -> {
              for (StoredEvent event : events) {
                if (event.version() <= version) {
                  board.fold(FactCodec.read(event), FactCodec.stamp(event));
                }
              }
              boolean more = events.size() == PAGE && board.version() < version;
              return more ? forward(workshop, board, version) : Uni.createFrom().item(board);
            });
  }
}
