package load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import load.meter.Meter;

/** The clients of one run, on one board or on several, and the phases they go through. */
public final class Crowd implements AutoCloseable {
  private static final int OPENING = 20;

  private final InetSocketAddress address;
  private final int seats;
  private final List<Conn> conns = new ArrayList<>();
  private final List<Loop> loops = new ArrayList<>();
  private final Random random = new Random(42);
  private final Map<String, Integer> remarks = new TreeMap<>();
  private final int groups;
  private volatile Throwable broken;
  private volatile Phase phase;
  private int nextNote = 1;
  private int nextMove = 1;

  /**
   * Nobody is connected yet.
   *
   * @param boards a driver for each board
   * @param seats clients on each board
   */
  public Crowd(int port, List<Driver> boards, int seats) {
    this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    this.seats = seats;
    this.groups = boards.size();
    try {
      for (int i = 0; i < 2; i++) {
        loops.add(new Loop(this, i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < seats * boards.size(); i++) {
      conns.add(new Conn(i, i / seats, boards.get(i / seats), loops.get(i % loops.size())));
    }
    loops.forEach(Thread::start);
  }

  InetSocketAddress address() {
    return address;
  }

  public int size() {
    return conns.size();
  }

  int groups() {
    return groups;
  }

  public int seats() {
    return seats;
  }

  int firstOf(int group) {
    return group * seats;
  }

  int groupOf(int client) {
    return client / seats;
  }

  public Conn conn(int i) {
    return conns.get(i);
  }

  List<Conn> conns() {
    return conns;
  }

  List<Loop> loops() {
    return loops;
  }

  // joining

  /** Opens all connections and waits until all are live; milliseconds. */
  public double join() {
    return join(OPENING);
  }

  /** The same, so many at a time. */
  public double join(int atOnce) {
    return join(0, conns.size(), atOnce, this::open);
  }

  /** The same for some of them. */
  public double join(int from, int to) {
    return join(from, to, OPENING, this::open);
  }

  /**
   * Lets clients in, so many at a time, until all are live; milliseconds.
   *
   * @param opening begins a client's way in and does not wait for its end
   */
  public double join(int from, int to, int atOnce, IntConsumer opening) {
    long begin = System.nanoTime();
    int started = from;
    while (true) {
      int live = 0;
      for (Conn c : conns.subList(from, to)) {
        live += c.isLive() ? 1 : 0;
        if (c.closed && !c.isLive()) {
          throw new IllegalStateException("a connection failed: " + c.closeReason);
        }
      }
      if (live == to - from) {
        return (System.nanoTime() - begin) / 1e6;
      }
      for (; started < to && started - from - live < atOnce; started++) {
        opening.accept(started);
      }
      check(begin, 120);
      LockSupport.parkNanos(500_000);
    }
  }

  /** How many hold an older version than the newest that anybody holds. */
  public long behind() {
    long newest = conns.stream().mapToLong(c -> c.version).max().orElse(0);
    return conns.stream().filter(c -> c.version < newest).count();
  }

  /** Opens the connection of one that has all it needs. */
  public void open(int client) {
    conns.get(client).loop.connect(conns.get(client));
  }

  /** Cuts all connections at once, opens them again at once; milliseconds until all are live. */
  public double storm() {
    long begin = System.nanoTime();
    conns.forEach(Conn::drop);
    conns.forEach(c -> c.loop.connect(c));
    while (!conns.stream().allMatch(Conn::isLive)) {
      for (Conn c : conns) {
        if (c.closed && !c.isLive() && !"dropped by us".equals(c.closeReason)) {
          remark("reconnection: " + c.closeReason);
          c.loop.connect(c);
        }
      }
      check(begin, 60);
      LockSupport.parkNanos(500_000);
    }
    return (conns.stream().mapToLong(c -> c.liveAt).max().orElse(begin) - begin) / 1e6;
  }

  private void check(long begin, int seconds) {
    if (broken != null) {
      throw new IllegalStateException(broken);
    }
    if (System.nanoTime() - begin > seconds * 1_000_000_000L) {
      long live = conns.stream().filter(Conn::isLive).count();
      throw new IllegalStateException("only %d live in %d s".formatted(live, seconds));
    }
  }

  void keepAlive(int slice, int slices) {
    for (int i = slice; i < conns.size(); i += slices) {
      Conn c = conns.get(i);
      if (!c.closed && c.isLive()) {
        c.driver.keepAlive(c);
      }
    }
  }

  // phases

  /** Plays a load; figures of it. */
  public Figures play(Load load, Meter meter) {
    return play(load, meter, () -> {});
  }

  /**
   * Plays a load and does something when half of it is over.
   *
   * @param halfway on the caller's thread
   */
  public Figures play(Load load, Meter meter, Runnable halfway) {
    conns.forEach(c -> c.receipt.begin(load.notes(), size(), load.moves() > 0));
    loops.forEach(l -> l.tally = new Tally());
    remarks.clear();
    Phase now = new Phase(load, this, nextNote, nextMove, random);
    nextNote += now.notes;
    nextMove += now.moves;
    phase = now;
    meter.start();
    Sender sender = new Sender(this, now);
    sender.start();
    until((now.start + now.end()) / 2);
    halfway.run();
    Judge judge = new Judge(this, now);
    boolean complete = judge.await(sender);
    meter.stop();
    phase = null;
    return judge.figures(meter, complete);
  }

  private static void until(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  void delivered(Conn c, boolean note, int number) {
    Phase now = phase;
    if (now == null) {
      c.receipt.known.set(number);
    } else if (note) {
      now.note(c, number, this);
    } else {
      now.move(c, number);
    }
  }

  void acked(Conn c, int number) {
    Phase now = phase;
    if (now != null) {
      now.acked(c, number);
    }
  }

  // trouble

  void remark(String what) {
    synchronized (remarks) {
      remarks.merge(what, 1, Integer::sum);
    }
  }

  /** What was out of the ordinary, with how often. */
  public Map<String, Integer> remarks() {
    synchronized (remarks) {
      return new LinkedHashMap<>(remarks);
    }
  }

  void broken(Throwable why) {
    broken = why;
  }

  boolean isBroken() {
    return broken != null;
  }

  @Override
  public void close() {
    conns.forEach(c -> c.fail("over"));
    loops.forEach(Loop::end);
  }
}
