package throughline.history;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import throughline.board.Board;
import throughline.board.BoardState;
import throughline.platform.log.Snapshot;
import throughline.platform.log.Snapshots;

/**
 * Boards that are kept beside the log, to begin with instead of at its first fact. Whatever is
 * wrong with one costs a line in the server's log and the time to read the stream, and nobody fails
 * because of it. Bytes are made and read on workers.
 */
@ApplicationScoped
public class KeptBoards {
  private static final Logger LOG = Logger.getLogger(KeptBoards.class);

  private final Snapshots snapshots;
  private final Executor workers;

  @Inject
  KeptBoards(Snapshots snapshots) {
    this(snapshots, Infrastructure.getDefaultWorkerPool());
  }

  public KeptBoards(Snapshots snapshots, Executor workers) {
    this.snapshots = snapshots;
    this.workers = workers;
  }

  /** The board as it was kept last, or an empty one at version 0. */
  public Uni<Board> of(String workshop) {
    return snapshots
        .of(workshop)
        .emitOn(workers)
        .map(kept -> kept.flatMap(k -> board(workshop, k)).orElseGet(Board::new))
        .onFailure()
        .recoverWithItem(
            broken -> {
              pass(workshop, broken.getClass().getSimpleName());
              return new Board();
            });
  }

  private static Optional<Board> board(String workshop, Snapshot kept) {
    if (!kept.fold().equals(BoardState.FOLD)) {
      pass(workshop, "fold " + kept.fold() + ", not " + BoardState.FOLD);
      return Optional.empty();
    }
    if (!kept.told()) {
      pass(workshop, "its version " + kept.version() + " is not the log's");
      return Optional.empty();
    }
    Board board = Board.of(BoardCodec.read(kept.state()));
    if (board.version() != kept.version()) {
      pass(workshop, "version " + board.version() + " in the row of " + kept.version());
      return Optional.empty();
    }
    return Optional.of(board);
  }

  /** Says why, and never what is in it: what readers say may quote people's words. */
  private static void pass(String workshop, String why) {
    LOG.warnf("what is kept of workshop %s is passed over (%s); its log is read", workshop, why);
  }

  /** Keeps it in place of the one before; whether that worked is no trouble of who asks. */
  public Uni<Void> keep(String workshop, BoardState board) {
    return Uni.createFrom()
        .item(() -> BoardCodec.write(board))
        .runSubscriptionOn(workers)
        .flatMap(bytes -> snapshots.keep(workshop, board.version(), BoardState.FOLD, bytes))
        .onFailure()
        .recoverWithItem(
            broken -> {
              LOG.warnf(
                  "workshop %s could not be kept at version %d (%s)",
                  workshop, board.version(), broken.getClass().getSimpleName());
              return null;
            });
  }
}
