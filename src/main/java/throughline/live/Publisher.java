package throughline.live;

import java.util.function.Supplier;
import throughline.board.Board;
import throughline.live.wire.Frames;
import throughline.workshop.run.Person;
import throughline.workshop.run.Touched;

/**
 * Step 9, from the board's side: what folding has touched goes to everybody who sees it, in time.
 */
final class Publisher {
  private static final long BEAT = 250;
  private static final long GATHER = 1_000;

  private final Audiences audiences;
  private final Turns turns;
  private final Supplier<Board> board;
  private boolean beating;
  private boolean gathering;
  private int toldOnline = -1;

  /**
   * @param board the board as it is stored; another one after a rebuild
   */
  Publisher(Audiences audiences, Turns turns, Supplier<Board> board) {
    this.audiences = audiences;
    this.turns = turns;
    this.board = board;
  }

  void publish() {
    Board stored = board.get();
    Touched.Drained touched = stored.drain();
    if (touched.everything()) {
      audiences.startAgain(stored);
    } else {
      audiences.touch(touched.shared());
      audiences.mine(stored, touched.mine());
      if (touched.loud()) {
        audiences.flush(stored);
      } else {
        beat();
      }
    }
    touched.mine().keySet().forEach(this::sendOut);
  }

  /** A ballot's moment is not told: bare versions and progress go out four times a second. */
  private void beat() {
    if (!beating) {
      beating = true;
      turns.after(
          BEAT,
          () -> {
            beating = false;
            audiences.flush(board.get());
          });
    }
  }

  private void sendOut(String actor) {
    Person person = board.get().run().people().get(actor);
    if (person != null && person.removed()) {
      audiences.of(actor).forEach(s -> s.close(CloseCode.REMOVED));
    }
  }

  void gatherOnline() {
    if (!gathering) {
      gathering = true;
      turns.after(
          GATHER,
          () -> {
            gathering = false;
            int online = audiences.online();
            if (online != toldOnline) {
              toldOnline = online;
              audiences.everybody(Frames.online(online));
            }
          });
    }
  }
}
