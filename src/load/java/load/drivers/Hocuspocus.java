package load.drivers;

import load.Conn;
import load.Driver;

/**
 * Hocuspocus: one Yjs map with a plain value for each note, the cheapest shape for its server.
 * Updates are encoded by hand. What it acknowledges is applied in memory; it stores seconds later.
 */
public final class Hocuspocus implements Driver {
  private static final int SYNC = 0;
  private static final int AWARENESS = 1;
  private static final int AUTH = 2;
  private static final int QUERY = 3;
  private static final int REPLY = 4;
  private static final int STATUS = 8;

  private final String document;

  public Hocuspocus(String document) {
    this.document = document;
  }

  @Override
  public String path(int client) {
    return "/";
  }

  @Override
  public boolean echo() {
    return true;
  }

  /** Concurrent updates may come in one frame in another order: it is a CRDT. */
  @Override
  public boolean ordered() {
    return false;
  }

  @Override
  public boolean acks() {
    return true;
  }

  @Override
  public void opened(Conn c) {
    c.attached = 1_000_000 + c.id * 7L;
    c.counter = 0;
    c.state = 0;
    c.binary(to(AUTH).number(0).text("").text("4.7.0").done());
    c.binary(to(SYNC).number(0).bytes(new byte[] {0}).done());
  }

  private Lib0 to(int type) {
    return new Lib0().text(document).number(type);
  }

  @Override
  public void message(Conn c, int opcode, byte[] b, int off, int len) {
    int[] name = Lib0.number(b, off);
    int[] type = Lib0.number(b, name[1] + name[0]);
    switch (type[0]) {
      case SYNC, REPLY -> sync(c, b[type[1]], b, off, len);
      case AWARENESS -> c.scan(b, off, len);
      case STATUS -> status(c);
      case AUTH -> {
        if (b[type[1]] == 1) {
          c.fail("not let in");
        }
      }
      default -> {}
    }
  }

  private void sync(Conn c, int step, byte[] b, int off, int len) {
    if (step == 0) {
      c.binary(to(SYNC).number(1).bytes(new byte[] {0, 0}).done());
    } else if (step == 1) {
      c.scanHeld(java.util.Arrays.copyOfRange(b, off, off + len));
      c.live();
    } else {
      c.scan(b, off, len);
    }
  }

  /** The first answers our empty document. */
  private static void status(Conn c) {
    if (c.state == 0) {
      c.state = 1;
    } else {
      c.ackedNext();
    }
  }

  @Override
  public void write(Conn c, int number, String text, int x, int y) {
    Lib0 update = new Lib0().number(1).number(1).number((Long) c.attached).number(c.counter++);
    update.raw(0x20 | 8).number(1).text("notes").text("n" + number);
    update.number(1).raw(118).number(4);
    update.text("text").raw(119).text(text);
    update.text("x").raw(125).signed(x).text("y").raw(125).signed(y);
    update.text("color").raw(119).text("yellow").number(0);
    c.binary(to(SYNC).number(2).bytes(update.done()).done());
  }

  @Override
  public boolean moves() {
    return true;
  }

  @Override
  public void move(Conn c, int number, String marker, int x, int y) {
    String state =
        "{\"user\":{\"name\":\"u%d\",\"m\":\"%s\"},\"cursor\":{\"x\":%d,\"y\":%d}}"
            .formatted(c.id, marker, x, y);
    byte[] change =
        new Lib0().number(1).number((Long) c.attached).number(number).text(state).done();
    c.binary(to(AWARENESS).bytes(change).done());
  }

  /** Asks who is there about every 40 s. */
  @Override
  public void keepAlive(Conn c) {
    if ((++c.version & 7) == 7) {
      c.binary(to(QUERY).done());
    }
  }
}
