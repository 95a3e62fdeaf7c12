package throughline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import throughline.live.wire.Frames;

/**
 * The other end of one long poll: the first frame ends the wait, and what comes right behind it
 * goes along. The next poll says where it is and gets what was missed.
 */
final class PollPeer implements Peer {
  private static final long GATHER = 20;

  private final Turns turns;
  private final Consumer<List<String>> answer;
  private final List<String> frames = new ArrayList<>();
  private boolean answered;

  PollPeer(Turns turns, Consumer<List<String>> answer) {
    this.turns = turns;
    this.answer = answer;
  }

  @Override
  public void send(String frame) {
    if (answered) {
      return;
    }
    frames.add(frame);
    if (frames.size() == 1) {
      turns.after(GATHER, this::end);
    }
  }

  /** Nothing came, or enough did. */
  void end() {
    if (!answered) {
      answered = true;
      answer.accept(frames);
    }
  }

  @Override
  public long waiting() {
    return 0;
  }

  @Override
  public void close(CloseCode code) {
    if (!answered) {
      frames.add(Frames.end(code.code()));
      end();
    }
  }
}
