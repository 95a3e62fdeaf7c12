package load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * What is on its way to one channel: written at once if it may be, else when the channel is ready.
 */
final class Outgoing {
  private final SocketChannel channel;
  private final Consumer<String> broken;
  private final ArrayDeque<ByteBuffer> waiting = new ArrayDeque<>();
  private SelectionKey key;

  Outgoing(SocketChannel channel, Consumer<String> broken) {
    this.channel = channel;
    this.broken = broken;
  }

  synchronized void by(SelectionKey key) {
    this.key = key;
  }

  synchronized void send(ByteBuffer b) {
    try {
      if (waiting.isEmpty()) {
        channel.write(b);
      }
      if (b.hasRemaining()) {
        waiting.add(b);
        key.interestOpsOr(SelectionKey.OP_WRITE);
        key.selector().wakeup();
      }
    } catch (IOException | CancelledKeyException | NotYetConnectedException e) {
      broken.accept("write: " + e.getMessage());
    }
  }

  synchronized void flush() {
    try {
      while (!waiting.isEmpty()) {
        channel.write(waiting.peek());
        if (waiting.peek().hasRemaining()) {
          return;
        }
        waiting.poll();
      }
      key.interestOpsAnd(~SelectionKey.OP_WRITE);
    } catch (IOException | CancelledKeyException e) {
      broken.accept("write: " + e.getMessage());
    }
  }
}
