package load.drivers;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import load.Conn;
import load.Driver;

/** Us while a round is open: what is written is a dot, each on another item. */
public final class Ballot implements Driver {
  private final Ours ours;
  private final String round;
  private final List<String> items;
  private final AtomicIntegerArray cast;

  public Ballot(Ours ours, String round, List<String> items, int people) {
    this.ours = ours;
    this.round = round;
    this.items = items;
    this.cast = new AtomicIntegerArray(people);
  }

  @Override
  public String path(int client) {
    return ours.path(client);
  }

  @Override
  public String headers(int client) {
    return ours.headers(client);
  }

  /** A ballot is secret. */
  @Override
  public boolean fansOut() {
    return false;
  }

  @Override
  public boolean acks() {
    return true;
  }

  @Override
  public void opened(Conn c) {
    ours.opened(c);
  }

  @Override
  public void message(Conn c, int opcode, byte[] b, int off, int len) {
    ours.message(c, opcode, b, off, len);
  }

  @Override
  public void write(Conn c, int number, String text, int x, int y) {
    int seat = c.seat();
    String item = items.get((seat + 7 * cast.getAndIncrement(seat)) % items.size());
    ours.command(
        c, number, "dot.cast", "{\"round\":\"%s\",\"item\":\"%s\"}".formatted(round, item));
  }

  @Override
  public void keepAlive(Conn c) {
    ours.keepAlive(c);
  }
}
