package load.ceiling;

import io.netty.buffer.ByteBuf;

/** Spoils every thousandth send, to see whether the judge notices. */
final class Faults {
  private static final int EACH = 1_000;

  private final String kind;
  private long sends;
  private ByteBuf held;
  private Client heldFor;

  Faults(String kind) {
    this.kind = kind;
  }

  /** Whether this send is done with. */
  boolean spoils(Client client, ByteBuf frame) {
    if (client == heldFor) {
      client.write(frame);
      client.send(held);
      held.release();
      heldFor = null;
      return true;
    }
    if (++sends % EACH != 0) {
      return false;
    }
    if (kind.equals("dup")) {
      client.write(frame);
    } else if (kind.equals("swap") && heldFor == null) {
      heldFor = client;
      held = frame.retainedDuplicate();
      return true;
    }
    return kind.equals("drop");
  }
}
