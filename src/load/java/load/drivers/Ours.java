package load.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import load.Conn;
import load.Driver;
import load.servers.Workshop;

/**
 * This product, protocol 1, at the participants' door of one workshop. Each client is a person of
 * its own with its own cookie. Versions are checked on every frame.
 */
public final class Ours implements Driver {
  private static final int HEAD = 80;

  /** What stands behind the things of a snapshot is shorter than this. */
  private static final int END = 4_096;

  private static final int LEVEL = 0;
  private static final int FETCHING = 1;

  private final Workshop workshop;
  private final String run = "%08x-%04x".formatted(random(), random() & 0xffff);
  private final List<String> hands = new ArrayList<>();
  private volatile long held;

  public Ours(Workshop workshop) {
    this.workshop = workshop;
  }

  private static int random() {
    return ThreadLocalRandom.current().nextInt();
  }

  public Workshop workshop() {
    return workshop;
  }

  /** Joins them at the door; all of them hold the view as it is then. */
  @Override
  public void prepare(int clients) {
    workshop.join(clients);
    held = version(workshop.snapshot(0).plain());
  }

  @Override
  public String path(int client) {
    return "/w/" + workshop.code() + "/socket";
  }

  @Override
  public String headers(int client) {
    return "Cookie: " + workshop.cookie(client) + "\r\n";
  }

  @Override
  public boolean echo() {
    return true;
  }

  @Override
  public boolean acks() {
    return true;
  }

  @Override
  public boolean resends() {
    return true;
  }

  @Override
  public Fetched fetch(int client) {
    return workshop.snapshot(client);
  }

  @Override
  public void opened(Conn c) {
    c.state = LEVEL;
    if (c.version == 0) {
      c.version = held;
    }
    hello(c);
  }

  private static void hello(Conn c) {
    c.text("{\"t\":\"hello\",\"p\":1,\"v\":" + c.version + "}");
  }

  /** What this client has fetched is what it says hello with. */
  public void hold(Conn c, byte[] snapshot) {
    c.version = version(snapshot);
  }

  private static long version(byte[] snapshot) {
    int from = Math.max(0, snapshot.length - END);
    int at = Bytes.after(snapshot, from, snapshot.length - from, "],\"v\":");
    return Bytes.number(snapshot, at, snapshot.length);
  }

  @Override
  public void message(Conn c, int opcode, byte[] b, int off, int len) {
    if (Bytes.at(b, off, len, "{\"t\":\"changes\"")) {
      changes(c, b, off, len);
    } else if (Bytes.at(b, off, len, "{\"t\":\"done\"")) {
      c.acked(number(id(b, off, len)));
    } else if (Bytes.at(b, off, len, "{\"t\":\"mine\"")) {
      if (c.state == LEVEL) {
        c.live();
      }
    } else if (Bytes.at(b, off, len, "{\"t\":\"welcome\"")) {
      c.state = LEVEL;
    } else if (Bytes.at(b, off, len, "{\"t\":\"resync\"")) {
      resync(c);
    } else if (Bytes.at(b, off, len, "{\"t\":\"refused\"")) {
      refused(c, b, off, len);
    } else if (Bytes.at(b, off, len, "{\"t\":\"previews\"")) {
      previews(c, b, off, len);
    }
  }

  /** Each frame begins exactly where the last one ended. */
  private static void changes(Conn c, byte[] b, int off, int len) {
    if (c.state == FETCHING) {
      // Told for the view that is to be thrown away.
      return;
    }
    int head = Math.min(len, HEAD);
    long from = Bytes.number(b, Bytes.after(b, off, head, "\"f\":"), off + len);
    long to = Bytes.number(b, Bytes.after(b, off, head, "\"v\":"), off + len);
    if (from != c.version) {
      c.gap(from > c.version ? "a gap in the versions" : "versions came again");
    }
    c.version = to;
    c.scan(b, off, len);
  }

  /** The number is where a note's x would be. */
  private static void previews(Conn c, byte[] b, int off, int len) {
    int end = off + len;
    for (int i = off; i >= 0; ) {
      i = Bytes.after(b, i, end - i, "\",");
      if (i >= 0 && b[i] >= '0' && b[i] <= '9') {
        c.moved((int) Bytes.number(b, i, end));
      }
    }
  }

  /** Fetches the view and says hello again; what comes before its welcome is of the old view. */
  private void resync(Conn c) {
    c.remark("resync");
    if (c.state == FETCHING) {
      return;
    }
    c.state = FETCHING;
    workshop
        .snapshotSoon(c.seat())
        .thenAccept(
            fetched ->
                c.later(
                    () -> {
                      c.scanHeld(fetched.plain());
                      c.version = version(fetched.plain());
                      hello(c);
                    }));
  }

  private void refused(Conn c, byte[] b, int off, int len) {
    int at = Bytes.after(b, off, len, "\"why\":\"");
    c.refused(number(id(b, off, len)), Bytes.quoted(b, at, off + len));
  }

  private static String id(byte[] b, int off, int len) {
    return Bytes.quoted(b, Bytes.after(b, off, Math.min(len, HEAD), "\"id\":\""), off + len);
  }

  /** Command ids are UUIDs whose last eight digits are the number. */
  private String id(int number) {
    return "%s-7000-8000-0000%08x".formatted(run, number);
  }

  private static int number(String id) {
    return (int) Long.parseLong(id.substring(id.length() - 8), 16);
  }

  @Override
  public void write(Conn c, int number, String text, int x, int y) {
    command(c, number, "note.add", "{\"q\":\"q1\",\"text\":\"" + text + "\"}");
  }

  /** Any command; its answer comes back as an acknowledgement of this number. */
  public void command(Conn c, int number, String name, String data) {
    c.text("{\"t\":\"do\",\"id\":\"%s\",\"c\":\"%s\",\"d\":%s}".formatted(id(number), name, data));
  }

  @Override
  public boolean moves() {
    return true;
  }

  @Override
  public void move(Conn c, int number, String marker, int x, int y) {
    String note = hands.get(c.seat());
    c.text("{\"t\":\"preview\",\"n\":\"%s\",\"x\":%d,\"y\":%d}".formatted(note, number, y));
  }

  @Override
  public void keepAlive(Conn c) {
    if ((++c.counter & 3) == 0) {
      c.text("{\"t\":\"ping\"}");
    }
  }

  /** Everybody may move notes, and each has one of their own in hand. */
  public void takeInHand(int clients) {
    hands.addAll(workshop.handOut(clients));
  }
}
