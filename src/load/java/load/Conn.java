package load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One client with its WebSocket. Reads on its loop, writes from anywhere. */
public final class Conn implements FrameReader.Ear {
  private static final int NARROW_BYTES = 4_096;

  public final int id;

  /** Which board it is on: clients of other boards must never see its events. */
  final int group;

  final Driver driver;
  final Loop loop;
  final Receipt receipt = new Receipt();

  /** Free for drivers. */
  public int state;

  public int counter;
  public long version;
  public Object attached;

  volatile long connectAt;
  volatile long liveAt;
  volatile boolean closed;
  volatile String closeReason;
  volatile long bytes;

  private final Unanswered unanswered = new Unanswered();
  private FrameReader reader = new FrameReader(this);
  private SocketChannel channel;
  private volatile Outgoing outgoing;
  private SelectionKey key;
  private volatile boolean stalled;
  private boolean narrow;

  Conn(int id, int group, Driver driver, Loop loop) {
    this.id = id;
    this.group = group;
    this.driver = driver;
    this.loop = loop;
  }

  /** The client's number on its own board. */
  public int seat() {
    return id - loop.crowd.firstOf(group);
  }

  // on the loop: opening

  void connect() throws IOException {
    connectAt = System.nanoTime();
    reader = new FrameReader(this);
    closed = false;
    closeReason = null;
    channel = SocketChannel.open();
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    if (narrow) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, NARROW_BYTES);
    }
    Outgoing out = new Outgoing(channel, this::fail);
    boolean done = channel.connect(loop.crowd.address());
    key = loop.register(channel, this, done ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT);
    out.by(key);
    outgoing = out;
    if (done) {
      upgrade();
    }
  }

  void connected() throws IOException {
    if (channel.finishConnect()) {
      key.interestOps(SelectionKey.OP_READ);
      upgrade();
    }
  }

  private void upgrade() {
    var address = loop.crowd.address();
    String headers = driver.headers(seat());
    outgoing.send(
        FrameWriter.upgrade(
            address.getHostString(), address.getPort(), driver.path(seat()), headers));
  }

  /** Cuts the connection without a word. */
  void drop() {
    synchronized (this) {
      liveAt = 0;
    }
    fail("dropped by us");
  }

  /** The kernel is to take little for it; before it connects. */
  public void narrow() {
    narrow = true;
  }

  /** From now on nothing is read. */
  public void stall() {
    stalled = true;
    loop.run(
        () -> {
          if (key.isValid()) {
            key.interestOpsAnd(~SelectionKey.OP_READ);
          }
        });
  }

  /** Reads again, what has come meanwhile and then its end. */
  public void wake() {
    loop.run(
        () -> {
          if (key.isValid()) {
            key.interestOpsOr(SelectionKey.OP_READ);
          }
        });
  }

  /** Why it ended; null while it is open. */
  public String closeReason() {
    return closeReason;
  }

  /** Bytes that came, frames and all. */
  public long bytes() {
    return bytes;
  }

  /** How many notes it knows that came while no phase was played. */
  public int known() {
    return receipt.known.cardinality();
  }

  boolean stalled() {
    return stalled;
  }

  // sending

  public void text(String s) {
    outgoing.send(FrameWriter.frame(1, s.getBytes(StandardCharsets.UTF_8)));
  }

  public void binary(byte[] b) {
    outgoing.send(FrameWriter.frame(2, b));
  }

  /** Writes a note, now or as soon as the client is live. */
  void write(int number, String text) {
    if (driver.resends()) {
      unanswered.keep(number, text);
      synchronized (this) {
        if (!isLive()) {
          return;
        }
      }
    } else if (driver.acks()) {
      unanswered.expect(number);
    }
    send(number, text);
  }

  private void send(int number, String text) {
    driver.write(this, number, text, 100 * (number % 60), 100 * (number / 60 % 60));
  }

  void flush() {
    outgoing.flush();
  }

  public void fail(String why) {
    if (!closed) {
      closeReason = why;
      closed = true;
    }
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException gone) {
      // it is what we wanted
    }
  }

  // told by drivers, on the loop

  /** The client is up to date; what waits for it is sent (again). */
  public void live() {
    synchronized (this) {
      if (isLive()) {
        return;
      }
      liveAt = loop.now;
    }
    unanswered.kept().forEach(this::send);
  }

  public boolean isLive() {
    return liveAt != 0;
  }

  /** The server has stored the write of this number. */
  public void acked(int number) {
    unanswered.answered(number);
    loop.crowd.acked(this, number);
  }

  /** The server has stored the oldest write of this connection that it had not told of. */
  public void ackedNext() {
    Integer number = unanswered.next();
    if (number != null) {
      loop.crowd.acked(this, number);
    }
  }

  /** A write was refused, for a reason that stays. */
  public void refused(int number, String why) {
    unanswered.answered(number);
    loop.crowd.remark("refused: " + why);
    loop.tally.refused++;
  }

  /** The server's numbering had a hole, or came twice. */
  public void gap(String what) {
    loop.crowd.remark(what);
    loop.tally.gaps++;
  }

  public void remark(String what) {
    loop.crowd.remark(what);
  }

  /** Runs something on this client's loop. */
  public void later(Runnable what) {
    loop.run(what);
  }

  /** A preview of this number came. */
  public void moved(int number) {
    loop.crowd.delivered(this, false, number);
  }

  /** Each marker in these bytes is a delivery. */
  public void scan(byte[] b, int off, int len) {
    int end = off + len - Marker.LENGTH;
    for (int i = off; i <= end; i++) {
      if (b[i] == 'z' && b[i + 1] == 'Q' && (b[i + 2] == 'n' || b[i + 2] == 'm')) {
        int number = Marker.number(b, i + 3);
        if (number >= 0) {
          loop.crowd.delivered(this, b[i + 2] == 'n', number);
          i += Marker.LENGTH - 1;
        }
      }
    }
  }

  /** Each marker here is known now, though it was not sent as news. */
  public void scanHeld(byte[] b) {
    receipt.holding = true;
    scan(b, 0, b.length);
    receipt.holding = false;
  }

  // told by the reader

  void received(byte[] b, int n) {
    bytes += n;
    long before = reader.frames;
    reader.received(b, n);
    loop.tally.frames += reader.frames - before;
  }

  @Override
  public boolean head(String head) {
    if (!head.startsWith("HTTP/1.1 101")) {
      fail("upgrade: " + head.lines().findFirst().orElse(""));
      return false;
    }
    driver.opened(this);
    return true;
  }

  @Override
  public void message(int opcode, byte[] b, int off, int len) {
    switch (opcode) {
      case 8 -> fail("closed by the server: " + closing(b, off, len));
      case 9 -> outgoing.send(FrameWriter.frame(10, Arrays.copyOfRange(b, off, off + len)));
      case 10 -> {}
      default -> driver.message(this, opcode, b, off, len);
    }
  }

  private static String closing(byte[] b, int off, int len) {
    return len < 2
        ? "no code"
        : ((b[off] & 255) << 8 | b[off + 1] & 255)
            + " "
            + new String(b, off + 2, len - 2, StandardCharsets.UTF_8);
  }

  @Override
  public void broken(String why) {
    fail(why);
  }

  @Override
  public boolean deaf() {
    return closed;
  }
}
