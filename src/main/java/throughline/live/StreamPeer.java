package throughline.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicLong;
import throughline.live.wire.Frames;

/**
 * The other end of an event stream: frames go out one by one as the network takes them, and what it
 * has not taken yet is counted.
 */
final class StreamPeer implements Peer {
  private final MultiEmitter<? super String> out;
  private final AtomicLong waiting;
  private boolean closing;

  /**
   * @param waiting UTF-16 units emitted and not yet taken; whoever takes a frame subtracts it
   */
  StreamPeer(MultiEmitter<? super String> out, AtomicLong waiting) {
    this.out = out;
    this.waiting = waiting;
  }

  @Override
  public void send(String frame) {
    if (!closing) {
      waiting.addAndGet(frame.length());
      out.emit(frame);
    }
  }

  @Override
  public long waiting() {
    return waiting.get();
  }

  @Override
  public void close(CloseCode code) {
    if (!closing) {
      send(Frames.end(code.code()));
      closing = true;
      out.complete();
    }
  }
}
