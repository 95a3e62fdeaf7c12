package load.drivers;

import load.Conn;
import load.Driver;

/** The reference server: JSON; a snapshot, then {@code ready}, then every event to everybody. */
public final class Reference implements Driver {
  private final String board;

  public Reference(String board) {
    this.board = board;
  }

  @Override
  public String path(int client) {
    return "/board/" + board;
  }

  @Override
  public boolean echo() {
    return true;
  }

  @Override
  public void opened(Conn c) {}

  @Override
  public void message(Conn c, int opcode, byte[] b, int off, int len) {
    if (c.isLive()) {
      c.scan(b, off, len);
    } else if (Bytes.at(b, off, len, "{\"ready\"")) {
      c.live();
    } else {
      c.scanHeld(java.util.Arrays.copyOfRange(b, off, off + len));
    }
  }

  @Override
  public void write(Conn c, int number, String text, int x, int y) {
    c.text(
        "{\"t\":\"add\",\"id\":\"%d-%d\",\"text\":\"%s\",\"x\":%d,\"y\":%d,\"color\":\"yellow\"}"
            .formatted(c.id, number, text, x, y));
  }

  @Override
  public boolean moves() {
    return true;
  }

  @Override
  public void move(Conn c, int number, String marker, int x, int y) {
    c.text("{\"t\":\"cur\",\"u\":%d,\"m\":\"%s\",\"x\":%d,\"y\":%d}".formatted(c.id, marker, x, y));
  }
}
