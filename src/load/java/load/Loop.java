package load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One selector thread. Takes one timestamp per read. */
final class Loop extends Thread {
  private static final int READS = 4;

  final Crowd crowd;
  volatile Tally tally = new Tally();
  long now = System.nanoTime();

  private final Selector selector = Selector.open();
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final byte[] bytes = new byte[1 << 18];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
  private volatile boolean ended;

  Loop(Crowd crowd, int number) throws IOException {
    super("loop-" + number);
    this.crowd = crowd;
    setDaemon(true);
  }

  void run(Runnable what) {
    tasks.add(what);
    selector.wakeup();
  }

  void end() {
    ended = true;
    selector.wakeup();
  }

  SelectionKey register(SocketChannel channel, Conn c, int ops) throws IOException {
    return channel.register(selector, ops, c);
  }

  void connect(Conn c) {
    run(
        () -> {
          try {
            c.connect();
          } catch (IOException e) {
            c.fail("connect: " + e.getMessage());
          }
        });
  }

  @Override
  public void run() {
    try {
      while (!ended) {
        selector.select(50);
        long begin = System.nanoTime();
        now = begin;
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
          task.run();
        }
        if (!selector.selectedKeys().isEmpty()) {
          selector.selectedKeys().forEach(this::handle);
          selector.selectedKeys().clear();
          Tally.record(tally.batches, begin, System.nanoTime());
        }
      }
      selector.close();
    } catch (IOException | RuntimeException | Error e) {
      crowd.broken(e);
    }
  }

  private void handle(SelectionKey key) {
    Conn c = (Conn) key.attachment();
    try {
      if (key.isValid() && key.isConnectable()) {
        c.connected();
      }
      if (key.isValid() && key.isWritable()) {
        c.flush();
      }
      if (key.isValid() && key.isReadable()) {
        read((SocketChannel) key.channel(), c);
      }
    } catch (CancelledKeyException e) {
      // closed by another thread between the selection and here
    } catch (IOException e) {
      c.fail(e.getMessage());
    }
  }

  private void read(SocketChannel channel, Conn c) throws IOException {
    for (int i = 0; i < READS; i++) {
      buffer.clear();
      int n = channel.read(buffer);
      if (n < 0) {
        c.fail("end of stream");
      }
      if (n <= 0) {
        return;
      }
      now = System.nanoTime();
      c.received(bytes, n);
      tally.bytes += n;
      if (n < bytes.length) {
        return;
      }
    }
  }
}
