package throughline.live;

import throughline.board.Board;
import throughline.workshop.run.Touched;

/**
 * Step 9, from the board's side: what folding has touched goes to everybody who sees it, in time.
 */
final class Publisher {
  private static final long BEAT = 250;

  private final Audiences audiences;
  private final Turns turns;
  private final TwoBoards boards;
  private boolean beating;

  Publisher(Audiences audiences, Turns turns, TwoBoards boards) {
    this.audiences = audiences;
    this.turns = turns;
    this.boards = boards;
  }

  /** Nothing is told of a board whose fold broke off: all is, once it is made again. */
  void publish() {
    if (!boards.sound()) {
      return;
    }
    Board stored = boards.stored();
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
            if (boards.sound()) {
              audiences.flush(boards.stored());
            }
          });
    }
  }

  private void sendOut(String actor) {
    if (boards.stored().run().sentOut(actor)) {
      audiences.of(actor).forEach(s -> s.close(CloseCode.REMOVED));
    }
  }
}
